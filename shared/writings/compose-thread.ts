import type { Piece } from '../model/writing';
import { tellQuestion } from './closing-question';
import { maxOf, type Composed, type ComposerContext } from './composer-context';
import { creditBlocks } from './credit';
import { fieldOf } from './field-of';
import { planGaps, type GapPlan, type GapRequest } from './gaps';
import type { Subject } from './gather-subjects';
import { kitBlocks } from './kit';
import { fits, packPosts, sharePosts, type PostRoom } from './pack-posts';
import { nameProgram } from './name-program';
import { joinPieces, paragraph, say, type Block } from './pieces';
import { roundUpGaps, tellFacts, tellIntroduction } from './round-up-sections';
import { ROUND_UP_LIMIT } from './round-up-limit';
import { capitalize } from './sentences';
import { chooseFirst, tell, tellContext, type StoryStyle } from './story';

const STYLE = { format: 'plain', hasHeadings: false } as const;
/** A line with only this starts the next post. */
const BREAK = '\n---\n';

/** A thread: the moment first, because most people see only that post; then a thought a post. */
export function composeThread(context: ComposerContext): Composed {
  const { venue, subjects, today } = context;
  const room: PostRoom = {
    graphemes: maxOf(venue, 'thread', 'graphemes', 300),
    bytes: maxOf(venue, 'thread', 'bytes', 3_000),
    urlCountsAs: venue.fields[0]?.limits[0]?.urlCountsAs,
  };
  const told = subjects.slice(0, ROUND_UP_LIMIT);
  const plan = planGaps(told.length > 1 ? roundUpGaps(told) : told.flatMap(threadGaps), 3);
  const isSeveral = told.length > 1;
  const introduction = isSeveral
    ? packPosts([tellIntroduction(told, subjects.slice(ROUND_UP_LIMIT), today)], room, 1)
    : [];
  const posts = told.flatMap((subject, index) =>
    isSeveral ? briefPosts(subject, index, plan, room) : storyPosts(subject, today, plan, room),
  );
  const programs = told.flatMap((subject) => subject.programs);
  const closing = sharePosts(
    [
      ...packPosts(creditBlocks(programs), room, 2),
      ...packPosts(tellQuestion(told, STYLE), room, 1),
    ],
    room,
  );
  const thread = joinPieces([...introduction, ...posts, ...closing], BREAK);
  return { fields: [fieldOf('thread', thread)], gaps: plan.gaps };
}

function storyPosts(subject: Subject, today: string, plan: GapPlan, room: PostRoom): Piece[][] {
  const moment = packPosts(tell(subject.passages.hook.slice(0, 1), STYLE), room, 1);
  const context = packPosts(
    [tellContext(subject, today, moment.length > 0 ? 'after-moment' : 'first')],
    room,
    1,
  );
  const told = (blocks: Block[], maxPosts: number) => packPosts(blocks, room, maxPosts);
  const worked = [
    ...tell(chooseFirst(subject, 'what-worked'), STYLE),
    ...tell(subject.passages.evidence.slice(0, 2), STYLE),
    ...gapBlock(subject, plan, 'what-worked'),
  ];
  const advice = [
    ...told(tell(subject.passages['next-time'].slice(0, 1), STYLE), 1),
    ...told(
      [...tell(subject.passages.tip.slice(0, 1), STYLE), ...gapBlock(subject, plan, 'tip')],
      1,
    ),
  ];
  return [
    ...sharePosts([...moment, ...context], room),
    ...tellDidTwice(subject, plan).flatMap((blocks, _, all) => told(blocks, 3 - all.length)),
    ...told(worked, 2),
    ...sharePosts(advice, room),
    ...kitPost(subject, room),
  ];
}

/** Up to two posts a program: its name and audience, then as much as fits. */
function briefPosts(subject: Subject, index: number, plan: GapPlan, room: PostRoom): Piece[][] {
  const style = { ...STYLE, variant: index };
  const name = nameProgram('title', subject.programs);
  const title = [
    say('title', `${String(index + 1)}. `),
    { ...name, text: capitalize(name.text) },
    say('title', '.'),
  ];
  const facts = tellFacts(subject).flatMap((block) => block.units);
  const blocks = [
    paragraph(title, ...facts),
    ...tell(subject.passages.hook.slice(0, 1), style),
    ...tellDid(subject, plan, { ...style, hasHeadings: true }),
    ...tell(chooseFirst(subject, 'what-worked'), style),
    ...gapBlock(subject, plan, 'what-worked'),
    ...tell(subject.passages.tip.slice(0, 1), style),
  ];
  return packPosts(blocks, room, 2);
}

/** What she logged and what she answered, a post each; a single text may have both posts. */
function tellDidTwice(subject: Subject, plan: GapPlan): Block[][] {
  const [first, second] = subject.passages['what-we-did'];
  if (first && second) return [tell([first], STYLE), tell([second], STYLE)];
  return [tellDid(subject, plan)];
}

function tellDid(subject: Subject, plan: GapPlan, style: StoryStyle = STYLE): Block[] {
  return [
    ...tell(chooseFirst(subject, 'what-we-did'), style),
    ...gapBlock(subject, plan, 'what-happened'),
  ];
}

/** As many books, songs and materials as one post holds. */
function kitPost(subject: Subject, room: PostRoom): Piece[][] {
  for (let entries = 8; entries > 0; entries -= 1) {
    const [post] = packPosts(kitBlocks(subject.programs, 'plain', entries), room, 3);
    const whole = kitBlocks(subject.programs, 'plain', entries).flatMap((block) => block.units);
    const pieces = joinPieces(whole, '\n');
    if (post && fits(pieces, room)) return [pieces];
  }
  return [];
}

function gapBlock(subject: Subject, plan: GapPlan, promptId: string): Block[] {
  const unit = plan.unitFor(subject, promptId);
  return unit ? [paragraph(unit)] : [];
}

function threadGaps(subject: Subject): GapRequest[] {
  const { passages } = subject;
  const hasProof =
    passages['what-worked'].length + passages.evidence.length + passages.hook.length > 0;
  const needs = [
    {
      part: 'what-we-did',
      promptId: 'what-happened',
      isMissing: passages['what-we-did'].length === 0,
    },
    { part: 'what-worked', promptId: 'what-worked', isMissing: !hasProof },
    { part: 'tip', promptId: 'tip', isMissing: passages.tip.length === 0 },
  ] as const;
  return needs
    .filter(({ isMissing }) => isMissing)
    .map(({ part, promptId }) => ({ subject, part, promptId }));
}
