import type { PageDocument, PagePart } from '../../documents/page-document';
import type { Proposal } from '../../model/proposal';
import { titleOf } from '../summarise-proposal';
import type { DocumentSettings } from './build-proposal-document';
import type { Talk } from './talk';

interface OutlinePart {
  title: string;
  /** Its part of the time, in hundredths. */
  share: number;
  points: string[];
  /** Said where there is nothing of hers yet. */
  otherwise: string;
}

/** An outline of the talk with the minutes of each part, made of her own sentences. */
export function buildOutline(
  proposal: Proposal,
  talk: Talk,
  settings: DocumentSettings,
): PageDocument {
  const { minutes } = proposal.form;
  const times = shareTime(
    minutes,
    outlineParts(talk).map(({ share }) => share),
  );
  const parts = outlineParts(talk).flatMap((part, at): PagePart[] => [
    { as: 'heading', level: 1, text: `${part.title}${times[at] ?? ''}` },
    part.points.length > 0
      ? { as: 'lines', isNumbered: false, lines: part.points }
      : { as: 'note', text: part.otherwise },
  ]);
  return {
    title: titleOf(proposal) || proposal.form.name,
    subtitle:
      minutes === null ? 'Outline of the talk' : `Outline of the talk, ${String(minutes)} minutes`,
    author: settings.profile.name.trim(),
    language: settings.language,
    paper: settings.paper,
    parts,
  };
}

function outlineParts(talk: Talk): OutlinePart[] {
  const { story } = talk;
  return [
    {
      title: 'Hello, and who has the problem',
      share: 12,
      points: story.problem,
      otherwise: 'Say who you are, and who in the room may know this problem.',
    },
    {
      title: 'What we did',
      share: 25,
      points: talk.steps.length > 0 ? talk.steps.map(describeStep) : story.did,
      otherwise: 'Walk through it from hello to goodbye.',
    },
    {
      title: 'What happened',
      share: 18,
      points: story.happened,
      otherwise: 'What you saw, counted or heard.',
    },
    {
      title: 'What I would change',
      share: 10,
      points: talk.changes,
      otherwise: 'One thing that you would do another way. People trust a talk that has one.',
    },
    {
      title: 'Try it together',
      share: 18,
      points: talk.interaction,
      otherwise: 'Something to do in pairs: which part could you use, and what stands in the way?',
    },
    {
      title: 'What to take home',
      share: 9,
      points: [...story['take-home'], ...talk.outcomes.map((text) => `You can now ${text}`)],
      otherwise: 'Where the handout is, and one first step.',
    },
    {
      title: 'Questions',
      share: 8,
      points: talk.credits.map((text) => `Credit: ${text.replace(/^The ideas? came from /u, '')}`),
      otherwise: 'If nobody asks, ask one of yours.',
    },
  ];
}

function describeStep({ what, comment }: { what: string; comment: string }): string {
  return comment.trim() === '' ? what : `${what}: ${comment.trim()}`;
}

/** ", 0:00 to 0:07" for each part; nothing where nobody knows how long the talk is. */
function shareTime(minutes: number | null, shares: readonly number[]): string[] {
  if (minutes === null) return shares.map(() => '');
  const clock = (seconds: number): string =>
    `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
  // A long talk is planned by the minute, a short one by the quarter of it.
  const step = minutes >= 20 ? 60 : 15;
  const total = minutes * 60;
  let share = 0;
  let from = 0;
  return shares.map((one, at) => {
    share += one;
    const isLast = at === shares.length - 1;
    const to = isLast ? total : Math.round((total * share) / 100 / step) * step;
    const text = `, ${clock(from)} to ${clock(to)}`;
    from = to;
    return text;
  });
}
