import type { Program } from '../model/program';
import type { WritingPart } from '../model/reflection';
import { countHeads } from '../programs/count-heads';
import { describeAges } from './describe-ages';
import { countSessions, describeHeads } from './describe-heads';
import { describeMonths } from './describe-time';
import type { Subject } from './gather-subjects';
import { spellTimes } from './join-list';
import { findLead } from './lead-ins';
import { nameProgram } from './name-program';
import { passageBlocks, type Passage } from './passage-blocks';
import { capitalize } from './sentences';
import { cite, paragraph, say, type Block, type Unit } from './pieces';

export interface StoryStyle {
  format: 'markdown' | 'plain';
  /** Headings say what follows, so that a fragment needs no words before it. */
  hasHeadings: boolean;
  /** The facts stand before the moment, as in a message; else a post opens with the moment. */
  opensWithFacts?: boolean;
  /** Which program of several this is, from 0: words of ours change, so that no two open alike. */
  variant?: number;
}

/** Her passages on a part as blocks; those that need their question to be understood stay out. */
export function tell(passages: readonly Passage[], style: StoryStyle): Block[] {
  const used = new Set<string>();
  return passages.flatMap((passage) => {
    const found = findLead(passage, style.hasHeadings, style.variant);
    if (found === null) return [];
    // Two of a kind are enough: a third with the same words before it would read like a form.
    const lead = used.has(found) ? 'Also: ' : found;
    if (lead !== '' && used.has(lead)) return [];
    if (lead !== '') used.add(lead);
    return passageBlocks(passage, { format: style.format, lead });
  });
}

/** A first choice among passages where there is room for one: prose rather than a list. */
export function chooseFirst(subject: Subject, part: WritingPart): Passage[] {
  const passages = subject.passages[part].filter((passage) => findLead(passage, true) !== null);
  const prose = passages.filter((passage) => !/^\s*(?:[-*+•]|\d+[.)])\s/u.test(passage.text));
  return [prose[0] ?? passages[0]].filter((passage) => passage !== undefined);
}

/**
 * What stands before it: nothing, one program, several, or the moment that it says the place of.
 * `named` is one of a list: its name, for whom, how many.
 */
export type ContextOpening = 'first' | 'second' | 'later' | 'after-moment' | 'named';

/** When, for whom and how many, in one or two sentences. */
export function tellContext(subject: Subject, today: string, opening: ContextOpening): Block {
  const { programs } = subject;
  const name = nameProgram('facts', programs);
  const days = programs.map((program) => program.heldOn);
  const [first] = programs;
  const when = first
    ? cite('facts', describeMonths(days, today), factSource(first, 'heldOn'))
    : say('facts', '');
  const sessions = countSessions(programs);
  const times =
    sessions > 1 && first
      ? [say('facts', ' '), cite('facts', spellTimes(sessions), factSource(first, 'sessions'))]
      : [];
  const audience = tellAges(programs);
  const end = say('facts', '.');
  const verb = verbFor(programs);
  const upper = cite('facts', capitalize(when.text), when.source);
  const again = times.length > 0 ? [say('facts', `, which we ${verb}`), ...times] : [];
  const ages = audience(again.length > 0 ? ' for ' : ', for ');
  const openings: Record<ContextOpening, Unit> = {
    first: [upper, say('facts', ` we ${verb} `), name, ...times, ...audience(' for '), end],
    named: [cite('facts', capitalize(name.text), name.source), ...ages, end],
    second: [
      say('facts', `We also ${verb} `),
      name,
      ...times,
      say('facts', ' '),
      when,
      ...ages,
      end,
    ],
    later: [say('facts', 'And there was '), name, ...again, say('facts', ' '), when, ...ages, end],
    'after-moment': [
      say('facts', 'That was at '),
      name,
      ...again,
      say('facts', ' '),
      when,
      ...ages,
      end,
    ],
  };
  return paragraph(openings[opening], ...tellHeads(programs));
}

export function tellHeads(programs: readonly Program[]): Unit[] {
  const [first] = programs;
  const heads = describeHeads(programs);
  return heads === '' || !first ? [] : [[cite('facts', heads, factSource(first, 'attendance'))]];
}

/** " for children up to 5"; nothing where she did not say, or where the name says it. */
export function tellAges(programs: readonly Program[]): (before: string) => Unit {
  const [first] = programs;
  const ages = describeAges(programs.flatMap((program) => program.ages));
  const isNamed = saysAges(nameProgram('facts', programs).text, ages);
  return (before) =>
    ages === '' || isNamed || !first
      ? []
      : [say('facts', before), cite('facts', ages, factSource(first, 'ages'))];
}

/** "Poetry Night for Teens" needs no "for teens". */
function saysAges(name: string, ages: string): boolean {
  const [noun = ''] = /teen|adult|all ages/u.exec(ages) ?? [];
  return /\sfor\s/iu.test(name) || (noun !== '' && name.toLowerCase().includes(noun));
}

function verbFor(programs: readonly Program[]): string {
  if (programs.every((program) => countHeads(program.attendance) === 0)) return 'offered';
  if (programs.every((program) => program.kind === 'class-visit')) return 'had';
  if (programs.every((program) => program.kind === 'self-directed')) return 'set out';
  if (programs.every((program) => program.kind === 'performance')) return 'hosted';
  return 'ran';
}

function factSource(program: Program, field: string) {
  return { from: 'program', programId: program.id, field } as const;
}
