import { findChanges, type Change } from '../look-back/find-changes';
import type { ProgramLine } from '../look-back/written-answer';
import { curlQuotesInLine } from './curl-quotes';
import { describeWhen } from './describe-when';
import { markdownToBlocks } from './markdown-blocks';
import type { LearningPart } from './portfolio-document';
import type { PortfolioContext } from './portfolio-material';
import { portfolioWords as words } from './portfolio-words';

/** A page of them. */
const MOST = 5;

/** What she meant to change, beside what she wrote the next time: first those that were run again. */
export function buildLearning({ programs, format }: PortfolioContext): LearningPart[] {
  const log = programs.toReversed();
  const years = [...new Set(log.map(({ program }) => program.heldOn.slice(0, 4)))];
  const found = years.flatMap((year) => findChanges(log, year));
  const told = found.filter(({ followed }) => (followed?.answers.length ?? 0) > 0);
  const waiting = found.filter(({ followed }) => followed === null);
  const changes = spreadOverSeries([...told, ...waiting]).slice(0, MOST);
  if (changes.length === 0) return [];
  const when = (program: ProgramLine): string => describeWhen(program, format);
  return [
    {
      kind: 'learning',
      title: words.learning,
      lead: '',
      changes: changes.map(({ series, intended, followed }) => ({
        title: curlQuotesInLine(series),
        wrote: {
          label: words.changeWrote(when(intended.program)),
          words: markdownToBlocks(intended.text),
        },
        followed: followed === null ? null : tellFollowed(followed, when(followed.program)),
      })),
    },
  ];
}

function tellFollowed(
  { answers }: NonNullable<Change['followed']>,
  when: string,
): LearningPart['changes'][number]['followed'] {
  const [first] = answers;
  if (first === undefined) return null;
  return { label: words.changeFollowed(when), words: markdownToBlocks(first.text) };
}

/** One of each series before a second of any. */
function spreadOverSeries(changes: readonly Change[]): Change[] {
  const seen = new Map<string, number>();
  return changes
    .map((change) => {
      const place = seen.get(change.series) ?? 0;
      seen.set(change.series, place + 1);
      return { change, place };
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ change }) => change);
}
