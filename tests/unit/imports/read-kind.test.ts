import { describe, expect, it } from 'vitest';
import {
  adjustForAllDay,
  findKind,
  isAllDay,
  isCancelled,
  isMeeting,
} from '../../../shared/imports/read-kind';
import { findCertainPlace, findPlace } from '../../../shared/imports/read-place';

describe('findKind', () => {
  it.each([
    ['Early Learning & Storytime', 'storytime'],
    ['Baby Storytime', 'storytime'],
    ['DIY & Crafts', 'craft'],
    ['STEAM', 'stem'],
    ['LEGO Club', 'stem'],
    ['Teen Book Club', 'book-club'],
    ['Activities & Games', 'gaming'],
    ['Music & Performance', 'performance'],
    ['Outreach', 'outreach'],
    ['Class visit: Ms. R', 'class-visit'],
    ['Grab and Go Craft', 'self-directed'],
    ['Grab & Go kits', 'self-directed'],
    ['StoryWalk', 'self-directed'],
    ['Hora del cuento', 'storytime'],
  ])('takes %s for %s', (words, kind) => {
    expect(findKind(words)).toBe(kind);
  });

  it.each(['Special Event', 'Books & Authors', 'Featured', ''])(
    'does not guess for “%s”',
    (words) => {
      expect(findKind(words)).toBeNull();
    },
  );
});

describe('what a calendar marks', () => {
  it('finds what was cancelled', () => {
    expect(isCancelled('CANCELLED: Storytime', '')).toBe(true);
    expect(isCancelled('Storytime (canceled)', '')).toBe(true);
    expect(isCancelled('Storytime', 'Cancelled')).toBe(true);
    expect(isCancelled('Storytime', 'Unpublished')).toBe(true);
    expect(isCancelled('Storytime', 'Published')).toBe(false);
    expect(isCancelled('CLOSED Labor Day', '')).toBe(true);
    expect(isCancelled('Library closed for staff training', '')).toBe(true);
    expect(isCancelled('Closed-eye drawing', '')).toBe(false);
    expect(isCancelled('Closed captions, open hearts', '')).toBe(false);
  });

  it('finds meetings and sales', () => {
    expect(['Board Meetings', 'Friends of the Library Meeting', 'Book Sale'].every(isMeeting)).toBe(
      true,
    );
    expect(['Board games', 'Friendship bracelets', 'Book club'].some(isMeeting)).toBe(false);
  });

  it('takes an all-day entry as self-directed, but not a storytime', () => {
    expect(isAllDay('All Day Event')).toBe(true);
    expect(isAllDay('10:00 AM')).toBe(false);
    expect(adjustForAllDay('craft')).toBe('self-directed');
    expect(adjustForAllDay('storytime')).toBe('storytime');
  });
});

describe('places', () => {
  it('reads a place', () => {
    expect(
      [
        'Zoom',
        'Virtual',
        'Meeting Room B',
        'Off-site',
        'Lincoln Elementary School',
        'Hybrid (Zoom)',
        'Den',
      ].map(findPlace),
    ).toEqual(['virtual', 'virtual', 'onsite', 'offsite', 'offsite', 'onsite', null]);
  });

  it('is careful with the names of branches', () => {
    expect(
      ['TRL Online Virtual Events', 'Outreach', 'Ocean Park', 'Mountain View', 'All Locations'].map(
        findCertainPlace,
      ),
    ).toEqual(['virtual', 'offsite', null, null, null]);
  });
});
