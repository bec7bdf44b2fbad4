import { z } from 'zod';
import { daySchema } from '../../model/id';
import type { OnThisDayPage } from '../../look-back/gather-on-this-day';
import type { StrengthPage, StrengthsPage } from '../../look-back/gather-strengths';
import type { WeekPage } from '../../look-back/gather-week';
import type { YearPage } from '../../look-back/gather-year';
import { STRENGTH_IDS } from '../../look-back/strengths/all-strengths';
import { channel, nothing } from './channel';

/** Gathered from the log when it is asked for; nothing of it is stored. */
export const lookBackChannels = {
  week: channel<WeekPage>()(z.strictObject({ on: daySchema })),
  year: channel<YearPage>()(z.strictObject({ year: z.int().min(0).max(9_999) })),
  onThisDay: channel<OnThisDayPage>()(z.strictObject({ on: daySchema })),
  strengths: channel<StrengthsPage>()(nothing),
  strength: channel<StrengthPage>()(z.strictObject({ id: z.enum(STRENGTH_IDS) })),
} as const;
