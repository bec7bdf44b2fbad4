import { useId, useRef, useState } from 'react';
import { TIP_LIMIT } from '../../shared/model/cup';
import { AnswerField } from '../reflections/answer-field';
import { findNotes } from '../reflections/find-notes';
import { LogSays } from '../reflections/log-says';
import { SaveLine } from '../reflections/save-line';
import { useQuietPhrases } from '../reflections/use-quiet-phrases';
import { Fold } from '../ui/fold';
import { TextField } from '../ui/text-field';
import { cupWords } from '../words/cup';
import styles from './answer-form.module.css';
import { ProgramField } from './program-field';
import type { AnswerEditing } from './use-answer';

/** Room for an answer, a tip to go with it, and the program that it comes from. */
export function AnswerForm({
  editing,
  labelledBy,
}: {
  editing: AnswerEditing;
  /** The id of the element that says the challenge. */
  labelledBy: string;
}) {
  const { answer, write, saving, flush } = editing;
  const hintId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { quietIds, kept, keep } = useQuietPhrases();
  const notes = findNotes(answer.text, quietIds, kept);
  const [hasMore] = useState(answer.tip.trim() !== '' || answer.programId !== null);
  const writeOn = (): void => {
    area.current?.focus();
  };
  return (
    <div className={styles['form']}>
      <div>
        <AnswerField
          text={answer.text}
          notes={notes}
          areaRef={area}
          labelledBy={labelledBy}
          describedBy={hintId}
          onChange={(text) => {
            write({ text });
          }}
          onBlur={() => void flush()}
        />
        <div className={styles['under']}>
          <p id={hintId} className={styles['hint']}>
            {cupWords.answerHint}
          </p>
          <SaveLine
            answers={{ saving, flush, isDraftKept: false }}
            text={`${answer.text}${answer.tip}`}
            onTried={writeOn}
          />
        </div>
        <LogSays
          notes={notes}
          evidence={null}
          said=""
          onTake={(note) => {
            write({ text: note.reworded });
            writeOn();
          }}
          onKeep={(phrase) => {
            keep(phrase);
            writeOn();
          }}
          onLeave={writeOn}
        />
      </div>
      <Fold title={cupWords.more} isOpenAtFirst={hasMore}>
        <div className={styles['more']}>
          <TextField
            label={cupWords.tip}
            hint={cupWords.tipHint}
            value={answer.tip}
            rows={2}
            maxLength={TIP_LIMIT}
            onChange={(tip) => {
              write({ tip });
            }}
            onBlur={() => void flush()}
          />
          <ProgramField
            programId={answer.programId}
            onChange={(programId) => {
              write({ programId });
            }}
          />
        </div>
      </Fold>
    </div>
  );
}
