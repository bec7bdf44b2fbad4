import { useSyncExternalStore } from 'react';
import type { CheckSettings } from '../../shared/model/check-settings';
import type { ShareSettings } from '../../shared/model/share-settings';
import { DEFAULT_SETTINGS, type Profile, type Settings } from '../../shared/model/settings';
import type { ProposalSettings } from '../../shared/model/proposal-settings';
import type { Answered } from '../../shared/ipc/api';
import { api } from '../api';
import { tellError } from './describe-error';
import { applyTheme } from './theme';

let settings: Settings = DEFAULT_SETTINGS;
let areRead = false;
let lastSave: Promise<unknown> = Promise.resolve();
const listeners = new Set<() => void>();

function show(next: Settings): void {
  settings = next;
  areRead = true;
  applyTheme(next.theme);
  for (const listen of listeners) listen();
}

export async function loadSettings(): Promise<void> {
  const loaded = await api.settings.get({});
  if (loaded.ok) show(loaded.value);
  else tellError(loaded.error);
}

/** What changes; a function where that depends on what earlier saves, still under way, leave. */
type SettingsChange = Partial<Settings> | ((current: Settings) => Partial<Settings>);

async function save(change: SettingsChange): Answered<Settings> {
  // One after the other: the next one starts from what the last one left.
  const saving = lastSave.then(() => {
    const changed = typeof change === 'function' ? change(settings) : change;
    return api.settings.save({ settings: { ...settings, ...changed } });
  });
  lastSave = saving.catch(() => undefined);
  const saved = await saving;
  if (saved.ok) show(saved.value);
  return saved;
}

/** For what reads the settings in the main process: a choice made a moment ago is on the disk. */
export async function whenSettingsSaved(): Promise<void> {
  await lastSave;
}

/** Saves a choice at once; tells her where it could not be kept. */
export async function saveSettings(change: SettingsChange): Promise<void> {
  const saved = await save(change);
  if (!saved.ok) tellError(saved.error);
}

export function saveProfile(profile: Profile): Answered<Settings> {
  return save({ profile });
}

/** For a field that is saved as she types. */
export function saveSharing(sharing: Partial<ShareSettings>): Answered<Settings> {
  return save((current) => ({ sharing: { ...current.sharing, ...sharing } }));
}

/** The same. */
export function saveChecks(checks: Partial<CheckSettings>): Answered<Settings> {
  return save((current) => ({ checks: { ...current.checks, ...checks } }));
}

/** Bios and reminders of proposals, as she types them. */
export function saveProposalSettings(proposals: ProposalSettings): Answered<Settings> {
  return save({ proposals });
}

function subscribe(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** As they are now, for what is no component. */
export function readSettings(): Settings {
  return settings;
}

export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, () => settings);
}

export function useAreSettingsRead(): boolean {
  return useSyncExternalStore(subscribe, () => areRead);
}
