import { z } from 'zod';
import type { NumbersPage } from '../../numbers/numbers-page';
import { numbersQuerySchema } from '../../numbers/numbers-query';
import { channel, nothing } from './channel';

/** A picture of a chart is far below this. */
const MOST_IMAGE_BYTES = 20_000_000;

/** Counted from the log when it is asked for; nothing of it is stored. */
export const numbersChannels = {
  get: channel<NumbersPage>()(numbersQuerySchema),
  /** Asks where to save; `cancelled` when she closes the dialog. */
  saveCsv: channel<{ fileName: string }>()(numbersQuerySchema),
  /** Asks where to save, then lays it out; `cancelled` when she stops it. */
  savePdf: channel<{ fileName: string; pages: number }>()(numbersQuerySchema),
  cancelPdf: channel<null>()(nothing),
  /** Asks where to save; only a PNG is taken. */
  saveImage: channel<{ fileName: string }>()(
    z.strictObject({
      suggestedName: z.string().min(1).max(300),
      png: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MOST_IMAGE_BYTES),
    }),
  ),
  /** Shows what was saved last in the system's file manager. */
  showSaved: channel<null>()(nothing),
} as const;
