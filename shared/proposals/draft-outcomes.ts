import type { Program } from '../model/program';
import { describeAges } from '../writings/describe-ages';
import type { Subject } from '../writings/gather-subjects';
import { listSeparators } from '../writings/join-list';
import { nameProgram } from '../writings/name-program';
import { nameThings } from '../writings/program-things';
import { passageBlocks, type Passage } from '../writings/passage-blocks';
import { cite, joinPieces, say, textOf, type Unit } from '../writings/pieces';
import { tellAges } from '../writings/story';
import { lowerFirst } from '../writings/sentences';
import { startsWithVerb } from './outcome-verbs';

/** Longer than this is a paragraph, not an outcome. */
const MAX_LETTERS = 220;
const MAX_MATERIALS = 4;
const TIP_LEAD = 'use this tip from practice: ';

/**
 * Up to three outcomes that complete "attendees will…", each with a verb of its own: her tip, a plan
 * of their own, what she would change, the sign that it works.
 */
export function draftOutcomes(subjects: readonly Subject[]): Unit[] {
  const tips = subjects.flatMap((subject) => subject.passages.tip).filter(isAdvice);
  const changes = subjects.flatMap((subject) => subject.passages['next-time']);
  const signs = subjects.flatMap((subject) => subject.passages.evidence);
  const [first] = subjects;
  const candidates = [
    ...outcomeFrom(tips, TIP_LEAD),
    ...(first ? [planOutcome(first)] : []),
    ...outcomeFrom(changes, 'adapt it for their own library, starting from one change: ').slice(
      0,
      1,
    ),
    ...outcomeFrom(signs.filter(isFirstHand), 'name a sign that it works: ').slice(0, 1),
  ].filter((unit) => unit.length > 0);
  return distinctVerbs(candidates).slice(0, 3);
}

/** "How could you tell" is asked of every program; what a family said is not a sign to look for. */
function isFirstHand(passage: Passage): boolean {
  return passage.source.from === 'answer' && passage.source.promptId === 'how-you-knew';
}

/** Her tip, or other advice that starts with what to do; "20 minutes" is neither. */
function isAdvice(passage: Passage): boolean {
  const { source, text } = passage;
  return (source.from === 'answer' && source.promptId === 'tip') || startsWithVerb(text);
}

/** A sentence each. One that starts with a verb stands as it is; others come after `lead`. */
function outcomeFrom(passages: readonly Passage[], lead: string): Unit[] {
  return passages.flatMap((passage) => {
    const isVerb = lead === TIP_LEAD && startsWithVerb(passage.text);
    const [block] = passageBlocks(passage, { format: 'plain', lead: isVerb ? '' : lead });
    if (block?.joiner !== ' ') return [];
    // Advice that is no order needs its second sentence more often than not.
    const units = isVerb ? block.units.slice(0, 1) : block.units;
    const whole = joinPieces(units, ' ');
    const short = textOf(whole).length > MAX_LETTERS ? (units[0] ?? []) : whole;
    const [opening, ...rest] = short;
    if (!opening || textOf(short).length > MAX_LETTERS) return [];
    return [isVerb ? [{ ...opening, text: lowerFirst(opening.text) }, ...rest] : short];
  });
}

/** "plan their own Parachute Storytime for children up to 5 with these materials: …" */
function planOutcome(subject: Subject): Unit {
  const [program] = subject.programs;
  if (!program) return [];
  const name = nameProgram('facts', subject.programs);
  const own =
    name.source.from === 'wording'
      ? [say('facts', 'plan '), name]
      : [say('facts', 'plan their own '), name];
  const source = (field: string) => ({ from: 'program', programId: program.id, field }) as const;
  const audience = tellAges(subject.programs)(' for ');
  const materials = program.materials
    .slice(0, MAX_MATERIALS)
    .map((line) => line.trim().replace(/[.,;\s]+$/u, ''));
  const separators = listSeparators(materials);
  const kit = materials.flatMap((line, index) => [
    say('facts', index === 0 ? ', with these materials: ' : (separators[index] ?? ', ')),
    cite('facts', line, source('materials')),
  ]);
  return [...own, ...audience, ...kit, say('facts', '.')];
}

function distinctVerbs(units: Unit[]): Unit[] {
  const seen = new Set<string>();
  return units.filter((unit) => {
    const [verb = ''] = textOf(unit).split(' ', 1);
    if (seen.has(verb)) return false;
    seen.add(verb);
    return true;
  });
}

function isHosted(program: Program): boolean {
  return program.kind === 'performance' || program.kind === 'class-visit';
}

/** "Library staff who run storytimes for children up to 5." */
export function draftAudience(subjects: readonly Subject[]): Unit {
  const programs = subjects.flatMap((subject) => subject.programs);
  const [program] = programs;
  if (!program) return [];
  const ages = describeAges(programs.flatMap((one) => one.ages));
  const source = (field: string) => ({ from: 'program', programId: program.id, field }) as const;
  return [
    say('facts', programs.every(isHosted) ? 'Library staff who host ' : 'Library staff who run '),
    cite('facts', nameThings(programs), source('kind')),
    ...(ages === '' ? [] : [say('facts', ' for '), cite('facts', ages, source('ages'))]),
    say('facts', '.'),
  ];
}
