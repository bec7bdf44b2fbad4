// Programs told in English sentences, no two alike: a typesetter meets real words, real lengths and
// real places to hyphenate, and finds nothing that it has set before.
import type { Program } from '../../shared/model/program';
import type { Reflection } from '../../shared/model/reflection';
import { makeProgram, makeReflection } from './make-programs';

const WHO = [
  'Three grandmothers',
  'The whole back row',
  'A boy who had never spoken here',
  'Two sisters in rain boots',
  'The kindergarten class from around the corner',
  'A father with twins',
  'Our shyest regular',
  'Everybody under the age of four',
  'The teenagers who volunteer on Saturdays',
  'A caregiver who was new in town',
  'Several children at once',
  'The librarian from the other branch',
] as const;

const DID = [
  'asked for the song about the yellow submarine again',
  'built a bridge out of paper straws that carried eleven pennies',
  'told the story back to me with the felt animals',
  'stayed behind to help with the parachute and the egg shakers',
  'wanted to know whether caterpillars remember being caterpillars',
  'borrowed every picture book about excavators that we own',
  'counted the buttons in Spanish while I turned the pages',
  'danced with the scarves until the music had long been over',
  'drew a map of the neighborhood with the library in the middle',
  'read the refrain aloud, louder and louder each time it came',
  'laughed so hard at the pigeon that we had to begin again',
  'showed the others how to fold the corners of the little boats',
] as const;

const SO = [
  'so I left out the second book and nobody missed it',
  'because the microphone was still set up from the night before',
  'and I noticed that the rug works much better away from the door',
  'although it was raining and the parking lot was half empty',
  'which is worth remembering for the summer',
  'and two of them came back the next week with friends',
  'while the babies watched from their blankets',
  'so next time there will be twice as many glue sticks',
  'and that was the moment when the room became quiet',
  'because somebody had brought a real turtle shell',
  'even though the handout had the wrong date on it',
  'and I wrote the question on the whiteboard for everyone',
] as const;

/** The same numbers in every run, spread well: a multiplier without a pattern for the eye. */
function pick(words: readonly string[], seed: number): string {
  return words[(Math.imul(seed, 2_654_435_761) >>> 8) % words.length] ?? '';
}

function tell(seed: number, sentences: number): string {
  return Array.from({ length: sentences }, (_, place) => {
    const at = seed * 31 + place * 7;
    return `${pick(WHO, at)} ${pick(DID, at + 3)}, ${pick(SO, at + 11)} (number ${String(seed)}.${String(place + 1)}).`;
  }).join(' ');
}

export function makeToldProgram(index: number, months: number): Program {
  const program = makeProgram(index, months);
  return {
    ...program,
    title: `${pick(['Family storytime', 'Toddler time', 'LEGO club', 'Lap-sit', 'Book tasting'], index)} ${String(index)}`,
    whatWeDid: tell(index, 5),
  };
}

export function makeToldReflection(program: Program, index: number): Reflection {
  const { answers, ...rest } = makeReflection(program, index);
  return {
    ...rest,
    answers: answers.map((answer, place) => ({ ...answer, text: tell(index + 90_000, place + 1) })),
  };
}
