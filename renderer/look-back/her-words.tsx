import type { Bounded } from '../../shared/look-back/bounded';
import type { ProgramLine, WrittenAnswer } from '../../shared/look-back/written-answer';
import { Card } from '../ui/card';
import { MarkdownElements } from '../ui/markdown-elements';
import { RouteLink } from '../ui/route-link';
import { lookBackWords as words } from '../words/look-back';
import { formatShortDay } from './format-days';
import styles from './her-words.module.css';

/** The way to a program, with its day: small, under what she wrote. */
export function ProgramLink({ program }: { program: ProgramLine }) {
  return (
    <>
      <RouteLink to={{ page: 'program', programId: program.id }}>{program.title}</RouteLink>
      <span className={styles['day']}>
        {' '}
        · {formatShortDay(program.heldOn, program.heldOnPrecision)}
      </span>
    </>
  );
}

/** One answer of hers, with the question where it helps to understand it. */
export function HerAnswer({
  answer,
  hasQuestion = false,
  hasProgram = true,
}: {
  answer: WrittenAnswer;
  hasQuestion?: boolean;
  hasProgram?: boolean;
}) {
  return (
    <figure className={styles['answer']}>
      {hasQuestion ? <p className={styles['question']}>{answer.question}</p> : null}
      <blockquote className={styles['text']}>
        <MarkdownElements text={answer.text} topHeading={4} />
      </blockquote>
      {hasProgram ? (
        <figcaption className={styles['source']}>
          <ProgramLink program={answer.program} />
        </figcaption>
      ) : null}
    </figure>
  );
}

/** A sheet of paper with answers, one under the other. */
export function AnswerSheet({
  answers,
  hasQuestion = false,
}: {
  answers: Bounded<WrittenAnswer>;
  hasQuestion?: boolean;
}) {
  return (
    <Card>
      <div className={styles['sheet']}>
        {answers.shown.map((answer) => (
          <HerAnswer
            key={`${answer.program.id} ${answer.promptId}`}
            answer={answer}
            hasQuestion={hasQuestion}
          />
        ))}
        <More count={answers.more} />
      </div>
    </Card>
  );
}

/** "and 40 more" under a list that is cut. */
export function More({ count }: { count: number }) {
  return count === 0 ? null : <p className={styles['more']}>{words.more(count)}</p>;
}
