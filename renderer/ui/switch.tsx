import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
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
    <SwitchField isSelected={isOn} onChange={onChange}>
      <SwitchButton className={styles['switch'] ?? ''}>
        <span className={styles['track']} aria-hidden />
        {children}
      </SwitchButton>
    </SwitchField>
  );
}
