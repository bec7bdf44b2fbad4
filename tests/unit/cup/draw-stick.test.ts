import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_STICKS } from '../../../shared/cup/built-in-sticks';
import { takeStick } from '../../../shared/cup/change-cup';
import { drawStick } from '../../../shared/cup/draw-stick';
import { STICK_KINDS, type Stick } from '../../../shared/cup/stick';
import { STICK_LIMIT } from '../../../shared/model/cup';
import { EMPTY } from './cup-of';

/** Draws `count` times, a new day after every `aDay` draws; answers the ids in turn. */
function drawMany(sticks: readonly Stick[], count: number, aDay = 7): string[] {
  let cup = EMPTY;
  const drawn: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(turn / aDay)));
    const stick = drawStick(sticks, cup.draws, day.toISOString().slice(0, 10));
    if (stick === undefined) break;
    drawn.push(stick.id);
    const drawnAt = new Date(day.getTime() + (turn % aDay) * 60_000).toISOString();
    cup = takeStick(cup, { stickId: stick.id, drawnAt, answerId: `a-${String(turn)}` });
  }
  return drawn;
}

describe('the built-in sticks', () => {
  it('are at least forty, of every kind, each once, and short enough for a stick', () => {
    expect(BUILT_IN_STICKS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(BUILT_IN_STICKS.map(({ id }) => id)).size).toBe(BUILT_IN_STICKS.length);
    expect(new Set(BUILT_IN_STICKS.map(({ question }) => question)).size).toBe(
      BUILT_IN_STICKS.length,
    );
    for (const kind of STICK_KINDS) {
      expect(BUILT_IN_STICKS.filter((stick) => stick.kind === kind).length).toBeGreaterThan(3);
    }
    for (const { id, question } of BUILT_IN_STICKS) {
      expect(id).toMatch(/^[a-z0-9-]{1,64}$/);
      expect(question.length, question).toBeLessThanOrEqual(STICK_LIMIT / 2);
      expect(question, question).toMatch(/^[A-Z].*[.?]$/);
      expect(question).not.toMatch(/[!'"]|\bjust\b/i);
    }
  });
});

describe('drawStick', () => {
  it('gives the same stick for the same cup and day, and not one order for all days', () => {
    const of = (day: string) => drawStick(BUILT_IN_STICKS, [], day)?.id;
    expect(of('2026-11-23')).toBe(of('2026-11-23'));
    const days = Array.from({ length: 30 }, (_, day) => of(`2026-11-${String(day + 1)}`));
    expect(new Set(days).size).toBeGreaterThan(12);
  });

  it('draws every stick once before most of the cup comes again', () => {
    const drawn = drawMany(BUILT_IN_STICKS, 400);
    const nearlyAll = BUILT_IN_STICKS.length - 5;
    for (let start = 0; start + nearlyAll <= drawn.length; start += 1) {
      expect(new Set(drawn.slice(start, start + nearlyAll)).size).toBe(nearlyAll);
    }
    expect(new Set(drawn).size).toBe(BUILT_IN_STICKS.length);
  });

  it('never gives the one in her hand again, in a cup of any size', () => {
    assert(
      property(integer({ min: 2, max: 14 }), integer({ min: 1, max: 9 }), (size, aDay) => {
        const drawn = drawMany(BUILT_IN_STICKS.slice(0, size), 60, aDay);
        expect(drawn).toHaveLength(60);
        expect(drawn.some((id, turn) => id === drawn[turn - 1])).toBe(false);
        expect(new Set(drawn).size).toBe(size);
      }),
    );
  });

  it('has nothing to give from an empty cup, or one whose only stick is in her hand', () => {
    expect(drawStick([], [], '2026-11-23')).toBeUndefined();
    expect(drawMany(BUILT_IN_STICKS.slice(0, 1), 5)).toHaveLength(1);
  });

  it('forgets draws of sticks that are gone', () => {
    const gone = { stickId: 'gone', drawnAt: '2026-01-01T00:00:00.000Z', answerId: 'a' };
    const draws = [{ ...gone, isInHand: true }];
    expect(drawStick(BUILT_IN_STICKS, draws, '2026-11-23')).toBeDefined();
  });
});
