import type { Program } from '../model/program';
import { creditBlocks } from './credit';
import { describeGroup } from './describe-heads';
import { describeMonths } from './describe-time';
import { tellQuestion } from './closing-question';
import type { GapPlan, GapRequest } from './gaps';
import type { Subject } from './gather-subjects';
import { listSeparators, spellNumber } from './join-list';
import { tellSigns } from './describe-signs';
import { kitBlocks } from './kit';
import { nameProgram } from './name-program';
import { cite, paragraph, say, type Block, type Section, type Unit } from './pieces';
import { nameThings } from './program-things';
import { ROUND_UP_LIMIT } from './round-up-limit';
import { capitalize } from './sentences';
import { section } from './story-sections';
import { tell, tellAges, tellHeads } from './story';

/** Several programs in one piece: a line on all of them, then a section each, then one question. */
export function roundUpSections(
  subjects: readonly Subject[],
  today: string,
  plan: GapPlan,
  format: 'markdown' | 'plain',
): Section[] {
  const told = chooseTold(subjects);
  const rest = subjects.filter((subject) => !told.includes(subject));
  const style = { format, hasHeadings: false };
  return [
    section('facts', [], Infinity, [tellIntroduction(told, rest, today)]),
    ...told.flatMap((subject, index) => subjectSections(subject, index + 1, plan, format)),
    section('question', [], Infinity, tellQuestion(told, style)),
  ];
}

/** First what was done in each, then a proof of each: a section without either says nothing. */
export function roundUpGaps(subjects: readonly Subject[]): GapRequest[] {
  const told = chooseTold(subjects);
  const bare = told.filter(({ passages }) => passages['what-we-did'].length === 0);
  const unproven = told.filter(
    ({ passages }) => passages['what-worked'].length + passages.evidence.length === 0,
  );
  return [
    ...bare.map(
      (subject) => ({ subject, part: 'what-we-did', promptId: 'what-happened' }) as const,
    ),
    ...unproven.map(
      (subject) => ({ subject, part: 'what-worked', promptId: 'what-worked' }) as const,
    ),
  ];
}

/** The ones that she has said most about, in her order. */
export function chooseTold(subjects: readonly Subject[]): Subject[] {
  const letters = (subject: Subject) =>
    Object.values(subject.passages)
      .flat()
      .reduce((sum, { text }) => sum + text.length, 0);
  const best = subjects.toSorted((a, b) => letters(b) - letters(a)).slice(0, ROUND_UP_LIMIT);
  return subjects.filter((subject) => best.includes(subject));
}

export function tellIntroduction(
  told: readonly Subject[],
  rest: readonly Subject[],
  today: string,
): Block {
  const programs = told.flatMap((subject) => subject.programs);
  const when = describeMonths(
    programs.map((program) => program.heldOn),
    today,
  );
  const things = `${spellNumber(told.length)} ${nameThings(programs)}`;
  const units: Unit[] = [
    [say('facts', `Here are ${things} that we ran ${when}.`)],
    [say('facts', 'Borrow whatever is useful.')],
  ];
  if (rest.length > 0) units.push(tellRest(rest));
  return paragraph(...units);
}

function tellRest(rest: readonly Subject[]): Unit {
  const named = rest
    .slice(0, ROUND_UP_LIMIT)
    .map((subject) => nameProgram('facts', subject.programs));
  const more = rest.length - named.length;
  const entries = more > 0 ? [...named, say('facts', `${String(more)} more`)] : named;
  const separators = listSeparators(entries.map(({ text }) => text));
  return [
    say('facts', 'We also ran '),
    ...entries.flatMap((entry, index) => [say('facts', separators[index] ?? ''), entry]),
    say('facts', '.'),
  ];
}

function subjectSections(
  subject: Subject,
  number: number,
  plan: GapPlan,
  format: 'markdown' | 'plain',
): Section[] {
  const { passages, programs } = subject;
  const style = { format, hasHeadings: false, variant: number - 1 };
  const heading = numberedName(programs, number, format);
  const gap = (promptId: string): Block[] => {
    const unit = plan.unitFor(subject, promptId);
    return unit ? [paragraph(unit)] : [];
  };
  return [
    section('facts', heading, Infinity, tellFacts(subject)),
    section('hook', heading, 60, tell(passages.hook.slice(0, 1), style)),
    section('what-we-did', heading, 130, [
      ...tell(passages['what-we-did'], { ...style, hasHeadings: true }),
      ...gap('what-happened'),
    ]),
    section('what-worked', heading, 60, [
      ...tell(passages['what-worked'].slice(0, 1), style),
      ...gap('what-worked'),
    ]),
    section('evidence', heading, 60, [
      ...tell(passages.evidence.slice(0, 2), style),
      ...tellSigns(programs),
    ]),
    section('next-time', heading, 40, tell(passages['next-time'].slice(0, 1), style)),
    section('tip', heading, 50, tell(passages.tip.slice(0, 1), style)),
    section('facts', heading, 40, kitBlocks(programs, format, 6)),
    section('credit', heading, Infinity, creditBlocks(programs, number - 1)),
  ];
}

/** "2. Baby Bounce", as a heading. */
export function numberedName(
  programs: readonly Program[],
  number: number,
  format: 'markdown' | 'plain',
): Unit {
  const name = nameProgram('title', programs);
  const mark = format === 'markdown' ? '## ' : '';
  return [say('title', `${mark}${String(number)}. `), { ...name, text: capitalize(name.text) }];
}

/** "For children up to 5: 26 people, 15 children and 11 adults." */
export function tellFacts(subject: Subject): Block[] {
  const [first, ...others] = subject.programs;
  if (!first) return [];
  const audience = tellAges(subject.programs)('For ');
  const heads = describeGroup(first.attendance);
  if (audience.length === 0 || others.length > 0 || first.sessions > 1) {
    const units = [[...audience, say('facts', audience.length > 0 ? '.' : '')]].filter(
      () => audience.length > 0,
    );
    const all = [...units, ...tellHeads(subject.programs)];
    return all.length === 0 ? [] : [paragraph(...all)];
  }
  const source = { from: 'program', programId: first.id, field: 'attendance' } as const;
  const group = heads === '' ? [] : [say('facts', ': '), cite('facts', heads, source)];
  return [paragraph([...audience, ...group, say('facts', '.')])];
}
