import { ChevronRight } from 'lucide-react';
import { Disclosure, DisclosurePanel, Heading, Button as AriaButton } from 'react-aria-components';
import { tell } from '../state/notices';
import { saveSettings, useSettings } from '../state/settings';
import { Button } from '../ui/button';
import { logSaysWords } from '../words/reflections';
import type { PhraseNote } from './find-notes';
import styles from './log-says.module.css';

const SAID_LENGTH = 240;

/** On demand, under her text: what her own log proves, and her sentence without the phrase. */
export function LogSays({
  notes,
  evidence,
  said,
  onTake,
  onKeep,
  onLeave,
}: {
  notes: readonly PhraseNote[];
  evidence: string | null;
  /** What a family said or did, in her own words; empty where she has not written it down. */
  said: string;
  onTake: (note: PhraseNote) => void;
  onKeep: (phrase: string) => void;
  /** She switched the phrase off for good. */
  onLeave: () => void;
}) {
  const { switchedOffPatternIds } = useSettings();
  const leaveAlone = (patternId: string): void => {
    void saveSettings((current) => ({
      switchedOffPatternIds: [...current.switchedOffPatternIds, patternId],
    }));
    tell({
      text: logSaysWords.willLeave,
      action: {
        label: logSaysWords.undo,
        run: () => void saveSettings({ switchedOffPatternIds }),
      },
    });
  };
  return (
    <div className={styles['notes']}>
      {notes.map((note) => (
        <Disclosure
          key={`${note.patternId} ${String(note.start)}`}
          className={styles['note'] ?? ''}
        >
          <Heading level={2} className={styles['heading'] ?? ''}>
            <AriaButton slot="trigger" className={styles['opener'] ?? ''}>
              <ChevronRight aria-hidden />
              {logSaysWords.open(note.phrase)}
            </AriaButton>
          </Heading>
          <DisclosurePanel className={styles['panel'] ?? ''}>
            {evidence === null ? null : (
              <p>
                <span className={styles['label']}>{logSaysWords.title}</span>
                {evidence}
              </p>
            )}
            {said.trim() === '' ? null : (
              <p>
                <span className={styles['label']}>{logSaysWords.someoneSaid}</span>
                <q className={styles['words']}>{shorten(said.trim())}</q>
              </p>
            )}
            {note.rewording === null ? null : (
              <p>
                <span className={styles['label']}>{logSaysWords.rewording}</span>
                <q className={styles['words']}>{note.rewording}</q>
              </p>
            )}
            <div className={styles['ways']}>
              {note.rewording === null ? null : (
                <Button
                  look="quiet"
                  onPress={() => {
                    onTake(note);
                  }}
                >
                  {logSaysWords.take}
                </Button>
              )}
              <Button
                look="quiet"
                onPress={() => {
                  onKeep(note.phrase);
                }}
              >
                {logSaysWords.keep}
              </Button>
              <Button
                look="plain"
                onPress={() => {
                  leaveAlone(note.patternId);
                  onLeave();
                }}
              >
                {logSaysWords.never}
              </Button>
            </div>
          </DisclosurePanel>
        </Disclosure>
      ))}
    </div>
  );
}

function shorten(text: string): string {
  if (text.length <= SAID_LENGTH) return text;
  return `${text.slice(0, SAID_LENGTH).replace(/\s+\S*$/, '')}…`;
}
