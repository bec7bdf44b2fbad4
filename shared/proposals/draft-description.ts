import type { Piece } from '../model/writing';
import { countHeads } from '../programs/count-heads';
import { countWords } from '../text/count';
import { creditBlocks } from '../writings/credit';
import { countSessions } from '../writings/describe-heads';
import type { Subject } from '../writings/gather-subjects';
import { countThings } from '../writings/join-list';
import { chooseFirst, tell, tellAges } from '../writings/story';
import { nameProgram } from '../writings/name-program';
import { capitalize, lowerFirst } from '../writings/sentences';
import { cite, joinPieces, say, textOf, type Block, type Unit } from '../writings/pieces';
import { passageBlocks, type Passage } from '../writings/passage-blocks';
import { trimEndOf } from '../writings/tidy-text';
import { shortenUnit } from './shorten-unit';

const STYLE = { format: 'plain', hasHeadings: true } as const;

interface Candidate {
  unit: Unit;
  /** Its place in the text. */
  place: number;
  /** What is chosen first when not all of it fits. */
  rank: number;
}

/**
 * A description written to its length, not cut: whole sentences on what it is, what was done, what
 * happened and what can be copied. Empty where she has said nothing yet.
 */
export function draftDescription(subjects: readonly Subject[], maxWords: number): Unit {
  const chosen: Candidate[] = [];
  let room = maxWords;
  const isSeveral = subjects.length > 1;
  const candidates = subjects.flatMap((subject, index) =>
    isSeveral ? briefCandidates(subject, index) : candidatesOf(subject),
  );
  candidates.push(...creditCandidates(subjects));
  for (const candidate of candidates.toSorted((a, b) => a.rank - b.rank)) {
    const isFirstWhat = candidate.rank < 1;
    const unit = isFirstWhat ? shortenUnit(candidate.unit, room) : candidate.unit;
    const words = countWords(textOf(unit));
    if (unit.length === 0 || words > room) continue;
    room -= words;
    chosen.push({ ...candidate, unit });
  }
  if (chosen.every(({ rank }) => rank === BEARINGS || rank === CREDIT)) return [];
  return joinPieces(
    chosen.toSorted((a, b) => a.place - b.place).map(({ unit }) => unit),
    ' ',
  );
}

/** Credit comes before all but the first sentence on each program, and stands last. */
function creditCandidates(subjects: readonly Subject[]): Candidate[] {
  const [block] = creditBlocks(subjects.flatMap(({ programs }) => programs));
  return (block?.units ?? []).map((unit, at) => ({ unit, place: CREDIT_PLACE + at, rank: CREDIT }));
}

const CREDIT_PLACE = 100_000;
const CREDIT = 1.5;

/** The rank of the sentence that only gives bearings: alone it would be no description. */
const BEARINGS = 3;

function candidatesOf(subject: Subject): Candidate[] {
  const sentences = (units: Unit[], place: number, ranks: number[]): Candidate[] =>
    units.slice(0, ranks.length).map((unit, at) => ({
      unit,
      place: place * 10 + at,
      rank: ranks[at] ?? 0,
    }));
  const { passages } = subject;
  return [
    ...sentences(bearings(subject), 0, [BEARINGS]),
    ...sentences(sentencesOf(chooseFirst(subject, 'what-we-did')), 1, [0, 6, 9, 10]),
    ...sentences(sentencesOf(passages['what-worked'].slice(0, 1)), 3, [4, 8]),
    ...sentences(sentencesOf(passages.evidence.slice(0, 2)), 4, [2, 7]),
    ...sentences(takeHome(subject), 5, [5]),
  ];
}

