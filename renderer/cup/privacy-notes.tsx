import { checkPrivacy } from '../../shared/checks/check-privacy';
import type { CupAnswer } from '../../shared/model/cup';
import { useSettings } from '../state/settings';
import { Section } from '../ui/page';
import { cardWords } from '../words/cup';
import { writingWords } from '../words/writings';
import styles from './privacy-notes.module.css';

/** What may point to a child in answers that are about to leave; nothing where nothing was found. */
export function PrivacyNotes({ answers }: { answers: readonly CupAnswer[] }) {
  const { profile, checks } = useSettings();
  const found = answers.flatMap((answer) =>
    (['text', 'tip'] as const).flatMap((field) =>
      checkPrivacy(field, answer[field], {
        programs: [],
        profile,
        watchedNames: checks.watchedNames,
      }).map((finding) => ({
        key: `${answer.id} ${field} ${String(finding.start)}`,
        question: answer.question,
        sentence: writingWords.describe(
          finding,
          field === 'text' ? cardWords.answerLabel : cardWords.tipField,
        ),
      })),
    ),
  );
  if (found.length === 0) return null;
  return (
    <Section title={cardWords.checks}>
      <p className={styles['hint']}>{cardWords.checksHint}</p>
      <ul className={styles['list']}>
        {found.map(({ key, question, sentence }) => (
          <li key={key}>
            {sentence}
            {answers.length > 1 ? <span className={styles['hint']}> ({question})</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
