import type { Piece } from '../model/writing';
import type { Subject } from './gather-subjects';
import { listSeparators, spellNumber } from './join-list';
import { nameProgram } from './name-program';
import { say, textOf } from './pieces';
import { capitalize } from './sentences';
import { tellAges } from './story';

/** The names are left out of a longer subject: lists show about this many letters. */
const SUBJECT_LETTERS = 90;

/** What is inside, so that readers can choose: "Program to borrow: Parachute Storytime for children up to 5". */
export function subjectPieces(subjects: readonly Subject[]): Piece[] {
  const [first, ...others] = subjects;
  if (!first) return [];
  if (others.length === 0) {
    return [
      say('title', 'Program to borrow: '),
      nameProgram('title', first.programs),
      ...tellAges(first.programs)(' for '),
    ];
  }
  const names = subjects.map((subject) => nameProgram('title', subject.programs));
  const separators = listSeparators(names.map(({ text }) => text));
  const start = say('title', `${capitalize(spellNumber(subjects.length))} programs to borrow`);
  const listed = names.flatMap((name, index) => [
    say('title', index === 0 ? ': ' : (separators[index] ?? ', ')),
    name,
  ]);
  return textOf([start, ...listed]).length > SUBJECT_LETTERS ? [start] : [start, ...listed];
}
