import { useState, type ReactNode } from 'react';
import { PROGRAM_LIMITS } from '../../shared/model/program';
import { isSameTag } from '../../shared/programs/several-edit';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { Button } from '../ui/button';
import { Sheet } from '../ui/sheet';
import { SuggestField } from '../ui/suggest-field';
import { severalWords as words } from '../words/search';
import { changeSeveral } from './change-several';
import { listSeries, listTags } from './list-choices';
import styles from './selection-bar.module.css';

interface SheetProps {
  ids: readonly string[];
  log: readonly ProgramSummary[];
  isOpen: boolean;
  onClose: () => void;
}

/** One tag more on each of them, or one less. */
export function TagSheet({ ids, log, isOpen, onClose }: SheetProps) {
  const [tag, setTag] = useState('');
  const clean = tag.trim().slice(0, PROGRAM_LIMITS.tag);
  const apply = (): void => {
    if (clean === '') return;
    onClose();
    setTag('');
    void changeSeveral(ids, { kind: 'add-tag', tag: clean }, (changed) =>
      words.tagged(changed, clean),
    );
  };
  const chosen = new Set(ids);
  const isThere = log.some(
    (one) => chosen.has(one.id) && one.tags.some((tag) => isSameTag(tag, clean)),
  );
  const takeOff = (): void => {
    onClose();
    setTag('');
    void changeSeveral(ids, { kind: 'take-tag', tag: clean }, (changed) =>
      words.untagged(changed, clean),
    );
  };
  return (
    <Sheet title={words.tagTitle(ids.length)} isOpen={isOpen} onClose={onClose}>
      <Form
        canApply={clean !== ''}
        onApply={apply}
        onClose={onClose}
        {...(isThere ? { other: { label: words.takeTagOff, run: takeOff } } : {})}
      >
        <SuggestField
          label={words.tagLabel}
          hint={words.tagHint}
          value={tag}
          suggestions={listTags(log)}
          onChange={setTag}
        />
      </Form>
    </Sheet>
  );
}

/** The same series for each of them, or none. */
export function SeriesSheet({ ids, log, isOpen, onClose }: SheetProps) {
  const [series, setSeries] = useState('');
  const clean = series.trim().slice(0, PROGRAM_LIMITS.line);
  const apply = (): void => {
    onClose();
    setSeries('');
    void changeSeveral(ids, { kind: 'set', parts: { series: clean } }, (changed) =>
      words.seriesSet(changed, clean),
    );
  };
  return (
    <Sheet title={words.seriesTitle(ids.length)} isOpen={isOpen} onClose={onClose}>
      <Form canApply onApply={apply} onClose={onClose}>
        <SuggestField
          label={words.seriesLabel}
          hint={words.seriesHint}
          value={series}
          suggestions={listSeries(log)}
          onChange={setSeries}
        />
      </Form>
    </Sheet>
  );
}

function Form({
  canApply,
  onApply,
  onClose,
  other,
  children,
}: {
  canApply: boolean;
  onApply: () => void;
  onClose: () => void;
  /** Another thing that can be done instead. */
  other?: { label: string; run: () => void };
  children: ReactNode;
}) {
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onApply();
      }}
    >
      {children}
      <div className={styles['foot']}>
        <Button look="primary" isDisabled={!canApply} onPress={onApply}>
          {words.apply}
        </Button>
        {other === undefined ? null : <Button onPress={other.run}>{other.label}</Button>}
        <Button look="plain" onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
