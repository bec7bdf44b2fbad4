import type { Bounded } from '../../shared/look-back/bounded';
import type { ProgramLine } from '../../shared/look-back/written-answer';
import { RouteLink } from '../ui/route-link';
import { yearWords as words } from '../words/look-back';
import { formatShortDay } from './format-days';
import { More } from './her-words';
import styles from './program-dates.module.css';

/** The sessions of one series as days with their heads, each the way to its program. */
export function ProgramDates({ programs }: { programs: Bounded<ProgramLine> }) {
  return (
    <div className={styles['dates']}>
      {programs.shown.map((program) => (
        <RouteLink key={program.id} to={{ page: 'program', programId: program.id }}>
          {`${formatShortDay(program.heldOn, program.heldOnPrecision)}: ${words.heads(program.heads)}`}
        </RouteLink>
      ))}
      <More count={programs.more} />
    </div>
  );
}
