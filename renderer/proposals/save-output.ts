import type { OutputFormat, ProposalOutput } from '../../shared/proposals/outputs/output-kinds';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { whenSettingsSaved } from '../state/settings';
import { deskWords } from '../words/proposals';

function tellSaved(fileName: string): void {
  tell({
    text: deskWords.savedAs(fileName),
    action: { label: deskWords.show, run: () => void api.proposals.showSaved({}) },
  });
}

/** Saves what is made of a proposal where she says. */
export async function saveOutput(
  id: string,
  output: ProposalOutput,
  format: OutputFormat,
): Promise<void> {
  await whenSettingsSaved();
  const saved = await api.proposals.saveFile({ id, output, format });
  if (saved.ok) tellSaved(saved.value.fileName);
  else tellError(saved.error, () => void saveOutput(id, output, format));
}

export async function saveCalendar(id: string): Promise<void> {
  const saved = await api.proposals.saveCalendar({ id });
  if (saved.ok) tellSaved(saved.value.fileName);
  else tellError(saved.error, () => void saveCalendar(id));
}
