import type { Finding, PrivacyRisk } from '../../shared/checks/finding';
import { saveSettings } from '../state/settings';
import { Button } from '../ui/button';
import { writingWords } from '../words/writings';
import { replaceInArea, showInArea } from './area-edits';
import { readFix } from './read-fix';
import styles from './side.module.css';
import type { Areas } from './use-areas';
import type { Desk } from './use-desk';

const NAMES: readonly PrivacyRisk[] = [
  'child-name',
  'name-and-age',
  'name-with-photo',
  'family-name',
];

/** One thing to look at: what it is, its fix, the way to it, and the way to be rid of it. */
export function FindingLine({
  finding,
  desk,
  areas,
  onSettle,
}: {
  finding: Finding;
  desk: Desk;
  areas: Areas;
  /** She says that these words are no child's name. */
  onSettle: (words: string) => void;
}) {
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
        {finding.kind === 'privacy' && NAMES.includes(finding.risk) ? (
          <Button
            look="plain"
            onPress={() => {
              onSettle(finding.words);
            }}
          >
            {writingWords.noChild}
          </Button>
        ) : null}
        {finding.kind === 'acronym' ? <KnownHere acronym={finding.words} /> : null}
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

/** Her readers know these letters: not asked about again. */
function KnownHere({ acronym }: { acronym: string }) {
  return (
    <Button
      look="plain"
      onPress={() =>
        void saveSettings(({ checks }) => ({
          checks: { ...checks, knownAcronyms: [...checks.knownAcronyms, acronym] },
        }))
      }
    >
      {writingWords.readersKnow}
    </Button>
  );
}

/** For good: a phrase that is her way of talking is not asked about again. */
function LeaveAlone({ phraseId }: { phraseId: string }) {
  return (
    <Button
      look="plain"
      onPress={() =>
        void saveSettings((current) => ({
          switchedOffPatternIds: [...current.switchedOffPatternIds, phraseId],
        }))
      }
    >
      {writingWords.leaveAlone}
    </Button>
  );
}
