import { z } from 'zod';
import type { AppStatus } from '../app-status';
import { channel, nothing } from './channel';

export const appChannels = {
  status: channel<AppStatus>()(nothing),
  openLink: channel<null>()(z.strictObject({ url: z.string().max(2_000) })),
  showLibraryFolder: channel<null>()(nothing),
} as const;
