import { IdCard, Pencil, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { CupView } from '../../shared/cup/cup-view';
import type { CupAnswer } from '../../shared/model/cup';
import { api } from '../api';
import { usePrograms } from '../state/programs';
import { navigate } from '../state/route';
import { Button, IconButton } from '../ui/button';
import { MarkdownElements } from '../ui/markdown-elements';
import { RouteLink } from '../ui/route-link';
import { cupWords } from '../words/cup';
import { formatInstant } from '../writings/format-day';
import { AnswerForm } from './answer-form';
import styles from './answer-list.module.css';
import { useFocusOn } from './use-focus-on';
import { useAnswer } from './use-answer';
import type { CupActions } from './use-cup';

/** Her answers, newest first; the one that she is writing above is not here yet. */
export function AnswerList({
  cup,
  actions,
  editedAtFirst,
}: {
  cup: CupView;
  actions: CupActions;
  editedAtFirst: string | undefined;
}) {
  const [editedId, setEditedId] = useState<string | null>(editedAtFirst ?? null);
  // Blank while she rewrites it: still the one that she edits.
  const [edited, setEdited] = useState<CupAnswer | null>(
    cup.answers.find(({ id }) => id === editedAtFirst) ?? null,
  );
  const focusOn = useFocusOn();
  const shown = cup.answers.filter(({ id }) => id !== cup.hand?.answerId);
  const isGone = edited !== null && !shown.some(({ id }) => id === edited.id);
  const list = isGone && editedId !== null ? [edited, ...shown] : shown;
  if (list.length === 0) return <p className={styles['none']}>{cupWords.noAnswers}</p>;
  return (
    <ul className={styles['list']}>
      {list.map((answer, index) => (
        <li key={answer.id} id={rowId(answer.id)} tabIndex={-1} className={styles['answer']}>
          {answer.id === editedId ? (
            <EditedAnswer
              answer={answer}
              actions={actions}
              onDone={() => {
                setEditedId(null);
                setEdited(null);
                focusOn(rowId(answer.id));
              }}
            />
          ) : (
            <WrittenAnswer
              answer={answer}
              actions={actions}
              onRemoved={() => {
                const neighbour = list[index + 1] ?? list[index - 1];
                focusOn(neighbour === undefined ? 'main' : rowId(neighbour.id));
              }}
              onEdit={() => {
                setEditedId(answer.id);
                setEdited(answer);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

const rowId = (answerId: string): string => `cup-answer-${answerId}`;

function WrittenAnswer({
  answer,
  actions,
  onRemoved,
  onEdit,
}: {
  answer: CupAnswer;
  actions: CupActions;
  onRemoved: () => void;
  onEdit: () => void;
}) {
  const { id, question, text, tip, programId, createdAt } = answer;
  const log = usePrograms();
  const program =
    log.status === 'ready' ? log.programs.find((one) => one.id === programId) : undefined;
  return (
    <>
      <div className={styles['head']}>
        <h3 className={styles['question']}>{question}</h3>
        <div className={styles['buttons']}>
          <Button
            look="plain"
            icon={<IdCard aria-hidden />}
            label={cupWords.cardOf(question)}
            onPress={() => {
              navigate({ page: 'cup-card', answerId: id });
            }}
          >
            {cupWords.card}
          </Button>
          <IconButton
            label={cupWords.edit(question)}
            icon={<Pencil aria-hidden />}
            onPress={onEdit}
          />
          <IconButton
            label={cupWords.remove(question)}
            icon={<Trash2 aria-hidden />}
            onPress={() =>
              void actions
                .removeWithUndo(
                  cupWords.removed,
                  () => api.cup.removeAnswer({ id }),
                  () => api.cup.restoreAnswer({ id }),
                )
                .then(onRemoved)
            }
          />
        </div>
      </div>
      <div className={styles['text']}>
        <MarkdownElements text={text} topHeading={4} />
      </div>
      {tip.trim() === '' ? null : (
        <p className={styles['tip']}>
          <b>{cupWords.tipLabel}</b> {tip}
        </p>
      )}
      <p className={styles['about']}>
        {formatInstant(createdAt)}
        {program === undefined ? null : (
          <>
            {' · '}
            <RouteLink to={{ page: 'program', programId: program.id }}>{program.title}</RouteLink>
          </>
        )}
      </p>
    </>
  );
}

function EditedAnswer({
  answer,
  actions,
  onDone,
}: {
  answer: CupAnswer;
  actions: CupActions;
  onDone: () => void;
}) {
  const questionId = useId();
  const { text, tip, programId } = answer;
  const editing = useAnswer(answer.id, { text, tip, programId }, actions.show);
  const finish = async (): Promise<void> => {
    if (await editing.finish()) onDone();
  };
  return (
    <div
      className={styles['edited']}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        void finish();
      }}
    >
      <h3 id={questionId} className={styles['question']}>
        {answer.question}
      </h3>
      <AnswerForm editing={editing} labelledBy={questionId} />
      <div>
        <Button look="primary" onPress={() => void finish()}>
          {cupWords.done}
        </Button>
      </div>
    </div>
  );
}
