import type { ReactNode, Ref } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import styles from './field.module.css';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  /** A sentence that says what to change; shown only when there is one. */
  problem?: string | undefined;
  placeholder?: string;
  /** Rows of the text area; without it the field is a single line. */
  rows?: number;
  isRequired?: boolean;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  maxLength?: number;
  onBlur?: () => void;
  /** Hides the label from sight, not from a screen reader. */
  isLabelHidden?: boolean;
  /** Bigger, bookish type, for the title of a thing. */
  isLarge?: boolean;
  lang?: string;
  areaRef?: Ref<HTMLTextAreaElement>;
  inputRef?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  hint,
  problem,
  placeholder,
  rows,
  isLabelHidden = false,
  isLarge = false,
  areaRef,
  inputRef,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      className={styles['field'] ?? ''}
      isInvalid={problem !== undefined}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label className={styles['label'] ?? ''}>{label}</Label>}
      {rows === undefined ? (
        <Input
          ref={inputRef ?? null}
          className={`${styles['input'] ?? ''} ${isLarge ? (styles['large'] ?? '') : ''}`}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
      ) : (
        <TextArea
          ref={areaRef ?? null}
          className={styles['area'] ?? ''}
          rows={rows}
          {...(placeholder === undefined ? {} : { placeholder })}
          spellCheck
        />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['problem'] ?? ''}>{problem}</FieldError>
    </AriaTextField>
  );
}
