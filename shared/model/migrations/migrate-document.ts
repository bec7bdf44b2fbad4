import type { MigrationStep } from './migration-steps';

export type Migration =
  /** `from` is the version that was stored: below the current one when steps were taken. */
  | { outcome: 'current'; from: number; document: Record<string, unknown> }
  | { outcome: 'newer'; version: number }
  /** Not an object, no version in it, or no step from its version. */
  | { outcome: 'unknown' };

/** Brings a stored document to `currentVersion`, step by step. What comes out is not yet validated. */
export function migrateDocument(
  raw: unknown,
  currentVersion: number,
  steps: readonly MigrationStep[],
): Migration {
  if (!isObject(raw)) return { outcome: 'unknown' };
  const from = raw['version'];
  if (typeof from !== 'number' || !Number.isInteger(from)) return { outcome: 'unknown' };
  if (from > currentVersion) return { outcome: 'newer', version: from };

  let document = raw;
  for (let version = from; version < currentVersion; version += 1) {
    const step = steps.find((candidate) => candidate.from === version);
    if (step === undefined) return { outcome: 'unknown' };
    document = { ...step.migrate(document), version: version + 1 };
  }
  return { outcome: 'current', from, document };
}

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
