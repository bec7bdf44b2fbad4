import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './switch.module.css';

/** On or off, at once. */
export function Switch({
  children,
  isOn,
  onChange,
}: {
  children: ReactNode;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  return (
    <AriaSwitch className={styles['switch'] ?? ''} isSelected={isOn} onChange={onChange}>
      <span className={styles['track']} aria-hidden />
      {children}
    </AriaSwitch>
  );
}
