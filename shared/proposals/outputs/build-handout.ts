import type { PageDocument, PagePart } from '../../documents/page-document';
import type { Proposal } from '../../model/proposal';
import { titleOf } from '../summarise-proposal';
import type { DocumentSettings } from './build-proposal-document';
import type { Talk } from './talk';

/** A handout: what someone needs to run it on Tuesday, and nothing else. */
export function buildHandout(
  proposal: Proposal,
  talk: Talk,
  { profile, paper, language }: DocumentSettings,
): PageDocument {
  const section = (text: string, lines: readonly string[], isNumbered = false): PagePart[] =>
    lines.length === 0
      ? []
      : [
          { as: 'heading', level: 1, text },
          { as: 'lines', isNumbered, lines: [...lines] },
        ];
  const prose = (text: string, lines: readonly string[]): PagePart[] =>
    lines.length === 0
      ? []
      : [
          { as: 'heading', level: 1, text },
          { as: 'plain', text: lines.join(' ') },
        ];
  const steps = talk.steps.map(({ what, comment }) =>
    comment.trim() === '' ? what : `${what}: ${comment.trim()}`,
  );
  const contact = [profile.name, profile.role, profile.library, profile.email]
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    title: titleOf(proposal) || proposal.form.name,
    subtitle: 'Handout: everything to run it yourself',
    author: profile.name.trim(),
    language,
    paper,
    parts: [
      ...(steps.length > 0
        ? section('Step by step', steps, true)
        : prose('What we did', talk.story.did)),
      ...section('What you need', talk.materials),
      ...section('Books', talk.books),
      ...section('Songs', talk.songs),
      ...prose('Worth knowing before you start', talk.story['take-home']),
      ...prose('How it went', talk.story.happened),
      ...prose('What we would change', talk.changes),
      ...section('Where the idea came from', talk.credits),
      ...section('Ask us', contact),
    ],
  };
}
