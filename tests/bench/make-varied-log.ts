// Programs whose words are spread as in real texts: a few everywhere, most of them rare.
import type { Program } from '../../shared/model/program';
import type { Reflection } from '../../shared/model/reflection';
import { makeProgram, makeReflection } from './make-programs';

const PARTS = [
  ['bi', 'sto', 'dra', 'lu', 'ka', 'me', 'ro', 'ti', 'shre', 'pa', 'gli', 'no', 'fu', 've', 'qua'],
  ['ry', 'na', 'per', 'ling', 'mo', 'sa', 'cket', 'der', 'lo', 'ffle', 'bri', 'gon', 'zi', 'wa'],
  ['time', 's', 'ing', 'ed', 'ly', 'ness', 'dor', 'el', 'ka', 'min', 'est', 'o', 'um', 'ish', ''],
] as const;

/** Some 3,000 words that nobody has ever said, the first of them the most frequent. */
const WORDS = PARTS[0].flatMap((first) =>
  PARTS[1].flatMap((second) => PARTS[2].map((third) => `${first}${second}${third}`)),
);

/** The same numbers in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The n-th word n times as rare as the first (Zipf). */
function say(next: () => number, words: number): string {
  return Array.from(
    { length: words },
    () => WORDS[Math.floor(WORDS.length ** next()) - 1] ?? '',
  ).join(' ');
}

const TITLES = ['Bilingual storytime', 'Toddler time', 'LEGO club', 'Slime lab', 'Paws to read'];

export function makeVariedProgram(index: number, months: number): Program {
  const next = numbersFrom(index + 1);
  const program = makeProgram(index, months);
  return {
    ...program,
    id: `3f0c2a7e-5b1d-4c8e-9a6f-${String(index).padStart(12, '0')}`,
    title: `${TITLES[index % TITLES.length] ?? ''}: ${say(next, 3)}`,
    series: index % 2 === 0 ? (TITLES[index % TITLES.length] ?? '') : '',
    branch: say(next, 1),
    partners: index % 7 === 0 ? say(next, 3) : '',
    // Three sentences of her own among many words, so that the benches' questions find something.
    whatWeDid: `${index % 9 === 0 ? program.whatWeDid : ''} ${say(next, 110)}`,
    books: program.books.map((book) => ({ ...book, title: say(next, 4), author: say(next, 2) })),
    songs: [say(next, 4)],
    tags: [say(next, 1), index % 4 === 0 ? 'spanish' : 'toddlers'],
  };
}

export function makeVariedReflection(program: Program, index: number): Reflection {
  const next = numbersFrom(index + 500_000);
  const { answers, ...rest } = makeReflection(program, index);
  return {
    ...rest,
    answers: answers.map((answer) => ({ ...answer, text: say(next, 30) })),
  };
}
