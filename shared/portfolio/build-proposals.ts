import type { Writing } from '../model/writing';
import { curlQuotesInLine } from './curl-quotes';
import { isInRange } from './choose-programs';
import { markdownToBlocks } from './markdown-blocks';
import type { ProposalsPart } from './portfolio-document';
import type { PortfolioContext } from './portfolio-material';
import { portfolioWords as words } from './portfolio-words';

/** What she offered to tell at a conference: title, and how she described it. */
export function buildProposals(context: PortfolioContext): ProposalsPart[] {
  const entries = chooseProposals(context).map(({ writing, title, description }) => ({
    title: curlQuotesInLine(title),
    writtenOn: context.format.month(writing.updatedAt.slice(0, 10)),
    where: context.venues[writing.venueId]?.name ?? '',
    words: markdownToBlocks(description),
  }));
  if (entries.length === 0) return [];
  return [{ kind: 'proposals', title: words.proposals, lead: '', entries }];
}

/** Those about the chosen programs, as far as they are written. */
export function chooseProposals({
  programs,
  proposals,
  portfolio,
}: Pick<PortfolioContext, 'programs' | 'proposals' | 'portfolio'>): {
  writing: Writing;
  title: string;
  description: string;
}[] {
  const chosen = new Set(programs.map(({ program }) => program.id));
  return proposals
    .filter(
      (writing) =>
        writing.deletedAt === null &&
        writing.programIds.some((id) => chosen.has(id)) &&
        isInRange(
          { id: '', heldOn: writing.createdAt.slice(0, 10), heldOnPrecision: 'day' },
          portfolio,
        ),
    )
    .map((writing) => ({
      writing,
      title: readField(writing, 'title'),
      description: readField(writing, 'description') || readField(writing, 'abstract'),
    }))
    .filter(({ title }) => title !== '');
}

/** Blank where a question is still open in it: a draft is not for print. */
function readField(writing: Writing, fieldId: string): string {
  const text = writing.fields.find((field) => field.fieldId === fieldId)?.text.trim() ?? '';
  return text.includes('[[') ? '' : text;
}
