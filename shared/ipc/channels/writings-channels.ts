import { z } from 'zod';
import { idSchema } from '../../model/id';
import { ANGLES, WRITING_TEXT_LIMIT, type Writing, type WritingField } from '../../model/writing';
import type { WritingSummary } from '../../writings/summarise-writing';
import { channel, nothing, byId, byIds, venueIdSchema } from './channel';

export const writingsChannels = {
  list: channel<WritingSummary[]>()(nothing),
  get: channel<Writing>()(byId),
  create: channel<Writing>()(
    z.strictObject({
      venueId: venueIdSchema,
      programIds: z.array(idSchema).min(1).max(500),
      /** How several programs become one piece. */
      angle: z.enum(ANGLES).optional(),
    }),
  ),
  saveField: channel<Writing>()(
    z.strictObject({
      id: idSchema,
      fieldId: z.string().min(1).max(40),
      text: z.string().max(WRITING_TEXT_LIMIT),
    }),
  ),
  /** What the app would draft now from the programs as they are now. Changes nothing. */
  redraft: channel<{ fields: WritingField[] }>()(byId),
  /** Takes the fresh draft for one field; her old text is returned for undo. */
  takeDraft: channel<{ writing: Writing; replacedText: string }>()(
    z.strictObject({ id: idSchema, fieldId: z.string().min(1).max(40) }),
  ),
  /** Puts an older text back; what stood there becomes a version. */
  restoreVersion: channel<Writing>()(z.strictObject({ id: idSchema, versionId: idSchema })),
  remove: channel<null>()(byIds),
  restore: channel<null>()(byIds),
  /** The same as a Word file or as a PDF, laid out in the main process. */
  saveDocument: channel<{ fileName: string }>()(
    z.strictObject({ id: idSchema, format: z.enum(['docx', 'pdf']) }),
  ),
  /** Asks where to save; answers the file's name, or `cancelled`. */
  saveFile: channel<{ fileName: string }>()(
    z.strictObject({
      suggestedName: z.string().min(1).max(200),
      format: z.enum(['md', 'html', 'txt']),
      text: z.string().max(2 * WRITING_TEXT_LIMIT),
    }),
  ),
} as const;
