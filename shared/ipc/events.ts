import type { ReminderTarget } from '../reminders/decide-reminder';

/** What the main process tells the window without being asked. */
export interface AppEvents {
  'programs-changed': { reason: 'import' | 'changed-elsewhere' };
  'import-progress': { token: string; done: number; total: number };
  'several-progress': { token: string; done: number; total: number };
  /** What is to be known of the library's files changed: `app.status` says what. */
  'notices-changed': Record<string, never>;
  'backup-progress': { step: 'saving' | 'restoring'; done: number; total: number };
  'log-export-progress': { done: number; total: number };
  'photos-progress': { token: string; done: number; total: number };
  'portfolio-progress': {
    step: 'gathering' | 'photos' | 'laying-out' | 'writing';
    done: number;
    total: number;
  };
  /** She pressed a reminder; or (not pressed) there is no way to notify, and it is said in the window. */
  reminder: { target: ReminderTarget; isPressed: boolean };
  /** A day of a proposal is near: pressed, or (not pressed) to be said in the window. */
  'proposal-due': { proposalId: string; text: string; isPressed: boolean };
  /** The full-text index has all of the log now. */
  'search-ready': Record<string, never>;
  /** A choice in the application menu. */
  menu: { command: MenuCommand };
}

export const MENU_COMMANDS = [
  'quick-log',
  'new-program',
  'log-several',
  'open-log',
  'import',
  'find',
  'settings',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

export const EVENT_NAMES = [
  'programs-changed',
  'import-progress',
  'several-progress',
  'notices-changed',
  'backup-progress',
  'log-export-progress',
  'photos-progress',
  'portfolio-progress',
  'reminder',
  'proposal-due',
  'search-ready',
  'menu',
] as const satisfies readonly (keyof AppEvents)[];
