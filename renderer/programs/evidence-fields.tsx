import type { Evidence } from '../../shared/model/program';
import fields from '../ui/field.module.css';
import { LinesField } from '../ui/lines-field';
import { NumberField } from '../ui/number-field';
import { formWords } from '../words/program-form';
import styles from './program-form.module.css';

const COUNTS = ['stayedAfter', 'askedAboutIt', 'borrowed'] as const;

/** Signs that it mattered: counts, and what someone said. */
export function EvidenceFields({
  evidence,
  problem,
  onChange,
}: {
  evidence: Evidence;
  problem: string | undefined;
  onChange: (evidence: Evidence) => void;
}) {
  return (
    <div className={fields['field']} role="group" aria-label={formWords.evidence}>
      <span className={fields['label']}>{formWords.evidence}</span>
      <div className={styles['numbers']}>
        {COUNTS.map((count) => (
          <NumberField
            key={count}
            label={formWords[count]}
            value={evidence[count]}
            onChange={(heads) => {
              onChange({ ...evidence, [count]: heads });
            }}
          />
        ))}
      </div>
      <LinesField
        label={formWords.quotes}
        hint={formWords.quotesHint}
        value={evidence.quotes}
        problem={problem}
        onChange={(quotes) => {
          onChange({ ...evidence, quotes });
        }}
      />
    </div>
  );
}
