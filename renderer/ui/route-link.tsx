import type { ReactNode } from 'react';
import { formatRoute, navigate, type Route } from '../state/route';

/** A link inside the app. */
export function RouteLink({
  to,
  children,
  className,
  isCurrent = false,
}: {
  to: Route;
  children: ReactNode;
  className?: string | undefined;
  isCurrent?: boolean;
}) {
  return (
    <a
      href={formatRoute(to)}
      className={className}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}
