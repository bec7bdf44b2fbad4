import { Fragment } from 'react';
import { readTitle } from '../../shared/text/write-out';
import { RouteLink } from '../ui/route-link';
import { writingWords } from '../words/writings';
import styles from './desk.module.css';
import type { Desk } from './use-desk';

/** The venue, and the programs that a writing was made from, each with the way to it. */
export function FromPrograms({ desk }: { desk: Desk }) {
  const { venue, programs, texts } = desk;
  // Without a title of its own the page is headed by the venue already.
  const hasTitle = readTitle(venue, texts) !== '';
  return (
    <span className={styles['from']}>
      {hasTitle ? writingWords.madeFor(venue.name) : null}
      {programs.length === 0 ? null : (
        <>
          {hasTitle ? ' · ' : null}
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
