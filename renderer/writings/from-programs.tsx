import { Fragment } from 'react';
import { RouteLink } from '../ui/route-link';
import { writingWords } from '../words/writings';
import styles from './desk.module.css';
import type { Desk } from './use-desk';

/** The venue, and the programs that a writing was made from, each with the way to it. */
export function FromPrograms({ desk }: { desk: Desk }) {
  const { venue, programs } = desk;
  return (
    <span className={styles['from']}>
      {writingWords.madeFor(venue.name)}
      {programs.length === 0 ? null : (
        <>
          {' · '}
          {writingWords.from}{' '}
          {programs.map(({ program }, index) => (
            <Fragment key={program.id}>
              {index === 0 ? null : ', '}
              {program.deletedAt === null ? (
                <RouteLink to={{ page: 'program', programId: program.id }}>
                  {program.title}
                </RouteLink>
              ) : (
                program.title
              )}
            </Fragment>
          ))}
        </>
      )}
    </span>
  );
}
