import type { Gap, WritingField } from '../model/writing';
import type { Venue } from '../model/venue';

/** What a field of a proposal still needs, and where it can be answered. */
export interface MissingPart {
  fieldId: string;
  label: string;
  /** `gap`: a prompt would fill it. `profile`: her profile would. `choice`: only she can choose. */
  fill:
    | { from: 'gap'; gap: Gap }
    | { from: 'profile' }
    | { from: 'prompt'; promptId: string }
    | { from: 'choice' };
}

/** Where a field that stands empty could be filled from. */
const FILLED_BY: Readonly<Record<string, MissingPart['fill']>> = {
  description: { from: 'prompt', promptId: 'what-happened' },
  'outcome-1': { from: 'prompt', promptId: 'tip' },
  'outcome-2': { from: 'prompt', promptId: 'next-time' },
  'outcome-3': { from: 'prompt', promptId: 'how-you-knew' },
  bio: { from: 'profile' },
};

/** In the order of the form: gaps that are still open, and fields without a word. */
export function listMissing(
  venue: Venue,
  fields: readonly WritingField[],
  gaps: readonly Gap[],
): MissingPart[] {
  return venue.fields.flatMap(({ id, label }): MissingPart[] => {
    const text = fields.find(({ fieldId }) => fieldId === id)?.text ?? '';
    if (text.trim() === '') {
      return [{ fieldId: id, label, fill: FILLED_BY[id] ?? { from: 'choice' } }];
    }
    return gaps
      .filter(({ marker }) => text.includes(marker))
      .map((gap) => ({ fieldId: id, label, fill: { from: 'gap', gap } }));
  });
}
