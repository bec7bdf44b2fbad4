import { z } from 'zod';
import { programContentSchema, type Program, type ProgramContent } from '../model/program';

/** Drops what is not hers to fill in, where the schema itself would refuse it. */
const contentPart = z.object(programContentSchema.shape);

/** The part of a program that she can fill in. */
export function contentOf(program: Program): ProgramContent {
  return contentPart.parse(program);
}
