import { countHeads } from '../programs/count-heads';
import { curlQuotesInLine } from './curl-quotes';
import { describeWhen } from './describe-when';
import type { ListPart } from './portfolio-document';
import type { PortfolioContext } from './portfolio-material';
import { portfolioWords as words } from './portfolio-words';

/** Every program on a line: the proof that the rest was chosen from. */
export function buildList({ programs, format }: PortfolioContext): ListPart[] {
  if (programs.length === 0) return [];
  const rows = programs.map(({ program }) => {
    const heads = countHeads(program.attendance);
    return {
      programId: program.id,
      heldOn: describeWhen(program, format),
      title: curlQuotesInLine(program.title),
      came: heads === null ? words.notCounted : format.figure(heads),
    };
  });
  return [{ kind: 'list', title: words.list, lead: '', head: words.listHead, rows }];
}
