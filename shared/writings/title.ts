import type { Piece } from '../model/writing';
import { joinPieces, say } from './pieces';
import type { Subject } from './gather-subjects';
import { spellNumber } from './join-list';
import { nameProgram } from './name-program';
import { nameThings } from './program-things';
import { ROUND_UP_LIMIT } from './round-up-limit';
import { capitalize } from './sentences';

/** What the title of a writing says first: the name of the program, or "Three storytimes to try". */
export function titlePieces(subjects: readonly Subject[]): Piece[] {
  const [first, second, ...others] = subjects;
  if (!first) return [];
  if (!second) return singleTitle(first);
  if (others.length === 0) {
    return joinPieces([[namePiece(first)], [nameProgram('title', second.programs)]], ' and ');
  }
  const programs = subjects.flatMap((subject) => subject.programs);
  const count = spellNumber(Math.min(subjects.length, ROUND_UP_LIMIT));
  return [say('title', capitalize(`${count} ${nameThings(programs)} to try`))];
}

/** "Parachute Storytime: what worked and what I would change", as far as she has said it. */
function singleTitle(subject: Subject): Piece[] {
  const hasWorked = subject.passages['what-worked'].length > 0;
  const hasNext = subject.passages['next-time'].length > 0;
  const promise = hasWorked
    ? `: what worked${hasNext ? ' and what I would change' : ''}`
    : hasNext
      ? ': what I would change'
      : '';
  const name = namePiece(subject);
  // A second colon in one line would read as a slip.
  return [name, say('title', name.text.includes(':') ? promise.replace(': ', ' – ') : promise)];
}

/** Her name for it, with the capital that a line of its own needs. */
function namePiece(subject: Subject): Piece {
  const name = nameProgram('title', subject.programs);
  return { ...name, text: capitalize(name.text) };
}
