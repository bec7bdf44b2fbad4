import { ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import styles from './field.module.css';

/** One choice out of a list that is too long for chips. */
export function SelectField<T extends string>({
  label,
  value,
  options,
  onChange,
  isLabelHidden = false,
}: {
  label: string;
  value: T;
  options: readonly { readonly id: T; readonly label: string }[];
  onChange: (value: T) => void;
  isLabelHidden?: boolean;
}) {
  return (
    <Select
      className={styles['field'] ?? ''}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Button className={`${styles['box'] ?? ''} ${styles['select'] ?? ''}`}>
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox items={options}>
          {(option) => (
            <ListBoxItem id={option.id} className={styles['option'] ?? ''}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
