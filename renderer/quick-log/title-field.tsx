import {
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
import type { SeriesSoFar } from '../../shared/programs/list-series';
import { formatDay } from '../programs/format-program';
import fields from '../ui/field.module.css';
import { quickLogWords } from '../words/quick-log';
import styles from './quick-log.module.css';

/** The title, with her own series under it as she types: the one that ran last first. */
export function TitleField({
  value,
  series,
  problem,
  onChange,
}: {
  value: string;
  series: readonly SeriesSoFar[];
  problem: string | undefined;
  onChange: (value: string) => void;
}) {
  return (
    <ComboBox
      className={fields['field'] ?? ''}
      allowsCustomValue
      inputValue={value}
      onInputChange={onChange}
      defaultItems={series}
      menuTrigger="input"
      isInvalid={problem !== undefined}
      autoFocus
    >
      <Label className={fields['label'] ?? ''}>{quickLogWords.what}</Label>
      <Group className={fields['box'] ?? ''}>
        <Input className={`${fields['bare'] ?? ''} ${fields['large'] ?? ''}`} />
      </Group>
      <FieldError className={fields['problem'] ?? ''}>{problem}</FieldError>
      <Popover className={fields['popover'] ?? ''}>
        <ListBox>
          {({ name, lastOn }: SeriesSoFar) => (
            <ListBoxItem id={name} textValue={name} className={fields['option'] ?? ''}>
              <Text slot="label">{name}</Text>
              <Text slot="description" className={styles['last'] ?? ''}>
                {formatDay(lastOn)}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
