import type { QuickLogStatus } from '../../quick-log/quick-log-status';
import { channel, nothing } from './channel';

export const quickLogChannels = {
  /** What became of her choices on this computer. */
  status: channel<QuickLogStatus>()(nothing),
  /** Does what the saved settings say: takes or gives back the keys, shows or hides the tray. */
  apply: channel<QuickLogStatus>()(nothing),
  /** Was this window opened by the shortcut or the tray? Asked once: the next answer is no. */
  takeRequest: channel<{ isWanted: boolean }>()(nothing),
} as const;
