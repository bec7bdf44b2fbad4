import type { ReminderTarget } from '../reminders/decide-reminder';

/** What the main process tells the window without being asked. */
export interface AppEvents {
  'programs-changed': { reason: 'import' | 'changed-elsewhere' };
  'import-progress': { token: string; done: number; total: number };
  'portfolio-progress': {
    step: 'gathering' | 'laying-out' | 'writing';
    done: number;
    total: number;
  };
  /** She pressed a reminder; or (not pressed) there is no way to notify, and it is said in the window. */
  reminder: { target: ReminderTarget; isPressed: boolean };
  /** A choice in the application menu. */
  menu: { command: MenuCommand };
}

export const MENU_COMMANDS = ['new-program', 'open-log', 'import', 'find', 'settings'] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

export const EVENT_NAMES = [
  'programs-changed',
  'import-progress',
  'portfolio-progress',
  'reminder',
  'menu',
] as const satisfies readonly (keyof AppEvents)[];
