import { ArrowLeft } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { AskedPrompt } from '../../shared/reflections/prompt';
import { describeProgram } from '../programs/describe-program';
import { formatDay } from '../programs/format-program';
import { Button } from '../ui/button';
import { RouteLink } from '../ui/route-link';
import { reflectWords } from '../words/reflections';
import { shellWords } from '../words/shell';
import { AnswerField } from './answer-field';
import styles from './ask-prompt.module.css';
import { findNotes } from './find-notes';
import type { ReflectionStart } from './load-reflection';
import { LogSays } from './log-says';
import { SaveLine } from './save-line';
import type { useAnswers } from './use-answers';
import { useQuietPhrases } from './use-quiet-phrases';

const FAMILY_SAID = 'family-said';

/** One question, and room for her words. */
export function AskPrompt({
  start,
  prompt,
  index,
  answers,
  isFirstSeen,
  onGo,
  onSkip,
}: {
  start: ReflectionStart;
  prompt: AskedPrompt;
  index: number;
  answers: ReturnType<typeof useAnswers>;
  isFirstSeen: boolean;
  onGo: (index: number) => void;
  onSkip: (prompt: AskedPrompt) => void;
}) {
  const { program, prompts, evidence, hasAnswers } = start;
  const questionId = useId();
  const hintId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = answers.texts.get(prompt.id) ?? '';
  const { quietIds, kept, keep } = useQuietPhrases();
  const notes = findNotes(text, quietIds, kept);
  const title = reflectWords.pageTitle(program.title);
  useEffect(() => {
    document.title = `${title} · ${shellWords.appName}`;
  }, [title]);

  const goOn = (): void => {
    onGo(index + 1);
  };
  // Wherever the focus is, also where a button that had it has gone.
  useEffect(() => {
    const followKeys = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      onGo(index + 1);
    };
    window.addEventListener('keydown', followKeys, true);
    return () => {
      window.removeEventListener('keydown', followKeys, true);
    };
  }, [index, onGo]);
  const writeOn = (): void => {
    area.current?.focus();
  };

  return (
    <div className={styles['scroller']}>
      <div className={styles['page']}>
        <header className={styles['about']}>
          <RouteLink to={{ page: 'program', programId: program.id }} className={styles['program']}>
            <ArrowLeft aria-hidden />
            {program.title}
          </RouteLink>
          <p className={styles['facts']}>
            {[formatDay(program.heldOn, program.heldOnPrecision), ...describeProgram(program)].join(
              ' · ',
            )}
          </p>
        </header>

        <div className={styles['asked']}>
          <p className={styles['progress']}>
            {reflectWords.progress(index + 1, prompts.length)}
            {isFirstSeen ? (
              <span className={styles['opening']}>
                {hasAnswers ? reflectWords.resumed : reflectWords.firstTime}
              </span>
            ) : null}
          </p>
          <h1 id={questionId} className={styles['question']}>
            {prompt.question}
          </h1>
          <p id={hintId} className={styles['hint']}>
            {prompt.hint === null ? null : <span>{prompt.hint} </span>}
            <span className={styles['reason']}>{prompt.reason}</span>
          </p>
        </div>

        <AnswerField
          text={text}
          notes={notes}
          areaRef={area}
          labelledBy={questionId}
          describedBy={hintId}
          onChange={(next) => {
            answers.write(prompt, next);
          }}
          onBlur={() => {
            // A failed save waits for "Try again", which must not go from under her hand.
            if (answers.saving.status !== 'failed') void answers.flush();
          }}
        />
        <SaveLine answers={answers} text={text} onTried={writeOn} />
        <LogSays
          notes={notes}
          evidence={evidence}
          said={prompt.id === FAMILY_SAID ? '' : (answers.texts.get(FAMILY_SAID) ?? '')}
          onTake={(note) => {
            answers.write(prompt, note.reworded);
            writeOn();
          }}
          onKeep={(phrase) => {
            keep(phrase);
            writeOn();
          }}
          onLeave={writeOn}
        />

        <footer className={styles['steps']}>
          <div className={styles['forward']}>
            <Button look="primary" onPress={goOn}>
              {index + 1 === prompts.length ? reflectWords.last : reflectWords.next}
            </Button>
            <span className={styles['keys']}>
              {navigator.userAgent.includes('Mac')
                ? reflectWords.nextKeysMac
                : reflectWords.nextKeys}
            </span>
          </div>
          <div className={styles['others']}>
            <Button
              isDisabled={index === 0}
              onPress={() => {
                onGo(index - 1);
              }}
            >
              {reflectWords.back}
            </Button>
            <Button
              isDisabled={text.trim() !== ''}
              onPress={() => {
                onSkip(prompt);
              }}
            >
              {reflectWords.skip}
            </Button>
            <Button
              look="plain"
              onPress={() => {
                onGo(prompts.length);
              }}
            >
              {reflectWords.stop}
            </Button>
          </div>
        </footer>
      </div>
    </div>
  );
}
