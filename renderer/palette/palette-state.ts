import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  isOpen = next;
  for (const listen of listeners) listen();
}

export function openPalette(): void {
  set(true);
}

export function closePalette(): void {
  set(false);
}

export function useIsPaletteOpen(): boolean {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => isOpen,
  );
}

/** Ctrl+K, or Cmd+K, opens it and puts it away, from any page. */
export function followPaletteKeys(): () => void {
  const hear = (event: KeyboardEvent): void => {
    const isKey = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!isKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    set(!isOpen);
  };
  window.addEventListener('keydown', hear);
  return () => {
    window.removeEventListener('keydown', hear);
  };
}
