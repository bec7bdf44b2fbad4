import { useState } from 'react';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** All from the one that was selected last to this one. */
  extendTo: (id: string) => void;
  set: (ids: readonly string[]) => void;
  clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Which programs of a list are selected; `order` is the list as it stands. */
export function useSelection(order: readonly string[]): Selection {
  const [ids, setIds] = useState(NONE);
  const [anchor, setAnchor] = useState<string | null>(null);
  return {
    ids,
    toggle(id) {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setIds(next);
      setAnchor(id);
    },
    extendTo(id) {
      const from = order.indexOf(anchor ?? id);
      const to = order.indexOf(id);
      if (anchor === null) setAnchor(id);
      if (to < 0) return;
      const start = from < 0 ? to : Math.min(from, to);
      const end = from < 0 ? to : Math.max(from, to);
      setIds(new Set([...ids, ...order.slice(start, end + 1)]));
    },
    set(chosen) {
      setIds(new Set(chosen));
      setAnchor(chosen[0] ?? null);
    },
    clear() {
      setIds(NONE);
      setAnchor(null);
    },
  };
}
