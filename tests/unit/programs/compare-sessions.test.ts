import { describe, expect, it } from 'vitest';
import { emptyProgramContent, type ProgramContent } from '../../../shared/model/program';
import { compareSessions } from '../../../shared/programs/compare-sessions';
import { bookOf } from '../../../shared/programs/name-book';

const sessionOf = (changes: Partial<ProgramContent>): ProgramContent => ({
  ...emptyProgramContent('2026-11-17'),
  ...changes,
});

describe('what changed from one session to the next', () => {
  it('is what came in, what was left out, and the facts that are others', () => {
    const before = sessionOf({
      books: [bookOf('Dinosaur Dance!'), bookOf('Owl Babies')],
      songs: ['The duck song'],
      runningOrder: [{ what: 'Hello song', comment: 'Too fast' }],
      startTime: '10:00',
      branch: 'Main',
      ages: ['0-5'],
    });
    const after = sessionOf({
      books: [bookOf('owl babies'), bookOf('Moon Rabbit')],
      songs: ['The Duck Song!', 'Row, row, row your boat'],
      runningOrder: [
        { what: 'Hello song', comment: 'Slower' },
        { what: 'Row, row, row your boat', comment: '' },
      ],
      startTime: '10:30',
      branch: 'Main',
      ages: ['0-5', '6-11'],
    });
    expect(compareSessions(before, after)).toEqual({
      added: ['Moon Rabbit', 'Row, row, row your boat'],
      leftOut: ['Dinosaur Dance!'],
      facts: ['startTime', 'ages'],
    });
  });

  it('tells nothing of what was not written down: blank is not “left out”', () => {
    const full = sessionOf({
      books: [bookOf('Owl Babies')],
      songs: ['The duck song'],
      branch: 'Main',
      minutes: 30,
      kind: 'storytime',
      place: 'onsite',
    });
    const songs = sessionOf({ songs: ['The duck song'] });
    expect(compareSessions(full, songs)).toBeNull();
    expect(compareSessions(songs, full)).toBeNull();
    expect(compareSessions(full, full)).toBeNull();
  });

  it('counts what only moved from the songs to the running order as the same', () => {
    const before = sessionOf({ songs: ['Hello song', 'The duck song'] });
    const after = sessionOf({
      songs: ['The duck song'],
      runningOrder: [{ what: 'Hello song', comment: '' }],
    });
    expect(compareSessions(before, after)).toBeNull();
  });

  it('does not compare totals of a month', () => {
    const before = sessionOf({ branch: 'Main', heldOnPrecision: 'month' });
    expect(compareSessions(before, sessionOf({ branch: 'East' }))).toBeNull();
  });
});
