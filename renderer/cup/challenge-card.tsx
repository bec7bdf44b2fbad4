import type { CupAnswer } from '../../shared/model/cup';
import { MarkdownElements } from '../ui/markdown-elements';
import { cardWords } from '../words/cup';

/**
 * A card as elements: the same ones on the screen and, as static markup, on the clipboard.
 * `topLevel` is the level of the challenge among the headings round it.
 */
export function ChallengeCard({
  card: { question, text, tip },
  topLevel = 2,
}: {
  card: Pick<CupAnswer, 'question' | 'text' | 'tip'>;
  topLevel?: 2 | 3;
}) {
  return (
    <article>
      <p>
        <strong>{cardWords.challenge}</strong>
      </p>
      {topLevel === 2 ? <h2>{question}</h2> : <h3>{question}</h3>}
      <MarkdownElements text={text} topHeading={topLevel + 1} />
      {tip.trim() === '' ? null : (
        <p>
          <strong>{cardWords.tip}:</strong> <em>{tip}</em>
        </p>
      )}
    </article>
  );
}
