import type { Program, ProgramContent } from '../model/program';

/** The part of a program that she can fill in. */
export function contentOf(program: Program): ProgramContent {
  const { id, createdAt, updatedAt, deletedAt, importId, importKey, ...content } = program;
  void [id, createdAt, updatedAt, deletedAt, importId, importKey];
  return content;
}
