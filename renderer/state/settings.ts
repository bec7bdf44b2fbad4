import { useSyncExternalStore } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings';
import { api } from '../api';
import { tellError } from './describe-error';
import { applyTheme } from './theme';

let settings: Settings = DEFAULT_SETTINGS;
const listeners = new Set<() => void>();

function show(next: Settings): void {
  settings = next;
  applyTheme(next.theme);
  for (const listen of listeners) listen();
}

export async function loadSettings(): Promise<void> {
  const loaded = await api.settings.get({});
  if (loaded.ok) show(loaded.value);
  else tellError(loaded.error);
}

/** Answers whether it is on the disk. */
export async function saveSettings(change: Partial<Settings>): Promise<boolean> {
  const saved = await api.settings.save({ settings: { ...settings, ...change } });
  if (saved.ok) show(saved.value);
  else tellError(saved.error);
  return saved.ok;
}

export function useSettings(): Settings {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => settings,
  );
}
