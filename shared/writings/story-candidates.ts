import type { Piece } from '../model/writing';
import type { Candidate } from './choose-units';
import { creditBlocks } from './credit';
import { signUnit } from './describe-signs';
import type { Subject } from './gather-subjects';
import { blockText, joinPieces, say, textOf, type Block, type Unit } from './pieces';
import type { Passage } from './passage-blocks';
import { chooseFirst, tell, tellContext, type ContextOpening, type StoryStyle } from './story';
import { trimEndOf } from './tidy-text';

/** The parts of a story told in a few sentences, each with the ranks of its first, second, third… sentence. */
export type Recipe = readonly {
  part: RecipePart;
  /** The paragraph it stands in, from 0. */
  paragraph: number;
  ranks: readonly number[];
}[];

export type RecipePart =
  | 'hook'
  | 'context'
  | 'heads'
  | 'did'
  | 'worked'
  | 'evidence'
  | 'signs'
  | 'next-time'
  | 'tip'
  | 'credit';

/** The sentences of each part of a recipe, with their places and ranks. */
export function listCandidates(
  subject: Subject,
  recipe: Recipe,
  today: string,
  { opening, style }: { opening?: ContextOpening; style: StoryStyle },
): Candidate[] {
  const hasHookFirst = recipe[0]?.part === 'hook' && sentencesOf(subject, 'hook', style).length > 0;
  const start = opening ?? (hasHookFirst ? 'after-moment' : 'first');
  const told = new Set<string>();
  return recipe.flatMap(({ part, paragraph, ranks }, index) =>
    unitsOf(subject, part, today, start, style)
      .filter((unit) => {
        // The words before hers ("What worked:") stand once.
        const lead = unit[0]?.source.from === 'wording' ? unit[0].text : '';
        const isNew = lead.trim() === '' || !told.has(lead);
        told.add(lead);
        return isNew;
      })
      .slice(0, ranks.length)
      .map((unit, at) => ({
        unit,
        place: paragraph + index / 100 + at / 10_000,
        rank: ranks[at] ?? Infinity,
        run: { name: `${subject.programs[0]?.id ?? ''} ${part}`, at },
      })),
  );
}

function unitsOf(
  subject: Subject,
  part: RecipePart,
  today: string,
  opening: ContextOpening,
  style: StoryStyle,
): Unit[] {
  const [context, ...heads] = tellContext(subject, today, opening).units;
  switch (part) {
    case 'context':
      return context ? [context] : [];
    case 'heads':
      return heads;
    case 'signs':
      return [signUnit(subject.programs)];
    case 'credit':
      return creditBlocks(subject.programs, style.variant).flatMap(({ units }) => units);
    case 'did':
      return sentencesOf(subject, 'what-we-did', style);
    case 'worked':
      return sentencesOf(subject, 'what-worked', style);
    default:
      return sentencesOf(subject, part, style);
  }
}

/** Her sentences on a part that can stand in a line of prose. */
export function sentencesOf(
  subject: Subject,
  part: keyof Subject['passages'],
  style: StoryStyle,
): Unit[] {
  const passages = subject.passages[part];
  const first: Passage[] =
    part === 'what-we-did' ? chooseFirst(subject, part) : passages.slice(0, 2);
  return tell(first, style)
    .flatMap((block) => (block.joiner === ' ' ? block.units : inlineList(block, style.variant)))
    .filter((unit) => !isHeading(unit));
}

/** "Stations:" says nothing without what stands under it. */
function isHeading(unit: Unit): boolean {
  const text = textOf(unit);
  return text.endsWith(':') || /^(?:#|>|\||!\[|<)/u.test(text) || text.includes('\n');
}

/** The first lines of a list as one sentence: "What we did: made slime; compared two glues." */
export function inlineList(block: Block, variant = 0): Unit[] {
  if (block.units[0]?.[0]?.part !== 'what-we-did' || blockText(block).includes('[[')) return [];
  const lines = block.units
    .slice(0, LISTED)
    .map((unit) =>
      unit
        .map((piece) => ({ ...piece, text: bareLine(withoutComment(piece)) }))
        .filter(({ text }) => text !== ''),
    )
    .filter((unit) => unit.length > 0);
  if (lines.length === 0) return [];
  return [
    [
      say('what-we-did', LIST_LEADS[variant] ?? LIST_LEADS[0]),
      ...joinPieces(lines, '; '),
      say('what-we-did', '.'),
    ],
  ];
}

/** For the first program of several, the second and so on. */
export const LIST_LEADS = [
  'What we did: ',
  'The plan: ',
  'It ran like this: ',
  'One thing after the other: ',
  'In short: ',
] as const;

/** Longer than this it is a list again. */
const LISTED = 4;

/** Of a step of the running order only what was done. */
function withoutComment({ source, text }: Piece): string {
  const isStep = source.from === 'program' && source.field === 'runningOrder';
  return isStep ? (text.split(': ', 1)[0] ?? '') : text;
}

function bareLine(text: string): string {
  const line = text.replace(/^\s*(?:[-*+•]|\d+[.)])\s+/u, '').trim();
  return trimEndOf(line, ' .,;:');
}
