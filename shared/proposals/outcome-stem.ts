/** What every outcome completes (PLA at ALA Annual 2015, and most calls since). */
export const OUTCOME_STEM = 'At the end of this program, attendees will…';

/** An outcome with its stem, as one sentence to read aloud. */
export function completeOutcome(outcome: string): string {
  const text = outcome.trim();
  return text === '' ? OUTCOME_STEM : `${OUTCOME_STEM.slice(0, -1)} ${text}`;
}
