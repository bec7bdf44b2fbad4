import { useSyncExternalStore } from 'react';

/** Whether the quick log lies over the page. */
let isOpen = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  isOpen = next;
  for (const listen of listeners) listen();
}

export function openQuickLog(): void {
  set(true);
}

export function closeQuickLog(): void {
  set(false);
}

export function useIsQuickLogOpen(): boolean {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => isOpen,
  );
}
