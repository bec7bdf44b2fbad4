import {
  emptyMonthDocument,
  MONTH_VERSION,
  monthDocumentSchema,
  type MonthDocument,
} from '../../shared/model/documents/month-document';
import { programSchema } from '../../shared/model/program';
import { reflectionSchema } from '../../shared/model/reflection';
import { mergeRows, salvageRows } from '../../shared/model/salvage-rows';
import { monthOf } from '../../shared/programs/month-changes';
import type { DocumentKind } from './document-kind';
import { writeMonthBytes } from './month-bytes';

/** The document of one month: its programs with their reflections. */
export function monthKind(month: string): DocumentKind<MonthDocument> {
  return {
    name: 'month',
    version: MONTH_VERSION,
    schema: monthDocumentSchema.refine((document) => document.month === month),
    makeEmpty: () => emptyMonthDocument(month),
    checkChange,
    toBytes: writeMonthBytes,
    rowsOf,
    salvage,
    isLastWriterRight: false,
  };
}

function checkChange(before: MonthDocument, next: MonthDocument): MonthDocument {
  const good = new Set<unknown>([...before.programs, ...before.reflections]);
  return {
    version: before.version,
    month: before.month,
    programs: next.programs.map((one) => (good.has(one) ? one : programSchema.parse(one))),
    reflections: next.reflections.map((one) => (good.has(one) ? one : reflectionSchema.parse(one))),
  };
}

/** A program and its reflection are one row: she works on both as one thing. */
function rowsOf(document: MonthDocument): ReadonlyMap<string, unknown> {
  const reflections = new Map(document.reflections.map((one) => [one.programId, one]));
  return new Map(
    document.programs.map((program) => [
      program.id,
      { program, reflection: reflections.get(program.id) ?? null },
    ]),
  );
}

function salvage(text: string, base: MonthDocument): MonthDocument {
  const programs = mergeRows(
    base.programs,
    salvageRows(text, 'programs', programSchema).filter(
      (program) => monthOf(program.heldOn) === base.month,
    ),
    (program) => program.id,
  );
  const ids = new Set(programs.map((program) => program.id));
  const reflections = mergeRows(
    base.reflections,
    salvageRows(text, 'reflections', reflectionSchema),
    (reflection) => reflection.programId,
  ).filter((reflection) => ids.has(reflection.programId));
  return { ...base, programs, reflections };
}
