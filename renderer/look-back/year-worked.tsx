import type { ThemedAnswers } from '../../shared/look-back/find-themes';
import { Section } from '../ui/page';
import { yearWords as words } from '../words/look-back';
import { AnswerSheet } from './her-words';
import styles from './year-parts.module.css';

/** What worked, in her words: together where a word of hers recurs, else newest first. */
export function WorkedMost({ worked }: { worked: ThemedAnswers }) {
  const { themes, others } = worked;
  if (themes.length === 0 && others.shown.length === 0) return null;
  return (
    <Section title={words.worked}>
      {themes.length === 0 ? null : <p className={styles['lead']}>{words.themesLead}</p>}
      {themes.map((theme) => (
        <div key={theme.word} className={styles['part']}>
          <h3 className={styles['heading']}>
            {words.theme(theme.word)}{' '}
            <span className={styles['aside']}>{words.inPrograms(theme.programs)}</span>
          </h3>
          <AnswerSheet answers={theme.answers} />
        </div>
      ))}
      {others.shown.length === 0 ? null : (
        <div className={styles['part']}>
          {themes.length === 0 ? null : (
            <h3 className={styles['heading']}>{words.othersAfterThemes}</h3>
          )}
          <AnswerSheet answers={others} />
        </div>
      )}
    </Section>
  );
}
