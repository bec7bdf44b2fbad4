import { bookOf } from '../../../shared/programs/name-book';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkPrivacy, type PrivacyContext } from '../../../shared/checks/check-privacy';
import { DEFAULT_SETTINGS } from '../../../shared/model/settings';

/** The first was used to better the patterns; the second was labelled before that and only measured. */
const FIXTURES = ['children-privacy.json', 'children-privacy-unseen.json'];

const readLabelled = (name: string): { text: string; risky: string[] }[] =>
  z
    .array(z.object({ text: z.string(), risky: z.array(z.string()) }))
    .parse(JSON.parse(readFileSync(path.resolve(__dirname, '../../fixtures', name), 'utf8')));

const bare: PrivacyContext = { programs: [], profile: DEFAULT_SETTINGS.profile };
const found = (text: string, context = bare): string[] =>
  checkPrivacy('body', text, context).map((finding) => text.slice(finding.start, finding.end));
const touches = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

describe.each(FIXTURES)('checkPrivacy on %s', (name) => {
  const labelled = readLabelled(name);
  const risky = labelled.filter((one) => one.risky.length > 0);
  const safe = labelled.filter((one) => one.risky.length === 0);

  it('finds at least nine of ten', () => {
    const missed = risky.flatMap(({ text, risky: words }) => {
      const all = found(text);
      return words
        .filter((word) => !all.some((one) => touches(one, word)))
        .map((w) => `${w} | ${text}`);
    });
    const total = risky.reduce((sum, one) => sum + one.risky.length, 0);
    expect(missed.length / total, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('raises at most one false alarm in ten', () => {
    const alarms = safe
      .filter(({ text }) => found(text).length > 0)
      .map(({ text }) => `${found(text).join()} | ${text}`);
    expect(alarms.length / safe.length, alarms.join('\n')).toBeLessThanOrEqual(0.1);
  });
});

describe('checkPrivacy', () => {
  it('offers an age in the place of a name', () => {
    const fix = (text: string): string => {
      const [finding] = checkPrivacy('body', text, bare);
      if (finding?.fix === undefined) return '';
      return (
        text.slice(0, finding.fix.start) + finding.fix.replacement + text.slice(finding.fix.end)
      );
    };
    expect(fix('Jayden (age 5) built a bridge.')).toBe('A five-year-old built a bridge.');
    expect(fix('Then Maya, aged 8, sang.')).toBe('Then an eight-year-old, sang.');
    expect(fix('I helped Nora glue.')).toBe('I helped one child glue.');
  });

  it('takes those in her books, credits and profile for grown-ups', () => {
    const context: PrivacyContext = {
      programs: [
        {
          books: [bookOf('Nora the Mouse by Ada Hale')],
          songs: [],
          materials: [],
          ideaFrom: 'Malik',
          branch: '',
        },
      ],
      profile: { ...bare.profile, name: 'Sofia Marsh', email: 'sofia@example.org' },
    };
    expect(found('Nora ran. Malik showed me how. Sofia, sofia@example.org', context)).toEqual([]);
    expect(found('Nora ran. Malik showed me how.')).toEqual(['Nora', 'Malik']);
  });
});
