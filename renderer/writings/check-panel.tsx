import { useMemo, useState } from 'react';
import { checkWriting } from '../../shared/checks/check-writing';
import type { FindingKind } from '../../shared/checks/finding';
import { useSettings } from '../state/settings';
import { Section } from '../ui/page';
import { writingWords } from '../words/writings';
import { FindingLine } from './finding-line';
import styles from './side.module.css';
import type { Areas } from './use-areas';
import type { Desk } from './use-desk';
import { useRested } from './use-rested';

/** What could hurt somebody comes first. */
const FIRST: readonly FindingKind[] = [
  'privacy',
  'missing-credit',
  'link',
  'picture-without-words',
  'employer-line',
  'limit',
  'acronym',
  'self-minimising',
];

/** What is worth a look before it leaves. Open gaps have their own list. */
export function CheckPanel({
  desk,
  areas,
  hasPhoto,
}: {
  desk: Desk;
  areas: Areas;
  /** Whether photos go along: a name beside a picture points to one face. */
  hasPhoto: boolean;
}) {
  const texts = useRested(desk.texts);
  const { venue, writing, programs } = desk;
  const { profile, checks, switchedOffPatternIds } = useSettings();
  const findings = useMemo(
    () =>
      checkWriting({
        venue,
        texts,
        gaps: writing.gaps,
        programs: programs.map(({ program }) => program),
        profile,
        checks,
        hasPhoto,
        switchedOffPhraseIds: switchedOffPatternIds,
      })
        .filter(({ kind }) => kind !== 'gap')
        .toSorted((a, b) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind)),
    [venue, texts, writing.gaps, programs, profile, checks, hasPhoto, switchedOffPatternIds],
  );
  // Kept while the page is open: a colleague is not asked about twice.
  const [settled, setSettled] = useState<readonly string[]>([]);
  const open = findings.filter(
    (finding) => finding.kind !== 'privacy' || !settled.includes(finding.words),
  );
  return (
    <Section title={writingWords.checksTitle}>
      <p className={styles['soft']} role="status">
        {open.length === 0 ? writingWords.checksNone : writingWords.checksHint}
      </p>
      <ul className={styles['list']}>
        {open.map((finding) => (
          <li
            key={`${finding.kind}:${finding.fieldId}:${String(finding.start)}`}
            className={styles['across']}
          >
            <FindingLine
              finding={finding}
              desk={desk}
              areas={areas}
              onSettle={(words) => {
                setSettled([...settled, words]);
              }}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
