import { useState } from 'react';
import type { ConflictCopy, ConflictRow, RowChoice } from '../../shared/conflicts/conflict-copy';
import { api } from '../api';
import { formatDay } from '../programs/format-program';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { loadPrograms } from '../state/programs';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { Switch } from '../ui/switch';
import { conflictWords } from '../words/conflicts';
import styles from './conflicts.module.css';
import { SideBySide } from './side-by-side';

const SIDES = { here: conflictWords.here, there: conflictWords.there };
const STATES = {
  same: conflictWords.same,
  unreadable: conflictWords.unreadable,
  newer: conflictWords.newer,
} as const;

const WHEN = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** At first what was saved last is chosen, and nothing that only the copy has is left out. */
function suggest(row: ConflictRow): RowChoice {
  const isCopyLater = row.hereAt !== null && row.thereAt !== null && row.thereAt > row.hereAt;
  return {
    rowId: row.rowId,
    isBroughtIn: row.isOnlyThere,
    fromThere: isCopyLater ? row.differences.map(({ field }) => field) : [],
  };
}

function namePair({ hereAt, thereAt }: ConflictRow) {
  return {
    here: hereAt === null ? SIDES.here : conflictWords.hereAt(WHEN.format(new Date(hereAt))),
    there: thereAt === null ? SIDES.there : conflictWords.thereAt(WHEN.format(new Date(thereAt))),
  };
}

function Row({
  row,
  choice,
  onChange,
}: {
  row: ConflictRow;
  choice: RowChoice;
  onChange: (choice: RowChoice) => void;
}) {
  return (
    <div className={styles['row']}>
      <h3 className={styles['title']}>{row.title === '' ? conflictWords.untitled : row.title}</h3>
      <p className={styles['facts']}>
        {[
          row.on === '' ? '' : formatDay(row.on),
          row.isOnlyThere
            ? conflictWords.onlyThere
            : conflictWords.differences(row.differences.length),
        ]
          .filter((fact) => fact !== '')
          .join(' · ')}
      </p>
      {row.isOnlyThere ? (
        <Switch
          isOn={choice.isBroughtIn}
          onChange={(isBroughtIn) => {
            onChange({ ...choice, isBroughtIn });
          }}
        >
          {conflictWords.bringIn}
        </Switch>
      ) : (
        <SideBySide
          rowId={row.rowId}
          sides={namePair(row)}
          differences={row.differences}
          fromThere={choice.fromThere}
          onChange={(fromThere) => {
            onChange({ ...choice, fromThere });
          }}
        />
      )}
    </div>
  );
}

/** A copy that a sync tool left: all that differs, and one button that settles it. */
export function ConflictCopyCard({
  copy,
  onSettled,
}: {
  copy: ConflictCopy;
  onSettled: () => void;
}) {
  const [choices, setChoices] = useState(() => copy.rows.map(suggest));
  const [isSaving, setIsSaving] = useState(false);

  const settle = async (): Promise<void> => {
    setIsSaving(true);
    const answer = await api.conflicts.settle({ fileName: copy.fileName, choices });
    setIsSaving(false);
    if (!answer.ok) {
      tellError(answer.error, () => void settle());
      return;
    }
    tell({ text: conflictWords.saved });
    await loadPrograms();
    onSettled();
  };

  return (
    <Section title={conflictWords.document(copy.document)}>
      <p className={styles['facts']}>{conflictWords.copyOf(copy.fileName)}</p>
      {copy.state === 'differs' ? null : <p>{STATES[copy.state]}</p>}
      {copy.rows.map((row, index) => (
        <Row
          key={row.rowId}
          row={row}
          choice={choices[index] ?? suggest(row)}
          onChange={(choice) => {
            setChoices(choices.with(index, choice));
          }}
        />
      ))}
      {copy.state === 'newer' ? null : (
        <div>
          <Button look="primary" isPending={isSaving} onPress={() => void settle()}>
            {copy.state === 'differs' ? conflictWords.save : conflictWords.putAway}
          </Button>
        </div>
      )}
    </Section>
  );
}
