import type { Subject } from '../../writings/gather-subjects';
import { listSeparators } from '../../writings/join-list';
import { nameProgram } from '../../writings/name-program';
import { passageBlocks, type Passage } from '../../writings/passage-blocks';
import { cite, say, textOf, type Unit } from '../../writings/pieces';
import { lowerFirst } from '../../writings/sentences';
import { tellAges } from '../../writings/story';
import { startsWithVerb } from '../outcome-verbs';

/** Longer than this is a paragraph, not an outcome. */
const MAX_LETTERS = 160;
const MAX_MATERIALS = 4;
/** A name that can stand as the thing itself: "their own Parachute Storytime". */
const KIND =
  /\b(?:storytimes?|clubs?|labs?|nights?|hours?|days?|classes|workshops?|camps?|parties|party|fairs?|bounce|visits?|walks?|zoo|show|festival|time|games?|crafts?|hunt|theater|choir|café)$/iu;

/**
 * What attendees will be able to do, each with a verb that can be seen: plan it, do what her tip
 * says, adapt it, tell whether it worked, choose a part of it. As many as the form has room for.
 */
export function draftLearning(subjects: readonly Subject[], count: number): Unit[] {
  const [first] = subjects;
  if (!first) return [];
  const tips = subjects.flatMap((subject) => subject.passages.tip).flatMap(tipUnit);
  const has = (part: 'next-time' | 'evidence'): boolean =>
    subjects.some(({ passages }) => passages[part].length > 0);
  const candidates: Unit[] = [
    planUnit(first),
    ...tips,
    ...(has('next-time')
      ? [[say('next-time', 'adapt the plan to their own room, starting from what I would change.')]]
      : []),
    ...(has('evidence')
      ? [[say('evidence', 'name one sign, other than a head count, that shows whether it worked.')]]
      : []),
    [say('tip', 'choose one part of it to try at their own library.')],
  ];
  const seen = new Set<string>();
  return candidates
    .filter((unit) => {
      const [verb = ''] = textOf(unit).split(' ', 1);
      return unit.length > 0 && !seen.has(verb) && seen.add(verb);
    })
    .slice(0, count);
}

/** Her tip where it is an order: "put the shakers away first" completes "attendees will…" as it is. */
function tipUnit(passage: Passage): Unit[] {
  if (!startsWithVerb(passage.text)) return [];
  const [block] = passageBlocks(passage, { format: 'plain', lead: '' });
  const [unit = []] = block?.joiner === ' ' ? block.units : [];
  const [opening, ...rest] = unit;
  if (!opening || textOf(unit).length > MAX_LETTERS) return [];
  return [[{ ...opening, text: lowerFirst(opening.text) }, ...rest]];
}

/** "plan their own Parachute Storytime for children up to 5 with a parachute, egg shakers and bubbles." */
function planUnit(subject: Subject): Unit {
  const program = subject.programs.at(-1);
  if (!program) return [];
  const name = nameProgram('facts', subject.programs);
  const isNoun = !name.text.includes(':') && KIND.test(name.text);
  const quoted = !isNoun ? [say('facts', '“'), name, say('facts', '”')] : [name];
  const own =
    name.source.from === 'wording'
      ? [say('facts', 'plan '), name]
      : [say('facts', 'plan their own '), ...quoted];
  const materials = program.materials
    .slice(0, MAX_MATERIALS)
    .map((line) => line.trim().replace(/[.,;\s]+$/u, ''));
  const separators = listSeparators(materials);
  const source = { from: 'program', programId: program.id, field: 'materials' } as const;
  const kit = materials.flatMap((line, at) => [
    say('facts', at === 0 ? ', with these materials: ' : (separators[at] ?? ', ')),
    cite('facts', line, source),
  ]);
  return [...own, ...tellAges(subject.programs)(' for '), ...kit, say('facts', '.')];
}
