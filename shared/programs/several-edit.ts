import { z } from 'zod';
import { idSchema } from '../model/id';
import { PROGRAM_LIMITS, programContentSchema, type ProgramContent } from '../model/program';

/** What can be changed of several programs at once. */
const { isStarred, tags, series, ages, place } = programContentSchema.shape;
export const severalPartsSchema = z.strictObject({
  isStarred: isStarred.exactOptional(),
  tags: tags.exactOptional(),
  series: series.exactOptional(),
  ages: ages.exactOptional(),
  place: place.exactOptional(),
});

export type SeveralParts = z.infer<typeof severalPartsSchema>;

/** A part of the log by the programs' ids: what each of them had before. */
const partsOfOneSchema = z.strictObject({ id: idSchema, parts: severalPartsSchema });
export type PartsOfOne = z.infer<typeof partsOfOneSchema>;

const tagSchema = z.string().trim().min(1).max(PROGRAM_LIMITS.tag);

export const severalEditSchema = z.discriminatedUnion('kind', [
  /** The same for each. */
  z.strictObject({ kind: z.literal('set'), parts: severalPartsSchema }),
  z.strictObject({ kind: z.enum(['add-tag', 'take-tag']), tag: tagSchema }),
  /** For undo: to each its own again. */
  z.strictObject({ kind: z.literal('put-back'), of: z.array(partsOfOneSchema).max(50_000) }),
]);

export type SeveralEdit = z.infer<typeof severalEditSchema>;

type PartsFor = (id: string, content: Pick<ProgramContent, 'tags'>) => SeveralParts;

/** However it is spelled: "Owls" is "owls". */
export function isSameTag(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function takeTag(tags: readonly string[], tag: string): SeveralParts {
  return { tags: tags.filter((own) => !isSameTag(own, tag)) };
}

function addTag(tags: readonly string[], tag: string): SeveralParts {
  const isThere = tags.some((own) => isSameTag(own, tag));
  return isThere || tags.length >= PROGRAM_LIMITS.tags ? {} : { tags: [...tags, tag] };
}

function readEdit(edit: SeveralEdit): PartsFor {
  switch (edit.kind) {
    case 'set':
      return () => edit.parts;
    case 'add-tag':
      return (_id, { tags }) => addTag(tags, edit.tag);
    case 'take-tag':
      return (_id, { tags }) => takeTag(tags, edit.tag);
    case 'put-back': {
      const byId = new Map(edit.of.map(({ id, parts }) => [id, parts]));
      return (id) => byId.get(id) ?? {};
    }
  }
}

export interface EditedParts {
  next: SeveralParts;
  before: SeveralParts;
}

const PARTS = Object.keys(severalPartsSchema.shape) as (keyof SeveralParts)[];

/** What an edit makes other of a program, and how that was before; `null` where it stays as it is. */
export function prepareEdit(edit: SeveralEdit) {
  const partsFor = readEdit(edit);
  return (program: ProgramContent & { id: string }): EditedParts | null => {
    const wanted = partsFor(program.id, program);
    const changed = PARTS.filter(
      (name) =>
        wanted[name] !== undefined &&
        JSON.stringify(wanted[name]) !== JSON.stringify(program[name]),
    );
    if (changed.length === 0) return null;
    const pick = (from: SeveralParts): SeveralParts =>
      Object.fromEntries(changed.map((name) => [name, from[name]]));
    return { next: pick(wanted), before: pick(program) };
  };
}
