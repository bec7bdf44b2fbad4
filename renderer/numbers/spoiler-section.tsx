import { useState } from 'react';
import type { Bounded } from '../../shared/look-back/bounded';
import { SPOILER_REASONS, type SpoilerReason } from '../../shared/numbers/find-spoilers';
import type { NumbersPage, SpoilerProgram } from '../../shared/numbers/numbers-page';
import { formatDay } from '../programs/format-program';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { numbersWords as words } from '../words/numbers';
import { FixField } from './fix-field';
import styles from './spoiler-section.module.css';

/** So many of a reason are shown at first. */
const FEW = 6;

/** What keeps the totals from matching, each with the way to put it right. */
export function SpoilerSection({ page }: { page: NumbersPage }) {
  const reasons = SPOILER_REASONS.filter((reason) => page.spoilers[reason].shown.length > 0);
  const isStraddling = page.straddling.shown.length > 0;
  if (reasons.length === 0 && !isStraddling) return null;
  return (
    <Section title={words.spoilers}>
      <p className={styles['lead']}>{words.spoilersLead}</p>
      {reasons.map((reason) => (
        <Group
          key={reason}
          title={words.reasons[reason]}
          hint={words.hints[reason]}
          reason={reason}
          programs={page.spoilers[reason]}
          ids={page.spoilers[reason].ids}
        />
      ))}
      {isStraddling ? (
        <Group
          title={words.straddling}
          hint={words.straddlingHint}
          reason={null}
          programs={page.straddling}
          ids={[]}
        />
      ) : null}
    </Section>
  );
}

function Group({
  title,
  hint,
  reason,
  programs,
  ids,
}: {
  title: string;
  hint: string;
  reason: SpoilerReason | null;
  programs: Bounded<SpoilerProgram>;
  ids: readonly string[];
}) {
  const [isLong, setIsLong] = useState(false);
  const shown = isLong ? programs.shown : programs.shown.slice(0, FEW);
  const hidden = programs.shown.length - shown.length;
  const total = programs.shown.length + programs.more;
  return (
    <div className={styles['group']}>
      <div className={styles['line']}>
        <h3 className={styles['title']}>
          {title} <span className={styles['count']}>{total.toLocaleString('en-US')}</span>
        </h3>
        {ids.length > 1 ? (
          <FixField reason={reason} ids={ids} label={words.fixAll(ids.length)} isForAll />
        ) : null}
      </div>
      <p className={styles['hint']}>{hint}</p>
      <ul className={styles['programs']}>
        {shown.map((program) => (
          <li key={program.id} className={styles['line']}>
            <div className={styles['program']}>
              <RouteLink to={{ page: 'program-form', programId: program.id }}>
                {program.title}
              </RouteLink>
              <p className={styles['hint']}>
                {[
                  formatDay(program.heldOn, program.heldOnPrecision),
                  ...(reason === 'several-ages' ? program.ages.map((age) => words.ages[age]) : []),
                ].join(' · ')}
              </p>
            </div>
            <FixField reason={reason} ids={[program.id]} label={program.title} />
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <div>
          <Button
            look="plain"
            onPress={() => {
              setIsLong(true);
            }}
          >
            {words.showMore(hidden)}
          </Button>
        </div>
      ) : null}
      {programs.more > 0 && hidden === 0 ? (
        <p className={styles['hint']}>{words.more(programs.more)}</p>
      ) : null}
    </div>
  );
}
