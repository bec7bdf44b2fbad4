import { chooseUnits } from './choose-units';
import { aimOf, type Composed, type ComposerContext } from './composer-context';
import { fieldOf } from './field-of';
import { planGaps } from './gaps';
import { tellPreparation } from './tell-effort';
import { cite, joinPieces, say, textOf, type Unit } from './pieces';
import { listCandidates, type Recipe } from './story-candidates';
import { countWords } from '../text/count';

const STYLE = { format: 'plain', hasHeadings: false } as const;
const WORDS = 130;
const STORY: Recipe = [
  { part: 'context', paragraph: 0, ranks: [0] },
  { part: 'hook', paragraph: 0, ranks: [1, 6] },
  { part: 'worked', paragraph: 0, ranks: [2, 7] },
  { part: 'evidence', paragraph: 0, ranks: [5] },
  { part: 'next-time', paragraph: 1, ranks: [4] },
  { part: 'tip', paragraph: 1, ranks: [3, 8] },
  { part: 'credit', paragraph: 2, ranks: [0.5, 0.6] },
];

/** A note to one colleague: what she tried, how little it took, and an open question. */
export function composeEncouragement({
  venue,
  subjects,
  profile,
  today,
}: ComposerContext): Composed {
  const [subject] = subjects;
  if (!subject) return { fields: [], gaps: [] };
  const { passages } = subject;
  const hasProof = passages.hook.length + passages['what-worked'].length > 0;
  const plan = planGaps(
    hasProof ? [] : [{ subject, promptId: 'what-worked', part: 'what-worked' }],
  );
  const gap = plan.unitFor(subject, 'what-worked') ?? [];
  const effort = tellPreparation(subject.programs);
  const greeting = [say('greeting', 'Hello,')];
  const opening = [say('greeting', 'I wanted to tell you about something that I tried.')];
  const asking: Unit[] = [
    [say('question', 'What have you tried lately?')],
    [say('question', 'I would like to hear about it, and to borrow it if I may.')],
  ];
  const name = profile.name.trim();
  const signed = name === '' ? [] : [cite('signature', name, { from: 'profile', field: 'name' })];
  const fixed = [opening, ...asking, gap].map(textOf).join(' ');
  const story = chooseUnits(
    [
      ...listCandidates(subject, STORY, today, { style: STYLE }),
      ...effort.map((unit) => ({ unit, place: 1.5, rank: 3.5 })),
    ],
    Math.max(20, aimOf(venue, 'note', WORDS) - countWords(fixed)),
  );
  const note = joinPieces(
    [greeting, joinPieces([opening, story], ' '), gap, joinPieces(asking, ' '), signed],
    '\n\n',
  );
  return { fields: [fieldOf('note', note)], gaps: plan.gaps };
}
