import type { PageDocument, PagePart } from '../../documents/page-document';
import type { Proposal } from '../../model/proposal';
import { titleOf } from '../summarise-proposal';
import type { DocumentSettings } from './build-proposal-document';
import type { Talk } from './talk';

interface Slide {
  title: string;
  points: string[];
}

/** Ignite: exactly 20 slides of 15 seconds (ALA 2013 to 2017). */
const IGNITE = { formId: 'ignite-talk', slides: 20 } as const;

/** A list of slides: what stands on each, in few words, and nothing that she did not write. */
export function buildSlides(
  proposal: Proposal,
  talk: Talk,
  settings: DocumentSettings,
): PageDocument {
  const isIgnite = proposal.form.id === IGNITE.formId;
  const slides = listSlides(proposal, talk, settings);
  const shown = isIgnite ? slides.slice(0, IGNITE.slides) : slides;
  return {
    title: titleOf(proposal) || proposal.form.name,
    subtitle: isIgnite
      ? `Slide list: ${String(shown.length)} of 20 slides, 15 seconds each`
      : `Slide list: ${String(shown.length)} slides`,
    author: settings.profile.name.trim(),
    language: settings.language,
    paper: settings.paper,
    parts: shown.flatMap(({ title, points }, at): PagePart[] => [
      { as: 'heading', level: 1, text: `${String(at + 1)}. ${title}` },
      ...(points.length === 0 ? [] : [{ as: 'lines', isNumbered: false, lines: points } as const]),
    ]),
  };
}

function listSlides(proposal: Proposal, talk: Talk, { profile }: DocumentSettings): Slide[] {
  const { story } = talk;
  const who = [profile.name, profile.role, profile.library]
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const each = (title: string, lines: readonly string[], most: number): Slide[] =>
    lines.slice(0, most).map((line) => ({ title, points: [line] }));
  const list = (title: string, lines: readonly string[]): Slide[] =>
    lines.length === 0 ? [] : [{ title, points: [...lines] }];
  const steps = talk.steps.map(({ what }) => what);
  return [
    {
      title: titleOf(proposal) || proposal.form.name,
      points: [
        ...who,
        ...proposal.coPresenters
          .map(({ name, library }) => [name, library].filter((part) => part !== '').join(', '))
          .filter((line) => line !== ''),
      ],
    },
    ...list('Who has this problem?', story.problem),
    ...(steps.length > 0 ? each('What we did', steps, 8) : each('What we did', story.did, 6)),
    ...each('What happened', story.happened, 5),
    ...list('What I would change', talk.changes),
    ...list('What you need', talk.materials),
    ...list('Books and songs', [...talk.books, ...talk.songs]),
    { title: 'Try it together', points: talk.interaction },
    ...list('Take home', story['take-home']),
    ...list('You can now', talk.outcomes),
    ...list('Thank you to', talk.credits),
    { title: 'Questions', points: profile.email.trim() === '' ? [] : [profile.email.trim()] },
  ];
}
