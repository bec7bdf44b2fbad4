import { ChevronDown } from 'lucide-react';
import {
  Button,
  ComboBox,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import styles from './field.module.css';

/** A line of text with suggestions from what she wrote before; anything may be typed. */
export function SuggestField({
  label,
  value,
  suggestions,
  onChange,
  hint,
}: {
  label: string;
  value: string;
  suggestions: readonly string[];
  onChange: (value: string) => void;
  hint?: string;
}) {
  const options = suggestions.map((text) => ({ id: text }));
  return (
    <ComboBox
      className={styles['field'] ?? ''}
      allowsCustomValue
      inputValue={value}
      onInputChange={onChange}
      defaultItems={options}
      menuTrigger="input"
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Group className={styles['box'] ?? ''}>
        <Input className={styles['bare'] ?? ''} />
        {options.length === 0 ? null : (
          <Button className={styles['opener'] ?? ''}>
            <ChevronDown aria-hidden />
          </Button>
        )}
      </Group>
      {hint === undefined ? null : (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <Popover className={styles['popover'] ?? ''}>
        <ListBox>
          {(option: { id: string }) => (
            <ListBoxItem id={option.id} textValue={option.id} className={styles['option'] ?? ''}>
              {option.id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
