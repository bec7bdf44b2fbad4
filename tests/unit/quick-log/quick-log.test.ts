import { describe, expect, it } from 'vitest';
import {
  ACCELERATOR,
  DEFAULT_LOG_SETTINGS,
  logSettingsSchema,
} from '../../../shared/model/log-settings';
import {
  toAccelerator,
  wordAccelerator,
  type KeyPress,
} from '../../../shared/quick-log/accelerator';
import {
  emptyQuickLog,
  isQuickLogBlank,
  readQuickLogDraft,
} from '../../../shared/quick-log/quick-log-draft';
import { staysOpen } from '../../../shared/quick-log/stays-open';

const press = (code: string, ...held: ('ctrl' | 'meta' | 'alt' | 'shift')[]): KeyPress => ({
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
});

describe('keys for the whole computer', () => {
  it.each([
    [press('KeyL', 'ctrl', 'shift'), 'linux', 'CommandOrControl+Shift+L', 'Ctrl + Shift + L'],
    [press('KeyL', 'meta', 'shift'), 'mac', 'CommandOrControl+Shift+L', '⌘ ⇧ L'],
    [press('Digit4', 'ctrl', 'alt'), 'windows', 'CommandOrControl+Alt+4', 'Ctrl + Alt + 4'],
    [press('F8', 'alt'), 'windows', 'Alt+F8', 'Alt + F8'],
    [press('Space', 'ctrl', 'meta'), 'mac', 'CommandOrControl+Control+Space', '⌘ ⌃ Space'],
    [press('KeyQ', 'ctrl', 'meta'), 'linux', 'CommandOrControl+Super+Q', 'Ctrl + Super + Q'],
  ] as const)(
    'are written as Electron does, and said as on the keys',
    (keys, platform, written, said) => {
      expect(toAccelerator(keys, platform)).toBe(written);
      expect(written).toMatch(ACCELERATOR);
      expect(wordAccelerator(written, platform)).toBe(said);
    },
  );

  it.each([
    press('KeyL'),
    press('KeyL', 'shift'),
    press('F8'),
    press('ControlLeft', 'ctrl'),
    press('Enter', 'ctrl'),
    press('KeyL', 'meta'),
  ])('are refused where they would take a key away from typing', (keys) => {
    expect(toAccelerator(keys, 'linux')).toBeNull();
  });

  it('are off at first', () => {
    expect(logSettingsSchema.parse(DEFAULT_LOG_SETTINGS)).toEqual(DEFAULT_LOG_SETTINGS);
    expect(DEFAULT_LOG_SETTINGS.quickLog).toMatchObject({ hasShortcut: false, isInTray: false });
  });
});

describe('closing the window', () => {
  const asked = { isInTray: true, staysWhenClosed: true };
  it('leaves the app open only in a tray that is sure to be seen, and only when asked to', () => {
    expect(staysOpen(asked, 'windows', true)).toBe(true);
    expect(staysOpen(asked, 'windows', false)).toBe(false);
    expect(staysOpen({ ...asked, staysWhenClosed: false }, 'windows', true)).toBe(false);
    expect(staysOpen({ ...asked, isInTray: false }, 'windows', true)).toBe(false);
    expect(staysOpen(asked, 'linux', true)).toBe(false);
    expect(staysOpen(asked, 'mac', true)).toBe(false);
  });
});

describe('the draft of the quick log', () => {
  it('comes back as it was, and not where it is broken', () => {
    const draft = { ...emptyQuickLog('2026-11-17'), title: 'Slime lab', heads: 0 };
    expect(readQuickLogDraft(JSON.stringify(draft))).toEqual(draft);
    expect(isQuickLogBlank(draft)).toBe(false);
    expect(isQuickLogBlank(emptyQuickLog('2026-11-17'))).toBe(true);
    for (const broken of ['', '{', '{}', '[]', JSON.stringify({ ...draft, heads: -1 })]) {
      expect(readQuickLogDraft(broken)).toBeNull();
    }
  });
});
