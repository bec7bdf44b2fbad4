import { bookOf } from '../../shared/programs/name-book';
import type { Program } from '../../shared/model/program';
import { emptyProgramContent } from '../../shared/model/program';
import type { Reflection } from '../../shared/model/reflection';

const SENTENCES = [
  'We read two books in English and Spanish and sang the hello song twice.',
  'The scarves came out again; one child who never speaks asked for the blue one.',
  'Twelve families stayed for the craft table, and three asked when the next one is.',
  'Next time the rug goes further from the door, because the draught sent us to the windows.',
];

function textOf(index: number, sentences: number): string {
  return Array.from(
    { length: sentences },
    (_, place) => SENTENCES[(index + place) % SENTENCES.length] ?? '',
  ).join(' ');
}

/** `index` 0 to `months` and beyond, spread over that many months from 1996 on. */
export function makeProgram(index: number, months: number): Program {
  const month = index % months;
  const year = 1996 + Math.floor(month / 12);
  const day = String((index % 28) + 1).padStart(2, '0');
  const heldOn = `${String(year)}-${String((month % 12) + 1).padStart(2, '0')}-${day}`;
  const at = `${heldOn}T17:00:00.000Z`;
  return {
    ...emptyProgramContent(heldOn),
    title: `Bilingual storytime ${String(index)}`,
    kind: 'storytime',
    series: 'Bilingual storytime',
    ages: ['0-5', 'general'],
    attendance: { children: index % 30, teens: null, adults: index % 20, total: null },
    place: 'onsite',
    whatWeDid: textOf(index, 6),
    books: [bookOf('Besos for Baby by Jen Arena'), bookOf('Round Is a Tortilla by Roseanne Thong')],
    ideaFrom: 'A colleague at the branch across the river',
    tags: ['spanish', 'toddlers'],
    id: `program-${String(index)}`,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    importId: null,
    importKey: null,
  };
}

export function makeReflection(program: Program, index: number): Reflection {
  const answeredAt = program.createdAt;
  const answer = (promptId: string, question: string) => ({
    promptId,
    question,
    text: textOf(index + question.length, 1),
    answeredAt,
  });
  return {
    programId: program.id,
    answers: [answer('moment', 'Which moment stays with you?'), answer('tip', 'A tip?')],
    skippedPromptIds: [],
    updatedAt: answeredAt,
  };
}
