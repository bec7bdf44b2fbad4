import { Undo2 } from 'lucide-react';
import { useId } from 'react';
import type { CupView, Hand } from '../../shared/cup/cup-view';
import { isBlank } from '../../shared/cup/cup-view';
import { api } from '../api';
import { tell } from '../state/notices';
import { Button } from '../ui/button';
import { MarkdownElements } from '../ui/markdown-elements';
import { cupWords, STICK_KIND_WORDS } from '../words/cup';
import { formatInstant } from '../writings/format-day';
import { AnswerForm } from './answer-form';
import styles from './stick-in-hand.module.css';
import { useAnswer } from './use-answer';
import type { CupActions } from './use-cup';

/** The challenge that she drew: answer it, or pass. */
export function StickInHand({
  hand,
  cup,
  actions,
  onPutDown,
}: {
  hand: Hand;
  cup: CupView;
  actions: CupActions;
  onPutDown: () => void;
}) {
  const { stick, answerId } = hand;
  const { show, change } = actions;
  const questionId = useId();
  const begun = cup.answers.find(({ id }) => id === answerId);
  const before = cup.answers.find((one) => one.stickId === stick.id && one.id !== answerId);
  const editing = useAnswer(
    answerId,
    begun ?? { text: '', tip: '', programId: before?.programId ?? null },
    show,
  );
  const isEmpty = isBlank(editing.answer);

  const putDown = async (): Promise<void> => {
    if (!(await editing.finish())) return;
    onPutDown();
    await change(() => api.cup.putBack({}));
  };
  const drawNext = async (): Promise<void> => {
    if (!(await editing.finish())) return;
    if ((await change(() => api.cup.draw({}))) && isEmpty) {
      tell({
        text: cupWords.passed,
        action: {
          label: cupWords.takeBack,
          run: () => void change(() => api.cup.take({ stickId: stick.id })),
        },
      });
    }
  };

  return (
    <section
      className={styles['hand']}
      aria-labelledby={questionId}
      onKeyDownCapture={(event) => {
        const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isEmpty;
        if (!isDone) return;
        event.preventDefault();
        event.stopPropagation();
        void putDown();
      }}
    >
      <div className={styles['card']}>
        <p className={styles['kind']}>
          {stick.kind === null ? cupWords.ownKind : STICK_KIND_WORDS[stick.kind]}
        </p>
        <h2 id={questionId} className={styles['question']}>
          {stick.question}
        </h2>
        {before === undefined ? null : (
          <div className={styles['before']}>
            <p>{cupWords.before(formatInstant(before.createdAt))}</p>
            <blockquote>
              <MarkdownElements
                text={before.text.trim() === '' ? before.tip : before.text}
                topHeading={3}
              />
            </blockquote>
          </div>
        )}
      </div>
      <AnswerForm editing={editing} labelledBy={questionId} />
      <div className={styles['steps']}>
        {isEmpty ? (
          <>
            <Button onPress={() => void drawNext()}>{cupWords.pass}</Button>
            <Button look="plain" icon={<Undo2 aria-hidden />} onPress={() => void putDown()}>
              {cupWords.putBack}
            </Button>
            <span className={styles['note']}>{cupWords.passHint}</span>
          </>
        ) : (
          <>
            <Button look="primary" onPress={() => void putDown()}>
              {cupWords.done}
            </Button>
            <span className={styles['note']}>
              {navigator.userAgent.includes('Mac') ? cupWords.doneKeysMac : cupWords.doneKeys}
            </span>
            <Button look="plain" onPress={() => void drawNext()}>
              {cupWords.another}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
