import type { Field, Limit } from '../model/venue';
import { countIn } from '../text/count';
import { countWithUrls } from '../text/count-urls';
import { markdownToPlain } from '../text/markdown-to-plain';
import { withoutGaps } from './find-gaps';

export interface FieldCount {
  limit: Limit;
  count: number;
  side: 'under' | 'within' | 'over';
}

/**
 * A field's text against its limits. Markdown is counted as it will be read, without its marks;
 * open gaps do not count. A thread's limits hold for each post, so they are counted there instead.
 */
export function countField(field: Field, text: string): FieldCount[] {
  if (field.format === 'thread') return [];
  const bare = withoutGaps(text);
  const counted =
    field.format === 'markdown' ? markdownToPlain(bare, { isForCounting: true }) : bare;
  return field.limits.map((limit) => {
    const isShortened = limit.urlCountsAs !== undefined && limit.unit !== 'words';
    const count = isShortened
      ? countWithUrls(counted.trim(), limit.urlCountsAs ?? 0)
      : countIn(limit.unit, counted.trim());
    const isOver = limit.max !== null && count > limit.max;
    const isUnder = limit.min !== null && count < limit.min;
    return { limit, count, side: isOver ? 'over' : isUnder ? 'under' : 'within' };
  });
}
