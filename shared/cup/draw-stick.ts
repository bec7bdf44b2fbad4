import type { Draw } from '../model/cup';
import { hashText } from '../reflections/draw-in-turn';
import type { Stick } from './stick';

/** The cup counts as nearly empty when fewer than this are left that were not drawn. */
const NEARLY_EMPTY = 5;

/**
 * The next stick: one that was not drawn yet. Only once fewer than five of those are left do the
 * ones at the bottom come up again, those that were put back longest ago first. The same cup on the
 * same day gives the same stick, so nothing is random and everything can be tested.
 * @param day `YYYY-MM-DD`
 */
export function drawStick(
  sticks: readonly Stick[],
  draws: readonly Draw[],
  day: string,
): Stick | undefined {
  const drawnAt = new Map(draws.map((draw) => [draw.stickId, draw.drawnAt]));
  const held = draws.find(({ isInHand }) => isInHand)?.stickId;
  const last = draws.reduce((newest, draw) => (draw.drawnAt > newest ? draw.drawnAt : newest), '');
  const inCup = sticks.filter(({ id }) => id !== held);
  const fresh = inCup.filter(({ id }) => !drawnAt.has(id));
  const atBottom = inCup
    .filter(({ id }) => drawnAt.has(id))
    .toSorted((a, b) => compare(drawnAt.get(a.id) ?? '', drawnAt.get(b.id) ?? ''));
  // Never all of a small cup: the one that was put back just now would be among them.
  const most = Math.min(NEARLY_EMPTY, Math.ceil(inCup.length / 2));
  const reachable = [...fresh, ...atBottom.slice(0, Math.max(0, most - fresh.length))];
  const chance = (stick: Stick): number => hashText(`${day} ${last} ${stick.id}`);
  return reachable.toSorted((a, b) => chance(a) - chance(b) || compare(a.id, b.id))[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
