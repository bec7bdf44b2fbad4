import { ChevronDown } from 'lucide-react';
import {
  Button,
  ComboBox,
  FieldError,
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
  problem,
}: {
  label: string;
  value: string;
  suggestions: readonly string[];
  onChange: (value: string) => void;
  hint?: string;
  problem?: string | undefined;
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
      isInvalid={problem !== undefined}
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
      <FieldError className={styles['problem'] ?? ''}>{problem}</FieldError>
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
