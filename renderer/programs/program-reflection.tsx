import { Pencil } from 'lucide-react';
import type { Program } from '../../shared/model/program';
import type { Reflection } from '../../shared/model/reflection';
import { navigate } from '../state/route';
import { Button, IconButton } from '../ui/button';
import { Card } from '../ui/card';
import { MarkdownElements } from '../ui/markdown-elements';
import { Section } from '../ui/page';
import { programWords } from '../words/programs';
import styles from './program-reflection.module.css';

/** Her answers, each under its question. */
export function ProgramReflection({
  program,
  reflection,
}: {
  program: Program;
  reflection: Reflection | null;
}) {
  const answers = reflection?.answers ?? [];
  const reflect = (promptId?: string) => {
    navigate({
      page: 'reflect',
      programId: program.id,
      ...(promptId === undefined ? {} : { promptId }),
    });
  };
  return (
    <Section title={programWords.inYourWords}>
      {answers.length === 0 ? (
        <p className={styles['none']}>{programWords.noReflection}</p>
      ) : (
        <Card>
          <dl className={styles['answers']}>
            {answers.map((answer) => (
              <div key={answer.promptId} className={styles['answer']}>
                <dt>{answer.question}</dt>
                <dd>
                  <MarkdownElements text={answer.text} />
                  <span className={styles['edit']}>
                    <IconButton
                      label={`${programWords.editAnswer}: ${answer.question}`}
                      icon={<Pencil aria-hidden />}
                      onPress={() => {
                        reflect(answer.promptId);
                      }}
                    />
                  </span>
                </dd>
              </div>
            ))}
          </dl>
          <Button
            look="plain"
            onPress={() => {
              reflect();
            }}
          >
            {programWords.reflectMore}
          </Button>
        </Card>
      )}
    </Section>
  );
}
