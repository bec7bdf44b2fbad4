import type { Bounded } from '../../shared/look-back/bounded';
import type { Change } from '../../shared/look-back/find-changes';
import { Card } from '../ui/card';
import { Section } from '../ui/page';
import { yearWords as words } from '../words/look-back';
import { AnswerSheet, HerAnswer, More, ProgramLink } from './her-words';
import styles from './year-parts.module.css';

/** What she meant to change beside what followed, as facts; the judgement is hers. */
export function Changes({
  changes,
  waiting,
}: {
  changes: Bounded<Change>;
  waiting: Bounded<Change>;
}) {
  if (changes.shown.length + waiting.shown.length === 0) return null;
  return (
    <Section title={words.changes}>
      {changes.shown.length === 0 ? null : <p className={styles['lead']}>{words.changesLead}</p>}
      {changes.shown.map((change) => (
        <ChangeCard
          key={`${change.intended.program.id} ${change.intended.promptId}`}
          change={change}
        />
      ))}
      <More count={changes.more} />
      {waiting.shown.length === 0 ? null : (
        <div className={styles['part']}>
          <h3 className={styles['heading']}>{words.waiting}</h3>
          <AnswerSheet
            answers={{ shown: waiting.shown.map(({ intended }) => intended), more: waiting.more }}
          />
        </div>
      )}
    </Section>
  );
}

function ChangeCard({ change: { series, intended, followed } }: { change: Change }) {
  if (followed === null) return null;
  return (
    <Card>
      <h3 className={styles['heading']}>{series}</h3>
      <div className={styles['pair']}>
        <div className={styles['side']}>
          <h4 className={styles['label']}>{words.intended}</h4>
          <HerAnswer answer={intended} hasProgram={false} />
          <p className={styles['source']}>
            <ProgramLink program={intended.program} /> · {words.heads(intended.program.heads)}
          </p>
        </div>
        <div className={styles['side']}>
          <h4 className={styles['label']}>{words.followed}</h4>
          {followed.answers.length === 0 ? (
            <p className={styles['aside']}>{words.notWritten}</p>
          ) : (
            followed.answers.map((answer) => (
              <HerAnswer key={answer.promptId} answer={answer} hasQuestion hasProgram={false} />
            ))
          )}
          <p className={styles['source']}>
            <ProgramLink program={followed.program} /> · {words.heads(followed.program.heads)}
          </p>
        </div>
      </div>
    </Card>
  );
}