/** One program of several: its name, then what was done and how it went, as far as there is room. */
function briefCandidates(subject: Subject, index: number): Candidate[] {
  const [what] = sentencesOf(chooseFirst(subject, 'what-we-did'));
  const [proof] = sentencesOf([...subject.passages.evidence, ...subject.passages['what-worked']]);
  const name = nameProgram('facts', subject.programs);
  const label = [{ ...name, text: capitalize(name.text) }, say('facts', ': ')];
  const isLead = ({ source }: Piece) => source.from === 'wording';
  const bare = what?.[0] && isLead(what[0]) ? what.slice(1) : what;
  const place = index * 10;
  return [
    ...(bare ? [{ unit: [...label, ...bare], place, rank: index / 10 }] : []),
    ...(bare && proof ? [{ unit: proof, place: place + 1, rank: 2 + index / 10 }] : []),
  ];
}

/** Whole sentences of hers, with the words that make sentences of fragments. */
export function sentencesOf(passages: readonly Passage[]): Unit[] {
  const units = tell(passages, STYLE).flatMap((block) =>
    block.joiner === ' ' ? block.units : inline(block),
  );
  // A heading of hers, such as "Stations:", says nothing without what stands under it.
  return units.filter(
    (unit) => !textOf(unit).endsWith(':') && unit.some(({ source }) => source.from !== 'wording'),
  );
}

/** A list as one sentence: "What we did: made slime; compared two glues." */
function inline(block: Block): Unit[] {
  if (block.units[0]?.[0]?.part !== 'what-we-did') return [];
  const lines = block.units.map((unit) =>
    unit
      .map((piece) => ({ ...piece, text: bareLine(piece.text) }))
      .filter(({ text }) => text !== ''),
  );
  return [
    [say('what-we-did', 'What we did: '), ...joinPieces(lines, '; '), say('what-we-did', '.')],
  ];
}

/** A line of a list without its mark and its end. */
function bareLine(text: string): string {
  const line = text.replace(/^\s*(?:[-*+•]|\d+[.)])\s+/u, '').trim();
  return trimEndOf(line, ' .,;:');
}

/** Her tip, as what an attendee would take home. */
function takeHome({ passages }: Subject): Unit[] {
  const [passage] = passages.tip;
  const lead = 'One thing to take home: ';
  const [block] = passage ? passageBlocks(passage, { format: 'plain', lead }) : [];
  const [unit = []] = block?.joiner === ' ' ? block.units : [];
  const [start, opening, ...rest] = unit;
  if (!start || !opening) return [];
  return [[start, { ...opening, text: lowerFirst(opening.text) }, ...rest]];
}

/** "Parachute Storytime, for children up to 5, drew 143 people over 6 sessions." */
function bearings(subject: Subject): Unit[] {
  const named = nameProgram('facts', subject.programs);
  const name = { ...named, text: capitalize(named.text) };
  const crowd = reach(subject);
  const ages = tellAges(subject.programs);
  if (crowd.length > 0) {
    const audience = ages(', for ');
    const comma = audience.length > 0 ? [say('facts', ',')] : [];
    return [[name, ...audience, ...comma, ...crowd]];
  }
  const audience = ages(' is for ');
  return audience.length === 0 || name.source.from === 'wording'
    ? []
    : [[name, ...audience, say('facts', '.')]];
}

/** " drew 143 people over 6 sessions." Only where all were counted, and more than a small group. */
function reach(subject: Subject): Unit {
  const [program] = subject.programs;
  const heads = subject.programs.map(({ attendance }) => countHeads(attendance));
  const counted = heads.filter((count) => count !== null);
  const sum = counted.reduce((total, count) => total + count, 0);
  if (!program || counted.length < heads.length || sum < 4) return [];
  const sessions = countSessions(subject.programs);
  const text =
    countThings(sum, 'person', 'people') +
    (sessions > 1 ? ` over ${String(sessions)} sessions` : '');
  const source = { from: 'program', programId: program.id, field: 'attendance' } as const;
  return [say('facts', ' drew '), cite('facts', text, source), say('facts', '.')];
}

/** One program of several in two sentences: what was done, and how it went. */
export function briefUnits(subject: Subject): Unit[] {
  return briefCandidates(subject, 0).map(({ unit }) => unit);
}
