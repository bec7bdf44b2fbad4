import { z } from 'zod';
import { emptyProgramContent, programContentSchema } from '../../shared/model/program';
import type { ProgramContent } from '../../shared/model/program';

export const NEW_PROGRAM_DRAFT = 'program:new';

export function draftKey(programId: string | undefined): string {
  return programId === undefined ? NEW_PROGRAM_DRAFT : `program:${programId}`;
}

const text = z.string();
const texts = z.array(text);

/** Half-filled forms are allowed, also what is too long as yet: only the shape must fit. */
const draftContentSchema = programContentSchema.extend({
  title: text,
  series: text,
  audience: text,
  branch: text,
  partners: text,
  ideaFrom: text,
  whatWeDid: text,
  minutes: z.int().nullable(),
  books: z.array(z.strictObject({ title: text, author: text, isbn: text })),
  songs: texts,
  materials: texts,
  tags: texts,
  runningOrder: z.array(z.strictObject({ what: text, comment: text })),
  links: z.array(z.strictObject({ url: text, label: text })),
  evidence: programContentSchema.shape.evidence.extend({ quotes: texts }),
});

export function writeDraft(content: ProgramContent): string {
  return JSON.stringify(content);
}

/**
 * `null` where it is broken. A draft of an older version of the form has the new fields blank.
 */
export function readDraft(written: string): ProgramContent | null {
  try {
    const raw = z.record(z.string(), z.unknown()).parse(JSON.parse(written));
    const draft = draftContentSchema.safeParse({ ...emptyProgramContent('2000-01-01'), ...raw });
    return draft.success ? draft.data : null;
  } catch {
    return null;
  }
}
