import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent } from 'react';
import { PROGRAM_DEPTHS, type ProgramDepth } from '../../shared/model/portfolio';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { DEPTH_WORDS, portfolioWords } from '../words/portfolio';
import { formatShortDay } from './format-short-day';
import styles from './portfolio-form.module.css';

const ROW_HEIGHT = 38;
/** Rows in sight at most, and what lies around them. */
const PAGE = 6;
const FRAME = 10;

/** Where a key leads, or `null` where it means something else. */
function moveTo(key: string, from: number, last: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + PAGE,
    PageUp: from - PAGE,
    Home: 0,
    End: last,
  };
  const target = steps[key];
  return target === undefined ? null : Math.max(0, Math.min(last, target));
}

/** A tick for each program, and how much of it is shown. Only those in sight are in the page; Tab stops once, arrows move on. */
export function CheckList({
  programs,
  isChosen,
  onToggle,
  depthOf,
  onDepth,
}: {
  programs: readonly ProgramSummary[];
  isChosen: (id: string) => boolean;
  onToggle: (id: string) => void;
  /** `null` is as the rest. */
  depthOf: (id: string) => ProgramDepth | null;
  onDepth: (id: string, depth: ProgramDepth | null) => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const at = Math.min(current, programs.length - 1);

  // The compiler can't memoise what the virtualiser answers; nothing here relies on that.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: programs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    // The row with the Tab stop stays, wherever she scrolls to.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const shown = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      return shown.includes(at) ? shown : [...shown, at].sort((a, b) => a - b);
    },
  });

  const handleKey = (event: KeyboardEvent): void => {
    // In the choice of depth the same keys mean another choice.
    if (event.target instanceof HTMLSelectElement) return;
    const next = moveTo(event.key, at, programs.length - 1);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    virtual.scrollToIndex(next);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${String(next)}"]`)?.focus(),
    );
  };

  return (
    <div
      ref={scroller}
      className={styles['list']}
      style={{ height: Math.min(programs.length, PAGE) * ROW_HEIGHT + FRAME }}
    >
      <div
        role="group"
        aria-label={portfolioWords.programs}
        className={styles['rows']}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={handleKey}
      >
        {virtual.getVirtualItems().map((item) => {
          const program = programs[item.index];
          if (program === undefined) return null;
          return (
            <div
              key={program.id}
              className={styles['program']}
              style={{ transform: `translateY(${String(item.start)}px)`, height: item.size }}
            >
              <label className={styles['tick']}>
                <input
                  type="checkbox"
                  data-index={item.index}
                  tabIndex={item.index === at ? 0 : -1}
                  checked={isChosen(program.id)}
                  onFocus={() => {
                    setCurrent(item.index);
                  }}
                  onChange={() => {
                    onToggle(program.id);
                  }}
                />
                <span className={styles['title']}>{program.title}</span>
                <span className={styles['day']}>
                  {formatShortDay(program.heldOn, program.heldOnPrecision)}
                </span>
              </label>
              <select
                className={styles['depth']}
                aria-label={portfolioWords.depthOf(program.title)}
                tabIndex={item.index === at ? 0 : -1}
                value={depthOf(program.id) ?? ''}
                onChange={(event) => {
                  const chosen = PROGRAM_DEPTHS.find((depth) => depth === event.target.value);
                  onDepth(program.id, chosen ?? null);
                }}
              >
                <option value="">{portfolioWords.asTheRest}</option>
                {PROGRAM_DEPTHS.map((depth) => (
                  <option key={depth} value={depth}>
                    {DEPTH_WORDS[depth]}
                  </option>
                ))}
              </select>
            </div>
          );
        })}
      </div>
    </div>
  );
}
