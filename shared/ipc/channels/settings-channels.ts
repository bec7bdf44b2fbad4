import { z } from 'zod';
import { settingsSchema, type Settings } from '../../model/settings';
import { channel, nothing } from './channel';

export const settingsChannels = {
  get: channel<Settings>()(nothing),
  save: channel<Settings>()(z.strictObject({ settings: settingsSchema })),
} as const;
