import { describe, expect, it } from 'vitest';
import {
  LOG_JSON_END,
  logJsonSchema,
  startLogJson,
  writeJsonEntry,
} from '../../../shared/log-exports/log-json';
import { isInRange, type LogEntry } from '../../../shared/log-exports/log-entry';
import { writeJournalEntry } from '../../../shared/log-exports/log-markdown';
import { emptyProgramContent, type ProgramContent } from '../../../shared/model/program';

function entryOf(changes: Partial<ProgramContent>): LogEntry {
  const content = { ...emptyProgramContent('2026-11-17'), title: 'Owls', ...changes };
  return { id: 'one', content, answers: [] };
}

describe('the journal', () => {
  it('has a heading for each year and month, and tells each program', () => {
    const owls: LogEntry = {
      ...entryOf({
        title: 'Owls *at* night',
        attendance: { children: 12, teens: null, adults: 9, total: null },
        onlineHeads: 4,
        startTime: '10:30',
        minutes: 45,
        whatWeDid: '# Loud\nWe hooted.',
        books: [{ title: 'Owl Moon', author: 'Jane Yolen', isbn: '' }],
        runningOrder: [{ what: 'Hello song', comment: 'too fast' }],
        ideaFrom: 'Jbrary',
        tags: ['night time'],
      }),
      answers: [
        {
          promptId: 'what-worked',
          question: 'What worked?',
          text: 'The dark.',
          answeredAt: '2026-11-17T10:00:00.000Z',
        },
      ],
    };
    const bears = entryOf({ title: 'Bears', heldOn: '2025-05-01', heldOnPrecision: 'month' });
    expect(writeJournalEntry(owls, null) + writeJournalEntry(bears, owls)).toBe(
      `# 2026

## November 2026

### Owls \\*at\\* night

**November 17** · 10:30 · 45 minutes · 21 people (4 online)

#### Loud
We hooted.

Running order:

- Hello song (too fast)

Books:

- Owl Moon by Jane Yolen

**What worked?**

The dark.

Idea from Jbrary

#night-time

# 2025

## May 2025

### Bears

**May 2025** · not counted

`,
    );
  });

  it('repeats no heading within a month', () => {
    const first = entryOf({});
    expect(writeJournalEntry(entryOf({ heldOn: '2026-11-02' }), first).startsWith('### ')).toBe(
      true,
    );
  });
});

describe('the JSON file', () => {
  it('has the shape that is written down', () => {
    const text =
      startLogJson('2026-11-23T10:00:00.000Z', { from: null, to: '2026-12-31' }) +
      writeJsonEntry(entryOf({}), true) +
      writeJsonEntry(entryOf({ title: 'Bears' }), false) +
      LOG_JSON_END;
    const read = logJsonSchema.parse(JSON.parse(text));
    expect(read.version).toBe(1);
    expect(read.programs.map(({ title }) => title)).toEqual(['Owls', 'Bears']);
  });
});

it('a range holds both of its days, and is open where none is given', () => {
  const held = { heldOn: '2026-11-17' };
  expect(isInRange(held, { from: '2026-11-17', to: '2026-11-17' })).toBe(true);
  expect(isInRange(held, { from: '2026-11-18', to: null })).toBe(false);
  expect(isInRange(held, { from: null, to: '2026-11-16' })).toBe(false);
  expect(isInRange(held, { from: null, to: null })).toBe(true);
});
