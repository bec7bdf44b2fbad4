import { Copy } from 'lucide-react';
import type { Field } from '../../shared/model/venue';
import { markdownToPlain } from '../../shared/text/markdown-to-plain';
import { Button, IconButton } from '../ui/button';
import { writingWords } from '../words/writings';
import { copyOut } from './copy-out';
import { renderFieldForClipboard } from './writing-html';

/** Copies one field as its form takes it: Markdown as rich text, anything else as it is. */
export function CopyField({
  field,
  text,
  isLabelled = false,
}: {
  field: Field;
  text: string;
  /** With the word beside the icon: where copying is what the page is for. */
  isLabelled?: boolean;
}) {
  const copy = (): void => {
    if (field.format === 'markdown') {
      void copyOut(markdownToPlain(text), renderFieldForClipboard(field, text));
    } else void copyOut(text.trim());
  };
  const rest = { icon: <Copy aria-hidden />, isDisabled: text.trim() === '', onPress: copy };
  if (isLabelled) {
    return (
      <Button {...rest} look="plain" label={writingWords.copyField(field.label)}>
        {writingWords.copy}
      </Button>
    );
  }
  return <IconButton label={writingWords.copyField(field.label)} {...rest} />;
}
