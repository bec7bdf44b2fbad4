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
  /** Wrong or missing, and not said to be unsure. */
  wrongAndSure: number;
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
    unsure: 0,
    read: 0,
    misses: [],
  };
  for (const call of calls) {
    const read = new Map(readCall(call.text).fields.map((field) => [field.kind as string, field]));
    for (const [kind, limit] of Object.entries(call.expected)) {
      const field = read.get(kind);
      score.fields += 1;
      if (field !== undefined && field.foundIn !== '') score.found += 1;
      else score.misses.push(`${call.name}: no ${kind}`);
      if (limit === null) continue;
      score.limits += 1;
      const isRight = field?.limit?.max === limit[0] && field.limit.unit === limit[1];
      if (isRight) score.right += 1;
      else {
        if (field?.isUnsure === false && field.limit !== null) score.wrongAndSure += 1;
        score.misses.push(`${call.name}: ${kind} should be ${String(limit[0])} ${limit[1]}`);
      }
    }
    for (const [kind, field] of read) {
      score.read += 1;
      if (field.isUnsure) score.unsure += 1;
      if (!(kind in call.expected) && !field.isUnsure) {
        score.surelyWrong += 1;
        score.misses.push(`${call.name}: surely ${kind} in “${field.foundIn}”`);
      }
      const expected = call.expected[kind];
      if (expected === null && field.limit !== null && !field.isUnsure) {
        score.wrongAndSure += 1;
        score.misses.push(`${call.name}: ${kind} has no limit`);
      }
    }
  }
  return score;
}
