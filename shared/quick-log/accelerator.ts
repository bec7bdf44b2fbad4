import { ACCELERATOR } from '../model/log-settings';

/** A press of keys, as the window hears it (`KeyboardEvent`). */
export interface KeyPress {
  /** The physical key: `KeyL`, `Digit4`, `F8`, `Space`. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

function nameKey(code: string): string | null {
  const letter = /^(?:Key([A-Z])|Digit(\d))$/.exec(code);
  if (letter !== null) return letter[1] ?? letter[2] ?? null;
  return /^(?:F(?:[1-9]|1\d|2[0-4])|Space)$/.test(code) ? code : null;
}

/**
 * The keys as Electron writes them, or `null` where they can't be a shortcut for the whole computer:
 * without Ctrl, Cmd or Alt they would be taken away from every text that she types.
 */
export function toAccelerator(
  press: KeyPress,
  platform: 'mac' | 'windows' | 'linux',
): string | null {
  const key = nameKey(press.code);
  if (key === null) return null;
  const isMain = platform === 'mac' ? press.metaKey : press.ctrlKey;
  const isOther = platform === 'mac' ? press.ctrlKey : press.metaKey;
  if (!isMain && !press.altKey && !press.ctrlKey) return null;
  const accelerator = [
    isMain ? 'CommandOrControl' : null,
    isOther ? (platform === 'mac' ? 'Control' : 'Super') : null,
    press.altKey ? 'Alt' : null,
    press.shiftKey ? 'Shift' : null,
    key,
  ]
    .filter((part) => part !== null)
    .join('+');
  return ACCELERATOR.test(accelerator) ? accelerator : null;
}

const NAMES = {
  mac: { CommandOrControl: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧', Super: '⌘' },
  windows: { CommandOrControl: 'Ctrl', Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Super: 'Win' },
  linux: { CommandOrControl: 'Ctrl', Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Super: 'Super' },
} as const;

/** As it stands on the keys of her computer: "Ctrl + Shift + L", "⌘ ⇧ L". */
export function wordAccelerator(
  accelerator: string,
  platform: 'mac' | 'windows' | 'linux',
): string {
  const names: Readonly<Record<string, string>> = NAMES[platform];
  const words = accelerator.split('+').map((part) => names[part] ?? part);
  return words.join(platform === 'mac' ? ' ' : ' + ');
}
