import { Copy, Download } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Venue } from '../../shared/model/venue';
import { isForm, isMail, listBodyFields, writeAsPlain } from '../../shared/text/write-out';
import { useSettings } from '../state/settings';
import { Button } from '../ui/button';
import buttons from '../ui/button.module.css';
import fields from '../ui/field.module.css';
import { outWords } from '../words/outs';
import { writingWords } from '../words/writings';
import { copyOut } from './copy-out';
import styles from './out-bar.module.css';
import { OpenInMail } from './open-in';
import { DOCUMENT_FORMATS, saveDocument } from './save-document';
import { FILE_FORMATS, saveOut } from './save-out';
import type { Desk } from './use-desk';
import { renderForClipboard } from './writing-html';

/** The ways out: copy rich, copy plain, save as a file. */
export function OutBar({ desk }: { desk: Desk }) {
  const { venue, texts } = desk;
  // The subject goes into another box of the mail program.
  const plain = (): string =>
    isMail(venue)
      ? listBodyFields(venue, texts)
          .map(({ text }) => text)
          .join('\n\n')
      : writeAsPlain(venue, texts).trimEnd();
  const isPlainOnly = venue.fields.every((field) => field.format !== 'markdown');
  return (
    <div className={styles['bar']}>
      <Button
        look="primary"
        icon={<Copy aria-hidden />}
        onPress={() =>
          void copyOut(plain(), isPlainOnly ? undefined : renderForClipboard(venue, texts))
        }
      >
        {copyLabel(venue)}
      </Button>
      {isPlainOnly ? null : (
        <Button onPress={() => void copyOut(plain())}>{writingWords.copyPlain}</Button>
      )}
      <OpenInMail desk={desk} />
      <SaveMenu desk={desk} />
    </div>
  );
}

function copyLabel(venue: Venue): string {
  if (isMail(venue)) return writingWords.copyMessage;
  const hasPosts = venue.fields.some(({ format }) => format === 'thread');
  const isWholeForm = isForm(venue) && venue.shape !== 'card';
  return hasPosts || isWholeForm ? writingWords.copyAll : writingWords.copy;
}

function SaveMenu({ desk }: { desk: Desk }) {
  const { venue, texts } = desk;
  const { language } = useSettings();
  return (
    <MenuTrigger>
      <AriaButton className={`${buttons['button'] ?? ''} ${buttons['quiet'] ?? ''}`}>
        <Download aria-hidden />
        {writingWords.saveAs}
      </AriaButton>
      <Popover className={fields['popover'] ?? ''} placement="bottom end">
        <Menu className={styles['menu'] ?? ''}>
          {FILE_FORMATS.map((format) => (
            <MenuItem
              key={format}
              id={format}
              className={fields['option'] ?? ''}
              onAction={() => void saveOut(format, venue, texts, language)}
            >
              {writingWords.formats[format]}
            </MenuItem>
          ))}
          {DOCUMENT_FORMATS.map((format) => (
            <MenuItem
              key={format}
              id={format}
              className={fields['option'] ?? ''}
              onAction={() => void saveDocument(format, desk)}
            >
              {outWords.documents[format]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
