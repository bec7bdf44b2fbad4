import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { TextField } from '../ui/text-field';
import { writingWords } from '../words/writings';
import { formatShareDay } from './format-day';
import styles from './share-new.module.css';

const SHOWN = 8;

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function matches(program: ProgramSummary, words: readonly string[]): boolean {
  const text = fold(`${program.title} ${program.series} ${program.branch} ${program.heldOn}`);
  return words.every((word) => text.includes(word));
}

/** Programs to write from: the chosen ones first, then the newest that match what she types. */
export function ProgramPicker({
  programs,
  chosen,
  onChoose,
}: {
  programs: readonly ProgramSummary[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}) {
  const [typed, setTyped] = useState('');
  // Those that were chosen when the list was last filtered stay on top; ticking moves nothing.
  const [kept, setKept] = useState(chosen);
  const { shown, more } = useMemo(() => {
    const words = fold(typed).split(/\s+/).filter(Boolean);
    const top = new Set(kept);
    const found = programs.filter((program) => !top.has(program.id) && matches(program, words));
    const first = programs.filter((program) => top.has(program.id));
    return { shown: [...first, ...found.slice(0, SHOWN)], more: Math.max(0, found.length - SHOWN) };
  }, [programs, typed, kept]);

  const select = (keys: Selection): void => {
    const here = shown.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id));
    const elsewhere = chosen.filter((id) => !shown.some((program) => program.id === id));
    onChoose([...elsewhere, ...here]);
  };

  return (
    <div className={styles['picker']}>
      <TextField
        label={writingWords.findProgram}
        hint={writingWords.findProgramHint}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setKept(chosen);
        }}
      />
      <ListBox
        aria-label={writingWords.programsFound}
        className={styles['options'] ?? ''}
        selectionMode="multiple"
        selectionBehavior="toggle"
        selectedKeys={chosen}
        onSelectionChange={select}
        items={shown}
        renderEmptyState={() => <p className={styles['empty']}>{writingWords.noMatch}</p>}
      >
        {(program) => (
          <ListBoxItem id={program.id} textValue={program.title} className={styles['option'] ?? ''}>
            <span className={styles['tick']}>
              <Check aria-hidden />
            </span>
            <span className={styles['name']}>{program.title}</span>
            <span className={styles['day']}>{formatShareDay(program.heldOn)}</span>
          </ListBoxItem>
        )}
      </ListBox>
      <p className={styles['note']} role="status">
        {writingWords.chosen(chosen.length)}
        {more > 0 ? `. ${writingWords.moreMatches(more)}` : '.'}
      </p>
    </div>
  );
}
