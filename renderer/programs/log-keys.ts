/** What a key means in the list of programs. */
export type LogKey =
  | { do: 'move'; to: number; isSelecting: boolean }
  | { do: 'toggle' | 'select-all' | 'select-none' | 'star' | 'copy' | 'edit' | 'remove' };

/** Lines that Page Up and Page Down move by. */
const PAGE = 8;

function moveTo(key: string, from: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, last);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'PageDown':
      return Math.min(from + PAGE, last);
    case 'PageUp':
      return Math.max(from - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

const PLAIN_KEYS: Readonly<Record<string, Exclude<LogKey, { do: 'move' }>['do']>> = {
  ' ': 'toggle',
  Escape: 'select-none',
  Delete: 'remove',
  s: 'star',
  d: 'copy',
  e: 'edit',
};

interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** `null` where the key means nothing to the list. */
export function readLogKey(event: Pressed, from: number, last: number): LogKey | null {
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    return event.key.toLowerCase() === 'a' ? { do: 'select-all' } : null;
  }
  const to = moveTo(event.key, from, last);
  if (to !== null) return { do: 'move', to, isSelecting: event.shiftKey };
  const plain = PLAIN_KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  return plain === undefined ? null : { do: plain };
}
