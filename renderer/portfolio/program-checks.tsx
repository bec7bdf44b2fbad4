import { useMemo } from 'react';
import { NO_PICKS, type Portfolio, type ProgramDepth } from '../../shared/model/portfolio';
import { countPrograms } from '../../shared/numbers/count-programs';
import { pickPrograms } from '../../shared/portfolio/choose-programs';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { portfolioWords } from '../words/portfolio';
import { CheckList } from './check-list';
import { PickFields } from './pick-fields';
import styles from './portfolio-form.module.css';

/** The programs that are picked, ticked unless she takes one out. */
export function ProgramChecks({
  portfolio,
  programs,
  onChange,
}: {
  portfolio: Portfolio;
  programs: readonly ProgramSummary[];
  onChange: (part: Partial<Pick<Portfolio, 'leftOutProgramIds' | 'picks' | 'depths'>>) => void;
}) {
  const { from, to, picks, leftOutProgramIds, depths } = portfolio;
  const picked = useMemo(
    () => pickPrograms(programs, { from, to, picks }),
    [programs, from, to, picks],
  );
  const leftOut = useMemo(() => new Set(leftOutProgramIds), [leftOutProgramIds]);
  const isPicking = picks.search !== '' || picks.isStarred || picks.series.length > 0;

  const outOfPicked = () => {
    const here = new Set(picked.map(({ id }) => id));
    return leftOutProgramIds.filter((id) => !here.has(id));
  };
  const setDepth = (id: string, depth: ProgramDepth | null): void => {
    const others = Object.entries(depths).filter(([other]) => other !== id);
    onChange({ depths: Object.fromEntries(depth === null ? others : [...others, [id, depth]]) });
  };
  const sums = countPrograms(picked.filter((program) => !leftOut.has(program.id)));
  return (
    <div className={styles['group']}>
      <Fold title={portfolioWords.which} isOpenAtFirst={isPicking}>
        <PickFields
          picks={picks}
          programs={programs}
          onChange={(next) => {
            onChange({ picks: next });
          }}
        />
      </Fold>
      {picked.length === 0 ? (
        <p className={styles['note']}>
          {isPicking ? portfolioWords.nonePicked : portfolioWords.noneInRange}{' '}
          {isPicking ? (
            <Button
              look="plain"
              onPress={() => {
                onChange({ picks: NO_PICKS });
              }}
            >
              {portfolioWords.takeAll}
            </Button>
          ) : null}
        </p>
      ) : (
        <>
          <div className={styles['heading']}>
            <h2 className={styles['name']}>{portfolioWords.programs}</h2>
            <span>
              <Button
                look="plain"
                onPress={() => {
                  // What is not picked stays as she left it.
                  onChange({ leftOutProgramIds: outOfPicked() });
                }}
              >
                {portfolioWords.takeAll}
              </Button>
              <Button
                look="plain"
                onPress={() => {
                  onChange({
                    leftOutProgramIds: [...outOfPicked(), ...picked.map(({ id }) => id)],
                  });
                }}
              >
                {portfolioWords.takeNone}
              </Button>
            </span>
          </div>
          <CheckList
            programs={picked}
            isChosen={(id) => !leftOut.has(id)}
            depthOf={(id) => depths[id] ?? null}
            onDepth={setDepth}
            onToggle={(id) => {
              onChange({
                leftOutProgramIds: leftOut.has(id)
                  ? leftOutProgramIds.filter((one) => one !== id)
                  : [...leftOutProgramIds, id],
              });
            }}
          />
          <p className={styles['note']} role="status">
            {portfolioWords.chosen(sums.programs, picked.length)} {portfolioWords.people(sums)}
          </p>
        </>
      )}
    </div>
  );
}
