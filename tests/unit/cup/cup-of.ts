import type { Cup, CupAnswer } from '../../../shared/model/cup';

export const AT = '2026-11-23T10:00:00.000Z';

export const EMPTY: Cup = { version: 1, sticks: [], answers: [], draws: [] };

export function answerOf(parts: Partial<CupAnswer> = {}): CupAnswer {
  return {
    id: 'a-1',
    stickId: 'open-song',
    question: 'Teach us the song or rhyme that opens your storytime.',
    text: 'We clap.',
    tip: '',
    programId: null,
    createdAt: AT,
    updatedAt: AT,
    deletedAt: null,
    ...parts,
  };
}

export function ownStickOf(id: string, question = `Question ${id}?`) {
  return { id, question, createdAt: AT, deletedAt: null };
}
