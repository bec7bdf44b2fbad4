import { Check as Tick } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import styles from './check.module.css';

/** One thing that is so or not. */
export function Check({
  isSelected,
  onChange,
  children,
}: {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  children: ReactNode;
}) {
  return (
    <CheckboxField isSelected={isSelected} onChange={onChange}>
      <CheckboxButton className={styles['check'] ?? ''}>
        <span className={styles['box']} aria-hidden>
          <Tick />
        </span>
        {children}
      </CheckboxButton>
    </CheckboxField>
  );
}
