import { creditBlocks } from './credit';
import { tellQuestion } from './closing-question';
import type { GapPlan } from './gaps';
import type { Subject } from './gather-subjects';
import { kitBlocks } from './kit';
import { paragraph, say, type Block, type PiecePart, type Section, type Unit } from './pieces';
import { tellSigns } from './describe-signs';
import { tell, tellContext, type StoryStyle } from './story';

/** Each part of the story as a section, in the order of a post. `share` is its part of the words. */
export function storySections(
  subject: Subject,
  today: string,
  plan: GapPlan,
  style: StoryStyle,
): Section[] {
  const { passages, programs } = subject;
  const gap = (promptId: string): Block[] => {
    const unit = plan.unitFor(subject, promptId);
    return unit ? [paragraph(unit)] : [];
  };
  const heading = (part: PiecePart, text: string): Unit =>
    style.hasHeadings ? [say(part, `## ${text}`)] : [];
  const went = heading('what-worked', 'How it went');
  const attempt = heading('tip', 'If you want to try it');
  const hook = tell(passages.hook.slice(0, 1), style);
  const isAfterMoment = hook.length > 0 && style.opensWithFacts !== true;
  const opening = [
    section('hook', [], 110, hook.length > 0 ? hook : gap('moment')),
    section('facts', [], Infinity, [
      tellContext(subject, today, isAfterMoment ? 'after-moment' : 'first'),
    ]),
  ];
  return [
    ...(style.opensWithFacts === true ? opening.toReversed() : opening),
    section('what-we-did', heading('what-we-did', 'What we did'), 300, [
      ...tell(passages['what-we-did'], style),
      ...gap('what-happened'),
    ]),
    section('what-worked', went, 140, [
      ...tell(passages.hook.slice(1), style),
      ...tell(passages['what-worked'], style),
      ...gap('what-worked'),
    ]),
    section('evidence', went, 170, [
      ...tell(passages.evidence, style),
      ...tellSigns(programs),
      ...gap('how-you-knew'),
      ...gap('family-said'),
    ]),
    section('next-time', heading('next-time', 'What I would change'), 80, [
      ...tell(passages['next-time'], style),
      ...gap('next-time'),
    ]),
    section('tip', attempt, 120, [...tell(passages.tip, style), ...gap('tip')]),
    section('facts', attempt, 100, kitBlocks(programs, style.format)),
  ];
}

/** Credit and the closing question. */
export function closingSections(subjects: readonly Subject[], style: StoryStyle): Section[] {
  const programs = subjects.flatMap((subject) => subject.programs);
  return [
    section('credit', [], Infinity, creditBlocks(programs)),
    section('question', [], Infinity, tellQuestion(subjects, style)),
  ];
}

export function section(part: PiecePart, heading: Unit, share: number, blocks: Block[]): Section {
  return { part, heading, share, blocks };
}
