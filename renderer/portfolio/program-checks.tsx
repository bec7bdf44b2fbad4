import { Check } from 'lucide-react';
import { useMemo } from 'react';
import {
  ListBox,
  ListBoxItem,
  ListLayout,
  Virtualizer,
  type Selection,
} from 'react-aria-components';
import type { Portfolio } from '../../shared/model/portfolio';
import { isInRange } from '../../shared/portfolio/choose-programs';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { Button } from '../ui/button';
import { portfolioWords } from '../words/portfolio';
import { formatShortDay } from './format-short-day';
import styles from './portfolio-form.module.css';

/** The programs of the range, ticked unless she takes one out. Only those in sight are in the page. */
export function ProgramChecks({
  portfolio,
  programs,
  onChange,
}: {
  portfolio: Portfolio;
  programs: readonly ProgramSummary[];
  onChange: (part: Pick<Portfolio, 'leftOutProgramIds'>) => void;
}) {
  const { from, to, leftOutProgramIds } = portfolio;
  const inRange = useMemo(
    () => programs.filter((program) => isInRange(program, { from, to })),
    [programs, from, to],
  );
  const leftOut = useMemo(() => new Set(leftOutProgramIds), [leftOutProgramIds]);
  const chosen = inRange.filter((program) => !leftOut.has(program.id)).map(({ id }) => id);

  /** What lies outside the range stays as she left it. */
  const choose = (isChosen: (id: string) => boolean): void => {
    const here = new Set(inRange.map(({ id }) => id));
    const elsewhere = leftOutProgramIds.filter((id) => !here.has(id));
    onChange({ leftOutProgramIds: [...elsewhere, ...[...here].filter((id) => !isChosen(id))] });
  };

  if (inRange.length === 0) return <p className={styles['note']}>{portfolioWords.noneInRange}</p>;
  return (
    <div className={styles['group']}>
      <div className={styles['heading']}>
        <h2 className={styles['name']}>{portfolioWords.programs}</h2>
        <span>
          <Button
            look="plain"
            onPress={() => {
              choose(() => true);
            }}
          >
            {portfolioWords.takeAll}
          </Button>
          <Button
            look="plain"
            onPress={() => {
              choose(() => false);
            }}
          >
            {portfolioWords.takeNone}
          </Button>
        </span>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: 38 }}>
        <ListBox
          aria-label={portfolioWords.programs}
          className={styles['list'] ?? ''}
          selectionMode="multiple"
          selectionBehavior="toggle"
          selectedKeys={chosen}
          onSelectionChange={(keys: Selection) => {
            choose((id) => keys === 'all' || keys.has(id));
          }}
          items={inRange}
        >
          {(program) => (
            <ListBoxItem
              id={program.id}
              textValue={program.title}
              className={styles['program'] ?? ''}
            >
              <span className={styles['tick']}>
                <Check aria-hidden />
              </span>
              <span className={styles['title']}>{program.title}</span>
              <span className={styles['day']}>
                {formatShortDay(program.heldOn, program.heldOnPrecision)}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
      <p className={styles['note']} role="status">
        {portfolioWords.chosen(chosen.length, inRange.length)} {portfolioWords.programsHint}
      </p>
    </div>
  );
}
