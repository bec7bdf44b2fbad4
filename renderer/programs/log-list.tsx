import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { LogSort } from '../../shared/search/log-query';
import { findLineOf, keyOfLine, layOutLines, type Found } from '../../shared/search/lay-out-lines';
import { readWords } from '../../shared/search/read-words';
import { removeSeveral, toggleStar } from '../search/change-several';
import { SelectionBar } from '../search/selection-bar';
import { useSelection } from '../search/use-selection';
import { useSnippets } from '../search/use-snippets';
import { navigate } from '../state/route';
import { countWords, logWords } from '../words/programs';
import { rowWords, searchWords } from '../words/search';
import { formatMonth } from './format-program';
import { readLogKey } from './log-keys';
import styles from './log-list.module.css';
import { logMemory } from './log-memory';
import { LogRow } from './log-row';
import { removeProgram } from './remove-program';
import { repeatProgram } from './repeat-program';

const HEADING_HEIGHT = 60;
const ROW_HEIGHT = 76;
/** Room for the words around a match. */
const FOUND_ROW_HEIGHT = 98;

/**
 * The programs that were found, by day under their months. Only the lines in sight are in the page,
 * so 50,000 scroll as 50.
 */
export function LogList({
  found,
  sort,
  words,
  queryKey,
}: {
  found: Found;
  sort: LogSort;
  words: string;
  queryKey: string;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const isSame = logMemory.queryKey === queryKey;
  const [currentId, setCurrent] = useState(isSame ? logMemory.currentId : null);
  const setCurrentId = (id: string) => {
    logMemory.currentId = id;
    setCurrent(id);
  };
  // By its parts: it is another object with each answer, though most often with the same in it.
  const { same, close } = found;
  const programs = useMemo(() => (close.length === 0 ? same : [...same, ...close]), [same, close]);
  const order = useMemo(() => programs.map(({ id }) => id), [programs]);
  const lines = useMemo(() => layOutLines({ same, close }, sort), [same, close, sort]);
  const sought = useMemo(() => readWords(words), [words]);
  const selection = useSelection(order);
  const rowHeight = words === '' ? ROW_HEIGHT : FOUND_ROW_HEIGHT;

  // With new functions the virtualiser works out the place of every line again, at each scroll.
  const estimateSize = useCallback(
    (index: number) => (lines[index]?.kind === 'program' ? rowHeight : HEADING_HEIGHT),
    [lines, rowHeight],
  );
  const getItemKey = useCallback((index: number) => keyOfLine(lines[index], index), [lines]);

  // The compiler can't memoise what the virtualiser answers; nothing here relies on that.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    overscan: 12,
    initialOffset: isSame ? logMemory.scrollTop : 0,
    getItemKey,
  });
  const measuredFor = useRef(rowHeight);
  useLayoutEffect(() => {
    if (measuredFor.current === rowHeight) return;
    measuredFor.current = rowHeight;
    virtual.measure();
  }, [rowHeight, virtual]);
  useLayoutEffect(() => {
    if (logMemory.queryKey === queryKey) return;
    logMemory.queryKey = queryKey;
    logMemory.scrollTop = 0;
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [queryKey]);

  const items = virtual.getVirtualItems();
  const inSight = items.flatMap(({ index }) => {
    const line = lines[index];
    return line?.kind === 'program' ? [line.program.id] : [];
  });
  const snippets = useSnippets(words, inSight);
  const at = currentId === null ? 0 : Math.max(order.indexOf(currentId), 0);
  const current = programs[at];

  const moveTo = (next: number, isSelecting: boolean) => {
    const target = programs[next];
    if (target === undefined) return;
    if (isSelecting) {
      if (selection.ids.size === 0 && current !== undefined)
        selection.set(order.slice(Math.min(at, next), Math.max(at, next) + 1));
      else selection.extendTo(target.id);
    }
    setCurrentId(target.id);
    virtual.scrollToIndex(next === 0 ? 0 : findLineOf(lines, next));
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-program="${target.id}"]`)?.focus(),
    );
  };

  /** The new session gets the focus, so that D once more logs the one after it. */
  const repeat = async (id: string) => {
    const newId = await repeatProgram(id);
    if (newId === null) return;
    setCurrentId(newId);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-program="${newId}"]`)?.focus(),
    );
  };

  const removeThese = async () => {
    if (selection.ids.size === 0) {
      if (current !== undefined) await removeProgram(current);
    } else if (await removeSeveral([...selection.ids])) selection.clear();
  };

  const handleKey = (event: KeyboardEvent) => {
    const isElsewhere =
      event.target instanceof HTMLElement && event.target.closest('[role="menu"]') !== null;
    if (isElsewhere || current === undefined) return;
    const isOnButton = event.target instanceof HTMLButtonElement;
    const key = readLogKey(event, at, programs.length - 1);
    if (key === null || (isOnButton && key.do === 'toggle')) return;
    if (key.do === 'select-none' && selection.ids.size === 0) return;
    event.preventDefault();
    if (key.do === 'move') moveTo(key.to, key.isSelecting);
    if (key.do === 'toggle') selection.toggle(current.id);
    if (key.do === 'select-all') selection.set(order);
    if (key.do === 'select-none') selection.clear();
    if (key.do === 'star') void toggleStar(current);
    if (key.do === 'copy') void repeat(current.id);
    if (key.do === 'edit') navigate({ page: 'program-form', programId: current.id });
    if (key.do === 'remove') void removeThese();
  };

  return (
    <>
      {selection.ids.size === 0 ? null : (
        <SelectionBar
          programs={programs}
          selection={selection}
          onRemove={() => void removeThese()}
        />
      )}
      <div
        ref={scroller}
        className={styles['scroller']}
        onScroll={(event) => {
          logMemory.scrollTop = event.currentTarget.scrollTop;
        }}
      >
        <p id="log-keys" className={styles['hidden']}>
          {rowWords.keys}
        </p>
        <div
          role="list"
          aria-label={logWords.list}
          aria-describedby="log-keys"
          className={styles['list']}
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={handleKey}
        >
          {items.map((item) => {
            const line = lines[item.index];
            if (line === undefined) return null;
            const style = { transform: `translateY(${String(item.start)}px)`, height: item.size };
            return line.kind === 'program' ? (
              <div key={item.key} role="listitem" className={styles['line']} style={style}>
                <LogRow
                  program={line.program}
                  isCurrent={line.program.id === (current?.id ?? '')}
                  isSelected={selection.ids.has(line.program.id)}
                  isSelecting={selection.ids.size > 0}
                  hasMonth={sort !== 'newest' && sort !== 'oldest'}
                  sought={sought}
                  snippet={snippets.get(line.program.id) ?? null}
                  onFocus={() => {
                    setCurrentId(line.program.id);
                  }}
                  onSelect={(isRange) => {
                    if (isRange) selection.extendTo(line.program.id);
                    else selection.toggle(line.program.id);
                  }}
                />
              </div>
            ) : (
              <div key={item.key} role="listitem" className={styles['month']} style={style}>
                {line.kind === 'month' ? (
                  <>
                    <h2>{formatMonth(line.month)}</h2>
                    <span>{countWords.programs(line.programs)}</span>
                  </>
                ) : (
                  <h2>{searchWords.close(line.programs)}</h2>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
