import { useMemo } from 'react';
import type { Portfolio } from '../../shared/model/portfolio';
import { countPrograms } from '../../shared/numbers/count-programs';
import { isInRange } from '../../shared/portfolio/choose-programs';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { Button } from '../ui/button';
import { portfolioWords } from '../words/portfolio';
import { CheckList } from './check-list';
import styles from './portfolio-form.module.css';

/** The programs of the range, ticked unless she takes one out. */
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
  if (inRange.length === 0) return <p className={styles['note']}>{portfolioWords.noneInRange}</p>;

  const outOfRange = () => {
    const here = new Set(inRange.map(({ id }) => id));
    return leftOutProgramIds.filter((id) => !here.has(id));
  };
  const sums = countPrograms(inRange.filter((program) => !leftOut.has(program.id)));
  return (
    <div className={styles['group']}>
      <div className={styles['heading']}>
        <h2 className={styles['name']}>{portfolioWords.programs}</h2>
        <span>
          <Button
            look="plain"
            onPress={() => {
              // What lies outside the range stays as she left it.
              onChange({ leftOutProgramIds: outOfRange() });
            }}
          >
            {portfolioWords.takeAll}
          </Button>
          <Button
            look="plain"
            onPress={() => {
              onChange({ leftOutProgramIds: [...outOfRange(), ...inRange.map(({ id }) => id)] });
            }}
          >
            {portfolioWords.takeNone}
          </Button>
        </span>
      </div>
      <CheckList
        programs={inRange}
        isChosen={(id) => !leftOut.has(id)}
        onToggle={(id) => {
          onChange({
            leftOutProgramIds: leftOut.has(id)
              ? leftOutProgramIds.filter((one) => one !== id)
              : [...leftOutProgramIds, id],
          });
        }}
      />
      <p className={styles['note']} role="status">
        {portfolioWords.chosen(sums.programs, inRange.length)} {portfolioWords.people(sums)}
      </p>
    </div>
  );
}
