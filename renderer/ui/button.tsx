import type { ReactNode } from 'react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components';
import styles from './button.module.css';

export interface ButtonProps {
  children: ReactNode;
  onPress: (event: PressEvent) => void;
  /** `primary` is the one clear next step of a page; `plain` looks like text. */
  look?: 'primary' | 'quiet' | 'plain';
  icon?: ReactNode;
  isDisabled?: boolean;
  isPending?: boolean;
  /** Needed where the children are only an icon. */
  label?: string;
  autoFocus?: boolean;
  id?: string;
}

export function Button({ look = 'quiet', icon, children, label, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={`${styles['button'] ?? ''} ${styles[look] ?? ''}`}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {icon}
      {children}
    </AriaButton>
  );
}

/** A button that is only an icon; the label is read aloud and shown as a tooltip. */
export function IconButton({
  label,
  icon,
  onPress,
  isDisabled = false,
}: {
  label: string;
  icon: ReactNode;
  onPress: () => void;
  isDisabled?: boolean;
}) {
  return (
    <AriaButton
      className={`${styles['button'] ?? ''} ${styles['icon'] ?? ''}`}
      aria-label={label}
      onPress={onPress}
      isDisabled={isDisabled}
      {...{ title: label }}
    >
      {icon}
    </AriaButton>
  );
}
