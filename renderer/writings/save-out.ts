import type { Venue } from '../../shared/model/venue';
import { readTitle, writeAsMarkdown, writeAsPlain } from '../../shared/text/write-out';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { writingWords } from '../words/writings';
import type { Texts } from './use-desk';
import { renderHtmlPage } from './writing-html';

export const FILE_FORMATS = ['md', 'html', 'txt'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

function writeOut(format: FileFormat, venue: Venue, texts: Texts, language: string): string {
  if (format === 'html') return renderHtmlPage(venue, texts, language);
  return format === 'md' ? writeAsMarkdown(venue, texts) : writeAsPlain(venue, texts);
}

/** Saves the writing where she says. */
export async function saveOut(
  format: FileFormat,
  venue: Venue,
  texts: Texts,
  language: string,
): Promise<void> {
  const title = readTitle(venue, texts);
  const saved = await api.writings.saveFile({
    suggestedName: (title === '' ? venue.name : title).slice(0, 100),
    format,
    text: writeOut(format, venue, texts, language),
  });
  if (saved.ok) tell({ text: writingWords.savedAs(saved.value.fileName) });
  else tellError(saved.error);
}
