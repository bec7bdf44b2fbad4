import type { ReactNode } from 'react';
import type { Bounded } from '../../shared/look-back/bounded';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { describeFacts } from '../programs/format-program';
import { RouteLink } from '../ui/route-link';
import { lookBackWords as words } from '../words/look-back';
import { formatShortDay } from './format-days';
import { More } from './her-words';
import styles from './program-lines.module.css';

/** Programs, one a line, each a link; `action` stands at the end of a line. */
export function ProgramLines({
  programs,
  action,
  below,
}: {
  programs: Bounded<ProgramSummary>;
  action?: (program: ProgramSummary, index: number) => ReactNode;
  /** Stands under the facts of a line. */
  below?: (program: ProgramSummary, index: number) => ReactNode;
}) {
  return (
    <div>
      <ul className={styles['lines']}>
        {programs.shown.map((program, index) => (
          <li key={program.id} className={styles['line']}>
            <div className={styles['text']}>
              <RouteLink
                to={{ page: 'program', programId: program.id }}
                className={styles['title']}
              >
                {program.title}
              </RouteLink>
              <p className={styles['facts']}>
                {[
                  formatShortDay(program.heldOn, program.heldOnPrecision),
                  ...describeFacts(program),
                  ...(program.heads === null ? [words.notCounted] : []),
                ].join(' · ')}
              </p>
              {below?.(program, index)}
            </div>
            {action?.(program, index)}
          </li>
        ))}
      </ul>
      <More count={programs.more} />
    </div>
  );
}
