import { countHeads } from '../programs/count-heads';
import type { Program } from '../model/program';
import { tellQuestion } from './closing-question';
import { creditBlocks } from './credit';
import { tellSigns } from './describe-signs';
import { describeMonths } from './describe-time';
import type { GapPlan } from './gaps';
import type { Subject } from './gather-subjects';
import { formatNumber, spellNumber, spellTimes } from './join-list';
import { nameProgram } from './name-program';
import { cite, paragraph, say, type Block, type Section, type Unit } from './pieces';
import { nameThings } from './program-things';
import { chooseTold } from './round-up-sections';
import { capitalize } from './sentences';
import { countSessions } from './describe-heads';
import { section } from './story-sections';
import { tell, tellHeads } from './story';

/** A season, told in its order: when, who came, what was new each time, what comes next. */
export function recapSections(
  subjects: readonly Subject[],
  today: string,
  plan: GapPlan,
  format: 'markdown' | 'plain',
): Section[] {
  const inOrder = subjects.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)));
  const told = chooseTold(inOrder);
  const programs = inOrder.flatMap((subject) => subject.programs);
  const latest = told.findLast(({ passages }) => passages['next-time'].length > 0);
  const heading = (text: string): Unit => [
    say('next-time', format === 'markdown' ? `## ${text}` : `${text}:`),
  ];
  const style = { format, hasHeadings: true } as const;
  return [
    section('facts', [], Infinity, [paragraph(introduction(programs, today), ...range(programs))]),
    ...told.flatMap((subject, index) =>
      sessionSections(subject, index, today, plan, format, isOneSeries(programs)),
    ),
    section(
      'next-time',
      heading('What I would change'),
      90,
      latest ? tell(latest.passages['next-time'].slice(0, 1), style) : [],
    ),
    section('credit', [], Infinity, creditBlocks(programs)),
    section(
      'question',
      [],
      Infinity,
      tellQuestion(
        // "Which of these" would ask about sessions; this is one thing.
        told.some(({ passages }) => passages.question.length > 0) ? told : [],
        { format, hasHeadings: false },
      ),
    ),
  ];
}

function firstDay(subject: Subject): string {
  return subject.programs[0]?.heldOn ?? '';
}

function isOneSeries(programs: readonly Program[]): boolean {
  const series = programs[0]?.series.trim() ?? '';
  return series !== '' && programs.every((one) => one.series.trim() === series);
}

function introduction(programs: readonly Program[], today: string): Unit {
  const [first] = programs;
  if (!first) return [];
  const when = capitalize(
    describeMonths(
      programs.map(({ heldOn }) => heldOn),
      today,
    ),
  );
  const source = { from: 'program', programId: first.id, field: 'sessions' } as const;
  const sessions = countSessions(programs);
  if (!isOneSeries(programs)) {
    const count = cite('facts', spellNumber(sessions), source);
    return [say('facts', `${when} we ran `), count, say('facts', ` ${nameThings(programs)}.`)];
  }
  return [
    say('facts', `${when} we ran `),
    nameProgram('facts', programs),
    say('facts', ' '),
    cite('facts', spellTimes(sessions), source),
    say('facts', '.'),
  ];
}

/** "Between 19 and 30 people came each time." Only where each session was counted, and none was small. */
function range(programs: readonly Program[]): Unit[] {
  const heads = programs.map(({ attendance }) => countHeads(attendance));
  const counts = heads.filter((count) => count !== null);
  const [first] = programs;
  const low = Math.min(...counts);
  const high = Math.max(...counts);
  const isWhole =
    counts.length === heads.length && programs.every(({ sessions }) => sessions === 1);
  if (!first || !isWhole || counts.length < 2 || low <= 3) return [];
  const source = { from: 'program', programId: first.id, field: 'attendance' } as const;
  const text =
    low === high
      ? `${formatNumber(low)} people came each time`
      : `between ${formatNumber(low)} and ${formatNumber(high)} people came each time`;
  return [[cite('facts', capitalize(text), source), say('facts', '.')]];
}

function sessionSections(
  subject: Subject,
  index: number,
  today: string,
  plan: GapPlan,
  format: 'markdown' | 'plain',
  isSeries: boolean,
): Section[] {
  const { passages, programs } = subject;
  const style = { format, hasHeadings: false, variant: index };
  const mark = format === 'markdown' ? '## ' : '';
  const [first] = programs;
  const when = describeMonths(
    programs.map(({ heldOn }) => heldOn),
    today,
  ).replace(/^in /u, '');
  const source = { from: 'program', programId: first?.id ?? '', field: 'heldOn' } as const;
  const name = nameProgram('title', programs);
  const heading: Unit = [
    say('title', `${mark}${String(index + 1)}. `),
    cite('title', capitalize(when), source),
    ...(isSeries ? [] : [say('title', ': '), name]),
  ];
  const gap = (promptId: string): Block[] => {
    const unit = plan.unitFor(subject, promptId);
    return unit ? [paragraph(unit)] : [];
  };
  const heads = tellHeads(programs);
  return [
    section('facts', heading, Infinity, heads.length > 0 ? [paragraph(...heads)] : []),
    section('what-we-did', heading, 110, [
      ...tell(passages['what-we-did'], { ...style, hasHeadings: true }),
      ...gap('what-happened'),
    ]),
    section('hook', heading, 60, tell(passages.hook.slice(0, 1), style)),
    section('what-worked', heading, 60, [
      ...tell(passages['what-worked'].slice(0, 1), style),
      ...gap('what-worked'),
    ]),
    section('evidence', heading, 50, [
      ...tell(passages.evidence.slice(0, 1), style),
      ...tellSigns(programs),
    ]),
  ];
}
