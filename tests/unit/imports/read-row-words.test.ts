import { nameBook } from '../../../shared/programs/name-book';
import { describe, expect, it } from 'vitest';
import type { ColumnTarget } from '../../../shared/imports/import-preview';
import { PROGRAM_LIMITS } from '../../../shared/model/program';
import { read, readOne, readReason } from './read-one';

describe('words of a row', () => {
  it('takes the title from the category where there is none, and keeps the others as tags', () => {
    const { content } = readOne('5/14/21|Featured, Early Learning & Storytime, STEAM', [
      'date',
      'kind',
    ]);
    expect(content.title).toBe('Early Learning & Storytime');
    expect(content.kind).toBe('storytime');
    expect(content.tags).toEqual(['Featured', 'STEAM']);
  });

  it('keeps the category as a tag beside a title', () => {
    const { content } = readOne('5/14/21|Slime!|STEAM, Teens', ['date', 'title', 'kind']);
    expect(content).toMatchObject({ title: 'Slime!', kind: 'stem', tags: ['STEAM', 'Teens'] });
  });

  it('keeps the words of the audience beside its groups', () => {
    const { content, notes } = readOne('5/14/21|Craft|Preschool (ages 3-6), Cats', [
      'date',
      'title',
      'audience',
    ]);
    expect(content.ages).toEqual(['0-5']);
    expect(content.audience).toBe('Preschool (ages 3-6), Cats');
    expect(notes).toHaveLength(1);
  });

  it('knows where: a branch that is virtual, an outreach, a room', () => {
    const columns: ColumnTarget[] = ['date', 'title', 'branch', 'place'];
    expect(readOne('5/14/21|A|TRL Online Virtual Events|', columns).content.place).toBe('virtual');
    expect(readOne('5/14/21|A|Outreach|', columns).content.place).toBe('offsite');
    expect(readOne('5/14/21|A|Main|Meeting Room B', columns).content).toMatchObject({
      place: 'onsite',
      branch: 'Main',
    });
    expect(readOne('5/14/21|A||The Den', columns).content).toMatchObject({
      place: null,
      branch: 'The Den',
    });
  });

  it('leaves out what was cancelled, and meetings only when asked', () => {
    const columns: ColumnTarget[] = ['date', 'title', 'status'];
    expect(readReason('5/14/21|CANCELLED - Craft|', columns)).toBe('It is marked as cancelled.');
    expect(readReason('5/14/21|Craft|Canceled', columns)).toBe('It is marked as cancelled.');
    expect(readReason('5/14/21|CANCELLED - Craft|', columns, { leaveOut: [] })).toBeNull();
    expect(readReason('5/14/21|Board Meeting|', columns)).toBeNull();
    expect(readReason('5/14/21|Board Meeting|', columns, { leaveOut: ['meetings'] })).toMatch(
      'meeting',
    );
  });

  it('finds what was cancelled where the number should stand', () => {
    const columns: ColumnTarget[] = ['date', 'title', 'attendance-total'];
    expect(readReason('5/14/21|Craft|CANCELLED - snow', columns)).toBe(
      'It is marked as cancelled.',
    );
  });

  it('takes words for “nothing known” as blank', () => {
    const { content } = readOne('5/14/21|Craft|N/A|-|none', [
      'date',
      'title',
      'series',
      'branch',
      'books',
    ]);
    expect(content).toMatchObject({ series: '', branch: '', books: [] });
    expect(readReason('5/14/21|n/a', ['date', 'title'])).toBe('It has no title.');
  });

  it('takes an all-day entry as self-directed and says so', () => {
    const row = readOne('5/14/21|Nature table|All Day Event', ['date', 'title', 'time']);
    expect(row.content.kind).toBe('self-directed');
    expect(row.notes).toEqual(['All day, so it is taken as self-directed.']);
  });

  it('splits lists at their line ends and semicolons, not at commas', () => {
    const { content } = readOne('5/14/21|A|Dear Zoo by Rod Campbell; Goodnight, Gorilla\\nHug', [
      'date',
      'title',
      'books',
    ]);
    expect(content.books.map(nameBook)).toEqual([
      'Dear Zoo by Rod Campbell',
      'Goodnight, Gorilla',
      'Hug',
    ]);
  });

  it('loses nothing that is too long for its line', () => {
    const title = 'Storytime with a very long name '.repeat(20).trim();
    const tag = 'a tag that goes on and on '.repeat(5).trim();
    const { content, notes } = readOne(`5/14/21|${title}|${tag}, short`, ['date', 'title', 'tags']);
    expect(content.title.length).toBeLessThanOrEqual(PROGRAM_LIMITS.title);
    expect(content.title.endsWith('…')).toBe(true);
    expect(content.tags).toEqual(['short']);
    expect(content.whatWeDid).toBe(`Title: ${title}\n\nTag: ${tag}`);
    expect(notes).toHaveLength(2);
  });

  it('skips with a reason what no program can hold', () => {
    expect(readReason(`5/14/21|A|${'x'.repeat(100_001)}`, ['date', 'title', 'what-we-did'])).toBe(
      'It is longer than one program can hold.',
    );
  });

  it('notes cells beyond the column names', () => {
    const rows = read('Date|Title\n5/14/21|Craft|oops', ['date', 'title', 'ignore'], {
      hasHeader: true,
    });
    expect(rows[0]).toMatchObject({
      outcome: 'program',
      notes: ['This line has one cell more than there are column names.'],
    });
  });

  it('never brings in a private column, whatever the mapping says', () => {
    const rows = read('Date|Title|Email\n5/14/21|Craft|a@b.org', ['date', 'title', 'what-we-did'], {
      hasHeader: true,
    });
    expect(JSON.stringify(rows)).not.toContain('a@b.org');
  });
});
