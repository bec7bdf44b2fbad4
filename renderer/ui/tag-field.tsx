import { X } from 'lucide-react';
import { useState } from 'react';
import { Button, Input, Label, Tag, TagGroup, TagList, TextField } from 'react-aria-components';
import fields from './field.module.css';
import styles from './tag-field.module.css';

/** Short words, each added with Enter or a comma, taken away with Backspace or its cross. */
export function TagField({
  label,
  value,
  onChange,
  removeLabel,
  placeholder,
}: {
  label: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  removeLabel: string;
  placeholder: string;
}) {
  const [typed, setTyped] = useState('');

  const add = (text: string) => {
    const words = text
      .split(',')
      .map((word) => word.trim().slice(0, 60))
      .filter((word) => word !== '' && !value.includes(word));
    if (words.length > 0) onChange([...value, ...new Set(words)]);
    setTyped('');
  };

  return (
    <div className={fields['field']}>
      <TextField
        className={fields['field'] ?? ''}
        value={typed}
        onChange={(text) => {
          if (text.includes(',')) add(text);
          else setTyped(text);
        }}
        onBlur={() => {
          add(typed);
        }}
        onKeyDown={(event) => {
          const isAdding =
            event.key === 'Enter' && typed.trim() !== '' && !event.ctrlKey && !event.metaKey;
          if (isAdding) {
            event.preventDefault();
            add(typed);
          } else {
            if (event.key === 'Backspace' && typed === '') onChange(value.slice(0, -1));
            // React Aria stops keys here; the form must still hear Ctrl+Enter.
            event.continuePropagation();
          }
        }}
      >
        <Label className={fields['label'] ?? ''}>{label}</Label>
        <Input className={fields['input'] ?? ''} placeholder={placeholder} />
      </TextField>
      {value.length === 0 ? null : (
        <TagGroup
          aria-label={label}
          onRemove={(keys) => {
            onChange(value.filter((word) => !keys.has(word)));
          }}
        >
          <TagList className={styles['list'] ?? ''}>
            {value.map((word) => (
              <Tag key={word} id={word} textValue={word} className={styles['tag'] ?? ''}>
                {word}
                <Button
                  slot="remove"
                  className={styles['remove'] ?? ''}
                  aria-label={`${removeLabel} ${word}`}
                >
                  <X aria-hidden />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}
