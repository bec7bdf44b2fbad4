import type { AgeGroup, Place, Program, ProgramKind } from '../model/program';
import { countHeads } from '../programs/count-heads';
import { findPlaceInSeries, type PlaceInSeries, type SeriesMember } from './place-in-series';
import type { FilledPart, Mention, Turnout } from './prompt';
import { readMentions } from './read-mentions';

/** The facts of one program that prompts are fitted and worded to. */
export interface Situation {
  kind: ProgramKind;
  ages: readonly AgeGroup[];
  place: Place | null;
  sessions: number;
  heads: number | null;
  turnout: Turnout;
  comparedWithUsual: 'fuller' | 'quieter' | null;
  series: PlaceInSeries;
  isNamedSeries: boolean;
  mentions: readonly Mention[];
  has: readonly FilledPart[];
  ideaFrom: string;
}

/** A few: everybody can be watched. Big: the room has to be managed. Heads a session. */
const FEW_AT_MOST = 5;
const BIG_AT_LEAST = 30;

export function readSituation(program: Program, others: readonly SeriesMember[]): Situation {
  const heads = countHeads(program.attendance);
  const series = findPlaceInSeries(program, others);
  return {
    kind: program.kind,
    ages: program.ages,
    place: program.place,
    sessions: program.sessions,
    heads,
    turnout: readTurnout(heads, program.sessions),
    comparedWithUsual: compareWithUsual(heads, program.sessions, series.usualHeads),
    series,
    isNamedSeries: program.series.trim() !== '',
    mentions: readMentions(`${program.title}\n${program.whatWeDid}`),
    has: listFilledParts(program),
    ideaFrom: program.ideaFrom.trim(),
  };
}

export function readTurnout(heads: number | null, sessions: number): Turnout {
  if (heads === null) return 'uncounted';
  if (heads === 0) return 'nobody';
  if (heads === 1 && sessions === 1) return 'one';
  const each = heads / sessions;
  if (each <= FEW_AT_MOST) return 'few';
  return each >= BIG_AT_LEAST ? 'big' : 'some';
}

/** Clearly more or fewer than usual: by half and by a handful, so that 4 after 6 is not a story. */
function compareWithUsual(
  heads: number | null,
  sessions: number,
  usual: number | null,
): 'fuller' | 'quieter' | null {
  if (heads === null || usual === null || heads <= 1 || sessions !== 1) return null;
  if (heads >= usual * 1.5 && heads - usual >= 5) return 'fuller';
  if (heads <= usual * 0.6 && usual - heads >= 4) return 'quieter';
  return null;
}

function listFilledParts(program: Program): FilledPart[] {
  const has: FilledPart[] = [];
  if (program.books.length > 0) has.push('books');
  if (program.songs.length > 0) has.push('songs');
  if (program.materials.length > 0) has.push('materials');
  if (program.ideaFrom.trim() !== '') has.push('idea-from');
  return has;
}
