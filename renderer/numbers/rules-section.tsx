import {
  COUNTING_RULES,
  STATE_DIFFERENCES,
  type SurveyRule,
} from '../../shared/numbers/survey-rules';
import type { FormatFacts } from '../../shared/portfolio/format-facts';
import { Fold } from '../ui/fold';
import { numbersWords as words } from '../words/numbers';
import { openLink } from '../writings/open-link';
import styles from './rules-section.module.css';

/** What is counted how, who says so, and what the app can't know. */
export function RulesSection({ format }: { format: FormatFacts }) {
  return (
    <Fold title={words.rules} summary={words.rulesSummary}>
      <Rules rules={COUNTING_RULES} format={format} />
      <div>
        <h3 className={styles['title']}>{words.differences}</h3>
        <p className={styles['lead']}>{words.differencesLead}</p>
      </div>
      <Rules rules={STATE_DIFFERENCES} format={format} />
    </Fold>
  );
}

function Rules({ rules, format }: { rules: readonly SurveyRule[]; format: FormatFacts }) {
  return (
    <ul className={styles['rules']}>
      {rules.map(({ id, where, rule, url, checkedOn }) => (
        <li key={id}>
          <p>{rule}</p>
          <p className={styles['lead']}>
            <a
              href={url}
              onClick={(event) => {
                event.preventDefault();
                openLink(url);
              }}
            >
              {where}
            </a>
            , {words.checkedOn(format.day(checkedOn))}
          </p>
        </li>
      ))}
    </ul>
  );
}
