import { useRoute, type Route } from '../state/route';
import { RouteLink } from './route-link';
import styles from './ways.module.css';

export interface Way {
  readonly to: Route;
  readonly label: string;
}

/** Pages that belong together, side by side over the title of each. */
export function Ways({ label, ways }: { label: string; ways: readonly Way[] }) {
  const { page } = useRoute();
  return (
    <nav className={styles['ways']} aria-label={label}>
      {ways.map(({ to, label: name }) => (
        <RouteLink key={to.page} to={to} className={styles['way']} isCurrent={to.page === page}>
          {name}
        </RouteLink>
      ))}
    </nav>
  );
}
