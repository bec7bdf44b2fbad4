import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAcronyms } from '../../../shared/checks/check-acronyms';
import { checkEmployerLine } from '../../../shared/checks/check-employer-line';
import { checkPrivacy } from '../../../shared/checks/check-privacy';
import { DEFAULT_CHECK_SETTINGS } from '../../../shared/model/check-settings';
import { DEFAULT_SETTINGS } from '../../../shared/model/settings';
import type { Field } from '../../../shared/model/venue';

const body: Field = {
  id: 'body',
  label: 'Post',
  hint: '',
  format: 'markdown',
  limits: [],
  isLimitKnown: true,
  lines: 10,
};
const { profile } = DEFAULT_SETTINGS;
const program = { books: [], songs: [], materials: [], ideaFrom: '', branch: 'Eastside branch' };

function applyFix(text: string, fix?: { start: number; end: number; replacement: string }): string {
  if (fix === undefined) throw new Error('No fix');
  return text.slice(0, fix.start) + fix.replacement + text.slice(fix.end);
}

describe('names to watch', () => {
  const look = (text: string, watchedNames: string[]) =>
    checkPrivacy('body', text, { programs: [program], profile, watchedNames });

  it('finds a name in any case, accented or not, with its possessive, once', () => {
    for (const text of ['We saw NOË.', 'noe’s tower stood.', "Noë's tower", '…and Noe, at last']) {
      const found = look(text, ['Noé']);
      expect(found).toMatchObject([{ kind: 'privacy', risk: 'watched-name' }]);
    }
    expect(look('A noetic tune on a canoe.', ['Noé'])).toEqual([]);
  });

  it('finds names of several words, and takes the age with it', () => {
    const text = 'Then Ngoc Anh, who is five, read to us.';
    const [finding] = look(text, ['ngoc anh', 'Ngoc']);
    expect(finding).toMatchObject({ risk: 'watched-name', words: 'Ngoc Anh' });
    expect(applyFix(text, finding?.fix)).toBe('Then a five-year-old, read to us.');
  });

  it('finds every one of them wherever it stands', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
    const words = fc.array(fc.constantFrom('we', 'sang', 'the', 'song', '—', '“quiet”', '3'));
    fc.assert(
      fc.property(name, words, words, (watched, before, after) => {
        const text = [...before, watched, ...after].join(' ');
        expect(look(text, [watched]).map(({ start }) => start)).toContain(text.indexOf(watched));
      }),
    );
  });
});

describe('with a photo', () => {
  const look = (text: string, hasPhoto: boolean) =>
    checkPrivacy('body', text, { programs: [program], profile, hasPhoto });

  it('a day that comes back and the branch by name are too much', () => {
    const text = 'Every Tuesday at the Eastside Branch we bounce.';
    expect(look(text, true)).toMatchObject([{ risk: 'day-and-place', words: 'Every Tuesday' }]);
    expect(look(text, false)).toEqual([]);
    expect(look('Last Tuesday at the Eastside branch we bounced.', true)).toEqual([]);
    expect(look('Every Tuesday we bounce.', true)).toEqual([]);
  });

  it('a name points to a face', () => {
    expect(look('Then Lucia laughed.', true)).toMatchObject([{ risk: 'name-with-photo' }]);
    expect(look('Then Lucia laughed.', false)).toMatchObject([{ risk: 'child-name' }]);
  });
});

describe('acronyms', () => {
  const find = (text: string, known: string[] = []) =>
    checkAcronyms(body, text, known).map((finding) =>
      finding.kind === 'acronym' ? finding.words : '',
    );

  it('are asked about once, where they are not spelled out', () => {
    expect(find('Our YS team met. The YS team ate. SRPs are long.')).toEqual(['YS', 'SRP']);
    expect(find('The Public Library Association (PLA) met. PLA was kind.')).toEqual([]);
    expect(find('PLA (Public Library Association) met.')).toEqual([]);
    expect(find('We used LEGO, a DVD and Q&A at 3 PM in the USA.')).toEqual([]);
    expect(find('See https://ALSC.org, #ALSC, @ALSC and kit-XYZ.')).toEqual([]);
    expect(find('PLEASE READ THIS\nA quiet day.')).toEqual([]);
    expect(find('ZQX came.', ['ZQX'])).toEqual([]);
  });

  it('are spelled out with one click where the letters are known', () => {
    const text = 'An ALSC post.';
    const [finding] = checkAcronyms(body, text, []);
    expect(applyFix(text, finding?.fix)).toBe(
      'An Association for Library Service to Children (ALSC) post.',
    );
    expect(checkAcronyms(body, 'The ZQX came.', [])[0]?.fix).toBeUndefined();
  });

  it('are left alone in threads', () => {
    expect(checkAcronyms({ ...body, format: 'thread' }, 'An ALSC post.', [])).toEqual([]);
  });
});

describe('the line about her employer', () => {
  const texts = [{ fieldId: 'body', text: 'We bounced.' }];
  const ask = (places: 'nowhere' | 'in-public' | 'everywhere', rung: number, text = texts) =>
    checkEmployerLine({ ...DEFAULT_CHECK_SETTINGS, employerLinePlaces: places }, rung, text).length;

  it('is missed only where she wants it', () => {
    expect([ask('nowhere', 7), ask('in-public', 2), ask('in-public', 5)]).toEqual([0, 0, 1]);
    expect(ask('everywhere', 1)).toBe(1);
    expect(ask('everywhere', 1, [{ fieldId: 'body', text: 'Views are MY own!' }])).toBe(0);
    expect(ask('everywhere', 1, [{ fieldId: 'body', text: ' ' }])).toBe(0);
  });
});

it('a program by its name, and a question, are no children', () => {
  const look = (text: string) =>
    checkPrivacy('body', text, { programs: [program], profile }).map(({ start, end }) =>
      text.slice(start, end),
    );
  expect(look('Between September and November, Baby Bounce drew 49 people.')).toEqual([]);
  expect(look('That was at Toddler Storytime: Food. We sang Five Little Donuts.')).toEqual([]);
  expect(look('[[What is one thing that worked?]]')).toEqual([]);
  expect(look('Then Baby Lucia laughed, and Little Omar, who is four, clapped.')).toEqual([
    'Lucia',
    'Omar',
  ]);
});
