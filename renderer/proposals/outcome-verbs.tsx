import { suggestVerb } from '../../shared/proposals/outcome-verbs';
import { Button } from '../ui/button';
import { deskWords } from '../words/proposals';
import styles from './proposal.module.css';

const STARTERS = ['plan', 'adapt', 'lead', 'choose', 'describe', 'build'] as const;

/** Offered while there is nothing yet, or where the outcome begins with a verb that can't be seen. */
export function OutcomeVerbs({
  text,
  onChoose,
}: {
  text: string;
  onChoose: (verb: string, found: string | null) => void;
}) {
  const suggestion = suggestVerb(text);
  if (text.trim() !== '' && suggestion === null) return null;
  const found = suggestion?.verb ?? null;
  return (
    <div className={styles['verbs']}>
      <span>{found === null ? deskWords.verbs : deskWords.vague(found)}</span>
      {(suggestion?.instead ?? STARTERS).map((verb) => (
        <Button
          key={verb}
          look="plain"
          onPress={() => {
            onChoose(verb, found);
          }}
        >
          {verb}
        </Button>
      ))}
    </div>
  );
}
