import type { Share } from '../model/share';
import type { ShareSettings } from '../model/share-settings';
import type { Venue } from '../model/venue';

/** What her log says: facts only, which the offer repeats. */
export type RungReason =
  | { kind: 'came-back'; count: number }
  | { kind: 'shares'; count: number }
  | { kind: 'reflections'; count: number };

export interface RungOffer {
  rung: number;
  reason: RungReason;
}

/** Shares at her rung or above that nobody would call an accident. */
const SHARES = 3;
/** Of those, fewer are enough where something came back. */
const ANSWERED_SHARES = 2;
/** Programs that she looked back on: enough to know what works, for the first steps. */
const REFLECTIONS = 12;
/** Beyond this rung only sharing shows that she likes to share. */
const LAST_RUNG_BY_REFLECTION = 2;
const TOP = 7;

/**
 * The next step up, where her log shows that she is ready: offered once, taken or not. `null` where
 * there is nothing to offer.
 */
export function findNextRung(
  settings: ShareSettings,
  shares: readonly Pick<Share, 'venueId' | 'cameBack'>[],
  rungOf: (venueId: string) => Venue['rung'] | undefined,
  reflectedPrograms: number,
): RungOffer | null {
  const { comfortRung, offeredRungs } = settings;
  const rung = comfortRung + 1;
  if (rung > TOP || offeredRungs.includes(rung)) return null;
  const here = shares.filter(({ venueId }) => (rungOf(venueId) ?? 0) >= comfortRung);
  const answered = here.filter(({ cameBack }) => cameBack.trim() !== '');
  if (answered.length >= ANSWERED_SHARES) {
    return { rung, reason: { kind: 'came-back', count: answered.length } };
  }
  if (here.length >= SHARES) return { rung, reason: { kind: 'shares', count: here.length } };
  if (comfortRung <= LAST_RUNG_BY_REFLECTION && reflectedPrograms >= REFLECTIONS) {
    return { rung, reason: { kind: 'reflections', count: reflectedPrograms } };
  }
  return null;
}

/** Taken: her rung is one up. Either way it is never offered again. */
export function answerOffer(
  settings: ShareSettings,
  rung: number,
  isTaken: boolean,
): ShareSettings {
  const offeredRungs = [...new Set([...settings.offeredRungs, rung])];
  return { ...settings, comfortRung: isTaken ? rung : settings.comfortRung, offeredRungs };
}
