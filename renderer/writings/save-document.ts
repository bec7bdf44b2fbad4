import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { whenSettingsSaved } from '../state/settings';
import { writingWords } from '../words/writings';
import type { Desk } from './use-desk';

export const DOCUMENT_FORMATS = ['docx', 'pdf'] as const;

/** As a file that is laid out from what is on the disk: what she just typed goes there first. */
export async function saveDocument(
  format: (typeof DOCUMENT_FORMATS)[number],
  { writing, flush }: Pick<Desk, 'writing' | 'flush'>,
): Promise<void> {
  await Promise.all([flush(), whenSettingsSaved()]);
  const saved = await api.writings.saveDocument({ id: writing.id, format });
  if (saved.ok) tell({ text: writingWords.savedAs(saved.value.fileName) });
  else tellError(saved.error, () => void saveDocument(format, { writing, flush }));
}
