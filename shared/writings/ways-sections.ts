import type { Program } from '../model/program';
import { nameDoing } from './angle-title';
import { tellQuestion } from './closing-question';
import { creditBlocks } from './credit';
import { describeMonths } from './describe-time';
import type { GapPlan } from './gaps';
import type { Subject } from './gather-subjects';
import { spellNumber } from './join-list';
import { kitBlocks } from './kit';
import { paragraph, say, type Block, type Section } from './pieces';
import { chooseTold, numberedName, tellFacts } from './round-up-sections';
import { section } from './story-sections';
import { tell } from './story';

/** "Three ways to ...": what worked in each stands before how it was done. */
export function waysSections(
  subjects: readonly Subject[],
  today: string,
  plan: GapPlan,
  format: 'markdown' | 'plain',
): Section[] {
  const told = chooseTold(subjects);
  const programs = told.flatMap((subject) => subject.programs);
  const days = programs.map(({ heldOn }) => heldOn);
  const count = spellNumber(told.length);
  const things = isOneKind(programs)
    ? `ways to ${nameDoing(programs)} that we tried`
    : 'programs that we ran, each its own way,';
  const ways = `Here are ${count} ${things} ${describeMonths(days, today)}.`;
  return [
    section('facts', [], Infinity, [
      paragraph([say('facts', ways)], [say('facts', 'Take the one that fits your group.')]),
    ]),
    ...told.flatMap((subject, index) => waySections(subject, index, plan, format)),
    section('question', [], Infinity, tellQuestion(told, { format, hasHeadings: false })),
  ];
}

function isOneKind(programs: readonly Program[]): boolean {
  const [first] = programs;
  return first?.kind !== 'other' && programs.every(({ kind }) => kind === first?.kind);
}

function waySections(
  subject: Subject,
  index: number,
  plan: GapPlan,
  format: 'markdown' | 'plain',
): Section[] {
  const { passages, programs } = subject;
  const style = { format, hasHeadings: false, variant: index };
  const heading = numberedName(programs, index + 1, format);
  const gap = (promptId: string): Block[] => {
    const unit = plan.unitFor(subject, promptId);
    return unit ? [paragraph(unit)] : [];
  };
  return [
    section('facts', heading, Infinity, tellFacts(subject)),
    section('what-worked', heading, 80, [
      ...tell(passages['what-worked'].slice(0, 1), style),
      ...gap('what-worked'),
    ]),
    section('what-we-did', heading, 120, [
      ...tell(passages['what-we-did'], { ...style, hasHeadings: true }),
      ...gap('what-happened'),
    ]),
    section('tip', heading, 60, tell(passages.tip.slice(0, 1), style)),
    section('facts', heading, 40, kitBlocks(programs, format, 6)),
    section('credit', heading, Infinity, creditBlocks(programs, index)),
  ];
}
