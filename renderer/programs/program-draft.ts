import { z } from 'zod';
import { programContentSchema, type ProgramContent } from '../../shared/model/program';

export const NEW_PROGRAM_DRAFT = 'program:new';

export function draftKey(programId: string | undefined): string {
  return programId === undefined ? NEW_PROGRAM_DRAFT : `program:${programId}`;
}

/** Half-filled forms are allowed: only the shape must fit. */
const draftContentSchema = programContentSchema.extend({
  title: z.string(),
});

export function writeDraft(content: ProgramContent): string {
  return JSON.stringify(content);
}

/** `null` where the draft is from another version of the form, or broken. */
export function readDraft(text: string): ProgramContent | null {
  try {
    const draft = draftContentSchema.safeParse(JSON.parse(text));
    return draft.success ? draft.data : null;
  } catch {
    return null;
  }
}
