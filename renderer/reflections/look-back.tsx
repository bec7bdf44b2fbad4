import { Pencil, Send } from 'lucide-react';
import { navigate } from '../state/route';
import { Button, IconButton } from '../ui/button';
import { Card } from '../ui/card';
import { MarkdownElements } from '../ui/markdown-elements';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { lookBackWords } from '../words/reflections';
import type { ReflectionStart } from './load-reflection';
import styles from './look-back.module.css';
import { SaveLine } from './save-line';
import type { useAnswers } from './use-answers';

/** The end of a sitting: what she wrote, and one next step. */
export function LookBack({
  start,
  answers,
  onOpen,
}: {
  start: ReflectionStart;
  answers: ReturnType<typeof useAnswers>;
  /** Goes back to the question at a place in the list. */
  onOpen: (index: number) => void;
}) {
  const { program, prompts, evidence, hasRepeats, formerAnswers } = start;
  const written = prompts.flatMap((prompt, index) => {
    const text = (answers.texts.get(prompt.id) ?? '').trim();
    return text === '' ? [] : [{ id: prompt.id, question: prompt.question, text, index }];
  });
  const blank = prompts.findIndex(({ id }) => (answers.texts.get(id) ?? '').trim() === '');
  const isEmpty = written.length === 0 && formerAnswers.length === 0;
  const answerAnother =
    blank === -1 ? null : (
      <Button
        look={isEmpty ? 'primary' : 'plain'}
        onPress={() => {
          onOpen(blank);
        }}
      >
        {isEmpty ? lookBackWords.start : lookBackWords.more}
      </Button>
    );
  const toLog = (
    <Button
      onPress={() => {
        navigate({ page: 'log' });
      }}
    >
      {lookBackWords.toLog}
    </Button>
  );

  return (
    <Page
      title={isEmpty ? lookBackWords.nothingTitle : lookBackWords.title}
      lead={isEmpty ? lookBackWords.nothing : hasRepeats ? evidence : undefined}
      above={
        <RouteLink to={{ page: 'program', programId: program.id }}>← {program.title}</RouteLink>
      }
    >
      {isEmpty ? null : (
        <Card>
          <dl className={styles['answers']}>
            {written.map(({ id, question, text, index }) => (
              <div key={id} className={styles['answer']}>
                <dt>
                  {question}
                  <span className={styles['edit']}>
                    <IconButton
                      label={`${lookBackWords.edit}: ${question}`}
                      icon={<Pencil aria-hidden />}
                      onPress={() => {
                        onOpen(index);
                      }}
                    />
                  </span>
                </dt>
                <dd>
                  <MarkdownElements text={text} topHeading={2} />
                </dd>
              </div>
            ))}
            {formerAnswers.map(({ promptId, question, text }) => (
              <div key={promptId} className={styles['answer']}>
                <dt>{question}</dt>
                <dd>
                  <MarkdownElements text={text} topHeading={2} />
                </dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
      <SaveLine answers={answers} text={written.map(({ text }) => text).join('\n\n')} />
      <div className={styles['ways']}>
        {isEmpty ? (
          <>
            {answerAnother}
            {toLog}
          </>
        ) : (
          <>
            <Button
              look="primary"
              icon={<Send aria-hidden />}
              autoFocus
              onPress={() => {
                navigate({ page: 'share-new', programs: program.id });
              }}
            >
              {lookBackWords.share}
            </Button>
            {toLog}
            {answerAnother}
          </>
        )}
      </div>
    </Page>
  );
}
