import type { FormField } from '../../../../shared/model/proposal-form';
import { readCall } from '../../../../shared/proposals/calls/read-call';

export interface AnnotatedCall {
  name: string;
  url: string;
  year: number | null;
  text: string;
  /** Each kind of field, with its limit as a number and a unit, or `null` where none is stated. */
  expected: Record<string, [number, string] | null>;
}

export interface CallScore {
  fields: number;
  found: number;
  /** Kinds that nobody would read in the text, and that the reader was sure of. */
  surelyWrong: number;
  limits: number;
  right: number;
  /** Limits that are not what the call says, and not said to be unsure. */
  wrongAndSure: number;
  /** Limits that the call states and that were not read, of fields that were said to be sure. */
  silent: number;
  unsure: number;
  read: number;
  misses: string[];
}

/** How much of the calls was read as a person reads them. */
export function scoreCalls(calls: readonly AnnotatedCall[]): CallScore {
  const score: CallScore = {
    fields: 0,
    found: 0,
    surelyWrong: 0,
    limits: 0,
    right: 0,
    wrongAndSure: 0,
    silent: 0,
    unsure: 0,
    read: 0,
    misses: [],
  };
  for (const call of calls) {
    const read = readFields(call.text);
    const limits = Object.values(call.expected).filter((limit) => limit !== null);
    // A field kept under the call's own name, with the call's limit, is read, whatever its kind.
    const ofKind = (kind: string): FormField[] => {
      const limit = call.expected[kind] ?? null;
      return read.filter(
        (field) =>
          field.kind === kind ||
          (field.kind === 'other' && limit !== null && isLimit(field, limit)),
      );
    };
    for (const [kind, limit] of Object.entries(call.expected)) {
      const fields = ofKind(kind);
      score.fields += 1;
      if (fields.some(({ foundIn }) => foundIn !== '')) score.found += 1;
      else score.misses.push(`${call.name}: no ${kind}`);
      if (limit === null) continue;
      score.limits += 1;
      if (fields.some((field) => isLimit(field, limit))) score.right += 1;
      else {
        score.misses.push(`${call.name}: ${kind} should be ${String(limit[0])} ${limit[1]}`);
        if (fields.some((field) => field.limit === null && !field.isUnsure)) score.silent += 1;
      }
    }
    for (const field of read) {
      score.read += 1;
      if (field.isUnsure) score.unsure += 1;
      const expected = call.expected[field.kind];
      if (field.isUnsure) continue;
      if (field.kind === 'other' && limits.some((limit) => isLimit(field, limit))) continue;
      if (expected === undefined) {
        score.surelyWrong += 1;
        score.misses.push(`${call.name}: surely ${field.kind} in “${field.foundIn}”`);
      } else if (field.limit !== null && (expected === null || !isLimit(field, expected))) {
        score.wrongAndSure += 1;
        score.misses.push(`${call.name}: surely a wrong limit of ${field.kind}`);
      }
    }
  }
  return score;
}

/** Numbered outcomes are one field. */
function readFields(text: string): FormField[] {
  const { fields } = readCall(text);
  return fields.filter(
    ({ kind }, at) =>
      kind !== 'outcome' || fields.findIndex((field) => field.kind === 'outcome') === at,
  );
}

function isLimit({ limit }: FormField, [max, unit]: [number, string]): boolean {
  return limit?.max === max && limit.unit === unit;
}
