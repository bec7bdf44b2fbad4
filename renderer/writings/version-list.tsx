import { useState } from 'react';
import type { Version } from '../../shared/model/writing';
import { listWordChanges } from '../../shared/text/word-changes';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { composerWords } from '../words/composer';
import styles from './side.module.css';
import type { Desk } from './use-desk';

const WHEN = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' });

/** Texts that something took the place of: to look at, to compare, and to bring back. */
export function VersionList({ desk }: { desk: Desk }) {
  const versions = desk.writing.versions.toReversed();
  if (versions.length === 0) return null;
  return (
    <Fold
      title={composerWords.versionsTitle}
      summary={composerWords.versionsSummary(versions.length)}
    >
      <ul className={styles['list']}>
        {versions.map((version) => (
          <VersionLine key={version.id} version={version} desk={desk} />
        ))}
      </ul>
    </Fold>
  );
}

function VersionLine({ version, desk }: { version: Version; desk: Desk }) {
  const [isOpen, setIsOpen] = useState(false);
  const label = desk.venue.fields.find(({ id }) => id === version.fieldId)?.label ?? '';
  const now = desk.texts[version.fieldId] ?? '';
  return (
    <li className={styles['row']}>
      <div className={styles['across']}>
        <span>
          <strong>{label}</strong>{' '}
          <span className={styles['soft']}>
            {composerWords.version(WHEN.format(new Date(version.keptAt)))},{' '}
            {composerWords.versionReason[version.replacedBy]}
          </span>
        </span>
        <span className={styles['buttons']}>
          <Button
            look="plain"
            onPress={() => {
              setIsOpen(!isOpen);
            }}
          >
            {composerWords.lookAt}
          </Button>
          <Button
            isDisabled={now === version.text}
            onPress={() => {
              setIsOpen(false);
              void desk.bringBack(version);
            }}
          >
            {composerWords.bringBack}
          </Button>
        </span>
      </div>
      {isOpen ? <Difference before={version.text} after={now} /> : null}
    </li>
  );
}

function Difference({ before, after }: { before: string; after: string }) {
  return (
    <>
      <p className={styles['soft']}>{composerWords.toNow}</p>
      <div className={styles['diff']} tabIndex={0} role="group" aria-label={composerWords.lookAt}>
        {listWordChanges(before, after).map(({ kind, text }, index) => {
          if (kind === 'added') return <ins key={index}>{text}</ins>;
          if (kind === 'removed') return <del key={index}>{text}</del>;
          return <span key={index}>{text}</span>;
        })}
      </div>
    </>
  );
}
