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
} from 'react-aria-components';
import fields from '../ui/field.module.css';
import { searchWords as words } from '../words/search';

const ANY = '\u0000any';

/** One of the names that are in the log, or any. There may be hundreds: typing narrows them down. */
export function ChoiceFilter({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  /** Blank is any. */
  value: string;
  choices: readonly string[];
  onChange: (value: string) => void;
}) {
  const items = [{ id: ANY, name: words.any }, ...choices.map((name) => ({ id: name, name }))];
  return (
    <ComboBox
      className={fields['field'] ?? ''}
      value={value === '' ? ANY : value}
      onChange={(key) => {
        onChange(key === null || key === ANY ? '' : String(key));
      }}
      defaultItems={items}
      menuTrigger="focus"
      isDisabled={choices.length === 0}
    >
      <Label className={fields['label'] ?? ''}>{label}</Label>
      <Group className={fields['box'] ?? ''}>
        <Input className={fields['bare'] ?? ''} />
        <Button className={fields['opener'] ?? ''}>
          <ChevronDown aria-hidden />
        </Button>
      </Group>
      <Popover className={fields['popover'] ?? ''}>
        <ListBox>
          {(item: { id: string; name: string }) => (
            <ListBoxItem id={item.id} textValue={item.name} className={fields['option'] ?? ''}>
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
