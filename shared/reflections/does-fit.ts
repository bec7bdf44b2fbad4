import type { PromptFit } from './prompt';
import type { Situation } from './read-situation';

/** Whether every condition of `fits` holds. Whether an empty room may be asked is a separate question. */
export function doesFit(fits: PromptFit, situation: Situation): boolean {
  const { kind, place, turnout, series, sessions } = situation;
  return (
    includes(fits.kinds, kind) &&
    !(fits.notKinds?.includes(kind) ?? false) &&
    shares(fits.ages, situation.ages) &&
    (fits.places === undefined || (place !== null && fits.places.includes(place))) &&
    !(place !== null && (fits.notPlaces?.includes(place) ?? false)) &&
    includes(fits.turnouts, turnout) &&
    (fits.comparedWithUsual ?? situation.comparedWithUsual) === situation.comparedWithUsual &&
    (fits.isFirstOfSeries !== true || isFirstOfSeries(situation)) &&
    (fits.sessionNumberAtLeast === undefined ||
      (sessions === 1 && series.sessionNumber >= fits.sessionNumberAtLeast)) &&
    (fits.isSeveralSessions !== true || sessions > 1) &&
    shares(fits.mentions, situation.mentions) &&
    shares(fits.has, situation.has)
  );
}

/** As an extra: also not about people where nobody was. */
export function doesFitAsExtra(fits: PromptFit, situation: Situation): boolean {
  const maySuitEmptyRoom = fits.evenIfNobodyCame === true || fits.turnouts?.includes('nobody');
  return (situation.turnout !== 'nobody' || maySuitEmptyRoom === true) && doesFit(fits, situation);
}

function isFirstOfSeries({ isNamedSeries, sessions, series }: Situation): boolean {
  return isNamedSeries && sessions === 1 && series.sessionNumber === 1;
}

function includes<T>(allowed: readonly T[] | undefined, value: T): boolean {
  return allowed === undefined || allowed.includes(value);
}

function shares<T>(allowed: readonly T[] | undefined, values: readonly T[]): boolean {
  return allowed === undefined || values.some((value) => allowed.includes(value));
}
