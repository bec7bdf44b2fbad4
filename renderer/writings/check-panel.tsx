import { useDeferredValue, useMemo } from 'react';
import { checkWriting } from '../../shared/checks/check-writing';
import type { Finding } from '../../shared/checks/finding';
import { saveSettings, useSettings } from '../state/settings';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { writingWords } from '../words/writings';
import { replaceInArea, showInArea } from './area-edits';
import { readFix } from './read-fix';
import styles from './side.module.css';
import type { Areas } from './use-areas';
import type { Desk } from './use-desk';

/** What is worth a look before it leaves. Open gaps have their own list. */
export function CheckPanel({ desk, areas }: { desk: Desk; areas: Areas }) {
  const texts = useDeferredValue(desk.texts);
  const { venue, writing, programs } = desk;
  const { profile, switchedOffPatternIds } = useSettings();
  const findings = useMemo(
    () =>
      checkWriting({
        venue,
        texts,
        gaps: writing.gaps,
        programs: programs.map(({ program }) => program),
        profile,
        switchedOffPhraseIds: switchedOffPatternIds,
      }).filter(({ kind }) => kind !== 'gap'),
    [venue, texts, writing.gaps, programs, profile, switchedOffPatternIds],
  );
  return (
    <Section title={writingWords.checksTitle}>
      <p className={styles['soft']} role="status">
        {findings.length === 0 ? writingWords.checksNone : writingWords.checksHint}
      </p>
      <ul className={styles['list']}>
        {findings.map((finding) => (
          <li
            key={`${finding.kind}:${finding.fieldId}:${String(finding.start)}`}
            className={styles['across']}
          >
            <FindingLine finding={finding} desk={desk} areas={areas} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FindingLine({ finding, desk, areas }: { finding: Finding; desk: Desk; areas: Areas }) {
  const label = desk.venue.fields.find(({ id }) => id === finding.fieldId)?.label ?? '';
  const fix = readFix(finding, desk);
  return (
    <>
      <span>
        {writingWords.describe(finding, label)}
        {finding.kind === 'self-minimising' && finding.fix !== undefined ? (
          <q className={styles['rewording']}>{finding.fix.replacement.trim()}</q>
        ) : null}
      </span>
      <span className={styles['buttons']}>
        {fix === null ? null : (
          <Button
            look="quiet"
            onPress={() => {
              const area = areas.get(finding.fieldId);
              if (area !== undefined) replaceInArea(area, fix);
            }}
          >
            {fix.label}
          </Button>
        )}
        {finding.kind === 'self-minimising' ? <LeaveAlone phraseId={finding.phraseId} /> : null}
        <Button
          look="plain"
          onPress={() => {
            const area = areas.get(finding.fieldId);
            if (area !== undefined) showInArea(area, finding.start, finding.end);
          }}
        >
          {writingWords.showMe}
        </Button>
      </span>
    </>
  );
}

/** For good: a phrase that is her way of talking is not asked about again. */
function LeaveAlone({ phraseId }: { phraseId: string }) {
  const { switchedOffPatternIds } = useSettings();
  return (
    <Button
      look="plain"
      onPress={() =>
        void saveSettings({ switchedOffPatternIds: [...switchedOffPatternIds, phraseId] })
      }
    >
      {writingWords.leaveAlone}
    </Button>
  );
}
