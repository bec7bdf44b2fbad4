import { countField } from '../../shared/checks/count-field';
import { withoutGaps } from '../../shared/checks/find-gaps';
import type { Field } from '../../shared/model/venue';
import { countWords } from '../../shared/text/count';
import { markdownToPlain } from '../../shared/text/markdown-to-plain';
import { writingWords } from '../words/writings';
import styles from './field-editor.module.css';

/** How long a field is, in words: "212 of 300 to 700 words". Never a colour alone. */
export function CountLine({ field, text }: { field: Field; text: string }) {
  const counts = countField(field, text).filter(
    ({ limit, side }) => limit.unit !== 'bytes' || side === 'over',
  );
  if (field.format === 'thread') return null;
  if (counts.length === 0) return <PlainCount field={field} text={text} />;
  return (
    <span className={styles['count']}>
      {counts.map(({ limit, count, side }) => (
        <span key={limit.unit}>
          {writingWords.count(limit, count)}
          {side === 'over' ? (
            <strong>, {writingWords.countOver(count - (limit.max ?? count))}</strong>
          ) : null}
          {side === 'under' && text.trim() !== ''
            ? `, ${writingWords.countUnder((limit.min ?? count) - count)}`
            : null}
        </span>
      ))}
    </span>
  );
}

function PlainCount({ field, text }: { field: Field; text: string }) {
  if (field.lines === 1) return null;
  const bare = withoutGaps(text);
  const counted =
    field.format === 'markdown' ? markdownToPlain(bare, { isForCounting: true }) : bare;
  return <span className={styles['count']}>{writingWords.words(countWords(counted))}</span>;
}
