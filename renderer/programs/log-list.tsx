import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { groupByMonth } from '../../shared/programs/group-by-month';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { navigate } from '../state/route';
import { countWords, logWords } from '../words/programs';
import { formatMonth } from './format-program';
import styles from './log-list.module.css';
import { logMemory } from './log-memory';
import { LogRow } from './log-row';
import { removeProgram } from './remove-program';

const MONTH_HEIGHT = 60;
const ROW_HEIGHT = 76;

/** The index of the program that a key moves to, or `null` where the key means something else. */
function moveTo(key: string, from: number, last: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, last);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'PageDown':
      return Math.min(from + page, last);
    case 'PageUp':
      return Math.max(from - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** All programs under their months. Only the lines in sight are in the page, so 50,000 scroll as 50. */
export function LogList({ programs }: { programs: readonly ProgramSummary[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [currentId, setCurrent] = useState(logMemory.currentId);
  const setCurrentId = (id: string) => {
    logMemory.currentId = id;
    setCurrent(id);
  };
  const lines = useMemo(() => groupByMonth(programs), [programs]);
  const lineOfProgram = useMemo(() => {
    const indexes: number[] = [];
    lines.forEach((line, index) => {
      if (line.kind === 'program') indexes.push(index);
    });
    return indexes;
  }, [lines]);

  // The compiler can't memoise what the virtualiser answers; nothing here relies on that.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'month' ? MONTH_HEIGHT : ROW_HEIGHT),
    overscan: 12,
    initialOffset: logMemory.scrollTop,
    getItemKey: (index) => {
      const line = lines[index];
      if (line === undefined) return index;
      return line.kind === 'month' ? line.month : line.program.id;
    },
  });

  const at = Math.max(
    programs.findIndex(({ id }) => id === currentId),
    0,
  );

  const handleKey = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.closest('[role="menu"]') !== null)
      return;
    const current = programs[at];
    const next = moveTo(event.key, at, programs.length - 1, 8);
    if (next !== null) {
      event.preventDefault();
      const target = programs[next];
      if (target === undefined) return;
      setCurrentId(target.id);
      virtual.scrollToIndex(next === 0 ? 0 : (lineOfProgram[next] ?? 0));
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`[data-program="${target.id}"]`)?.focus(),
      );
    } else if (event.key === 'Delete' && current !== undefined) {
      event.preventDefault();
      void removeProgram(current);
    } else if (event.key === 'e' && current !== undefined && !event.ctrlKey && !event.metaKey) {
      navigate({ page: 'program-form', programId: current.id });
    }
  };

  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      onScroll={(event) => {
        logMemory.scrollTop = event.currentTarget.scrollTop;
      }}
    >
      <div
        role="list"
        aria-label={logWords.list}
        className={styles['list']}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={handleKey}
      >
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          const style = { transform: `translateY(${String(item.start)}px)`, height: item.size };
          return line.kind === 'month' ? (
            <div key={item.key} role="listitem" className={styles['month']} style={style}>
              <h2>{formatMonth(line.month)}</h2>
              <span>{countWords.programs(line.programs)}</span>
            </div>
          ) : (
            <div key={item.key} role="listitem" className={styles['line']} style={style}>
              <LogRow
                program={line.program}
                isCurrent={line.program.id === (programs[at]?.id ?? '')}
                onFocus={() => {
                  setCurrentId(line.program.id);
                }}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
