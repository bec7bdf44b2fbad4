import { useState, type ReactNode } from 'react';
import { PROGRAM_LIMITS } from '../../shared/model/program';
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

/** One tag more on each of them. */
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
  return (
    <Sheet title={words.tagTitle(ids.length)} isOpen={isOpen} onClose={onClose}>
      <Form canApply={clean !== ''} onApply={apply} onClose={onClose}>
        <SuggestField
          label={words.tagLabel}
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
  children,
}: {
  canApply: boolean;
  onApply: () => void;
  onClose: () => void;
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
        <Button look="plain" onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
