import type { Program } from '../model/program';
import type { Reflection } from '../model/reflection';

/** A program with what she answered about it. */
export interface ProgramDetails {
  program: Program;
  reflection: Reflection | null;
}
