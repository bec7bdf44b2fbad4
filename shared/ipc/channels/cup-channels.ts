import { z } from 'zod';
import { PRINT_CHOICES, PRINT_SHAPES, type CupPreview, type SavedCup } from '../../cup/cup-print';
import type { CupView } from '../../cup/cup-view';
import { STICK_LIMIT, TIP_LIMIT } from '../../model/cup';
import { idSchema } from '../../model/id';
import { ANSWER_LIMIT } from '../../model/reflection';
import { channel, nothing, byId } from './channel';

const stickIdSchema = z.string().min(1).max(64);
const questionSchema = z.string().trim().min(1).max(STICK_LIMIT);
const cupPrintSchema = z.strictObject({
  shape: z.enum(PRINT_SHAPES),
  which: z.enum(PRINT_CHOICES),
  /** Only the card of this answer. */
  answerId: idSchema.optional(),
});

export const cupChannels = {
  get: channel<CupView>()(nothing),
  /** What she held lies in the cup again, under the others; then the next one is in her hand. */
  draw: channel<CupView>()(nothing),
  putBack: channel<CupView>()(nothing),
  /** This stick and no other. */
  take: channel<CupView>()(z.strictObject({ stickId: stickIdSchema })),
  /** Begins the answer that a draw has the id for, or changes it. Blank takes it back. */
  saveAnswer: channel<CupView>()(
    z.strictObject({
      id: idSchema,
      text: z.string().max(ANSWER_LIMIT),
      tip: z.string().max(TIP_LIMIT),
      programId: idSchema.nullable(),
    }),
  ),
  removeAnswer: channel<CupView>()(byId),
  restoreAnswer: channel<CupView>()(byId),
  addStick: channel<CupView>()(z.strictObject({ question: questionSchema })),
  changeStick: channel<CupView>()(z.strictObject({ id: idSchema, question: questionSchema })),
  removeStick: channel<CupView>()(byId),
  restoreStick: channel<CupView>()(byId),
  preview: channel<CupPreview>()(cupPrintSchema),
  /** Asks where to save, then lays it out; `cancelled` when she stops it. */
  print: channel<SavedCup>()(cupPrintSchema),
  cancelPrint: channel<null>()(nothing),
  /** Shows the PDF that was saved last in the system's file manager. */
  showPrinted: channel<null>()(nothing),
} as const;
