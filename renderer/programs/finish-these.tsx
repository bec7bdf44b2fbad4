import { usePrograms } from '../state/programs';
import { navigate } from '../state/route';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { RouteLink } from '../ui/route-link';
import { finishWords } from '../words/quick-log';
import { countWords } from '../words/programs';
import { finishProgram } from './finish-program';
import styles from './finish-these.module.css';
import { formatDay } from './format-program';

/** The newest; the others come up as these are finished. */
const MOST_SHOWN = 50;

/** The programs that were logged in a hurry, each with its way on; nothing where there are none. */
export function FinishThese() {
  const log = usePrograms();
  if (log.status !== 'ready') return null;
  const waiting = log.programs.filter(({ isUnfinished }) => isUnfinished);
  if (waiting.length === 0) return null;
  return (
    <div className={styles['finish']}>
      <Fold title={finishWords.title(waiting.length)} summary={waiting[0]?.title ?? ''}>
        <p className={styles['lead']}>{finishWords.hint}</p>
        <ul className={styles['list']} aria-label={finishWords.title(waiting.length)}>
          {waiting.slice(0, MOST_SHOWN).map((program) => (
            <li key={program.id} className={styles['row']}>
              <div className={styles['text']}>
                <RouteLink to={{ page: 'program', programId: program.id }}>
                  {program.title}
                </RouteLink>
                <p className={styles['hint']}>
                  {formatDay(program.heldOn, program.heldOnPrecision)}
                  {program.heads === null ? '' : ` · ${countWords.people(program.heads)}`}
                </p>
              </div>
              <Button
                label={finishWords.finishThis(program.title)}
                onPress={() => {
                  navigate({ page: 'program-form', programId: program.id });
                }}
              >
                {finishWords.finish}
              </Button>
              <Button
                look="plain"
                label={finishWords.allThereThis(program.title)}
                onPress={() => void finishProgram(program)}
              >
                {finishWords.allThere}
              </Button>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
