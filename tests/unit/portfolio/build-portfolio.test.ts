import { bookOf } from '../../../shared/programs/name-book';
import { describe, expect, it } from 'vitest';
import { buildPortfolio } from '../../../shared/portfolio/build-portfolio';
import type {
  PortfolioDocument,
  PortfolioPart,
} from '../../../shared/portfolio/portfolio-document';
import {
  manyPrograms,
  SAMPLE_SETTINGS,
  sampleMaterial,
  samplePortfolio,
  sampleProgram,
  sampleReflection,
  sampleShare,
} from '../../integration/exports/sample-log';

const listChapters = (document: PortfolioDocument) =>
  document.parts.filter((part) => part.kind === 'chapter');

const listEntries = (document: PortfolioDocument) =>
  listChapters(document).flatMap((chapter) => chapter.months.flatMap((month) => month.entries));

function findPart<Kind extends PortfolioPart['kind']>(document: PortfolioDocument, kind: Kind) {
  return document.parts.find(
    (part): part is Extract<PortfolioPart, { kind: Kind }> => part.kind === kind,
  );
}

describe('an entry', () => {
  const program = sampleProgram({
    id: 'one',
    title: 'Children\'s "Night"',
    kind: 'storytime',
    ages: ['0-5', 'general'],
    place: 'offsite',
    branch: 'Riverside Park',
    attendance: { children: 1, teens: 0, adults: 2, total: null },
    sessions: 3,
    series: 'Nights',
    books: [bookOf(' The Snowy Day '), bookOf('  ')],
    ideaFrom: 'Dana',
  });
  const reflection = sampleReflection('one', [
    ['What worked?', 'Waiting.'],
    ['What did not?', '  '],
  ]);
  const [entry] = listEntries(
    buildPortfolio(sampleMaterial({ programs: [{ program, reflection }] })),
  );

  it('says the facts that she gave, and no others', () => {
    expect(entry?.facts).toEqual([
      'Storytime',
      'Ages 0–5, All ages',
      'Out of the library, Riverside Park',
      '3 sessions',
      '3 people (1 child, 2 adults)',
      'Nights',
    ]);
    const [bare] = listEntries(
      buildPortfolio(
        sampleMaterial({ programs: [{ program: sampleProgram({ id: 'b' }), reflection: null }] }),
      ),
    );
    expect(bare).toMatchObject({ facts: [], whatWeDid: [], lists: [], answers: [] });
  });

  it('has her words with a printer’s quotes, and leaves out what is blank', () => {
    expect(entry?.title).toBe('Children’s “Night”');
    expect(entry?.lists).toEqual([
      { label: 'Book', lines: ['The Snowy Day'] },
      { label: 'Idea from', lines: ['Dana'] },
    ]);
    expect(entry?.answers.map(({ question }) => question)).toEqual(['What worked?']);
  });

  it('names the day as far as it is known', () => {
    expect(entry?.heldOn).toBe('March 4, 2025');
    const monthly = sampleProgram({ id: 'm', heldOn: '2025-05-01', heldOnPrecision: 'month' });
    const material = sampleMaterial({ programs: [{ program: monthly, reflection: null }] });
    expect(listEntries(buildPortfolio(material))[0]?.heldOn).toBe('May 2025');
    const british = { ...SAMPLE_SETTINGS, language: 'en-GB' };
    expect(
      listEntries(
        buildPortfolio(
          sampleMaterial({ programs: [{ program, reflection: null }], settings: british }),
        ),
      )[0]?.heldOn,
    ).toBe('4 March 2025');
  });
});

describe('chapters', () => {
  it('are years, the oldest first, and have months only where they are long', () => {
    const portfolio = samplePortfolio({ from: null, to: null });
    const programs = [...manyPrograms(2, 2025), ...manyPrograms(2, 2024)].map(
      ({ program }, index) => ({
        program: { ...program, id: `p${String(index)}` },
        reflection: null,
      }),
    );
    const short = buildPortfolio(sampleMaterial({ portfolio, programs }));
    expect(listChapters(short).map(({ title }) => title)).toEqual([
      'Programs in 2024',
      'Programs in 2025',
    ]);
    expect(listChapters(short)[0]?.months.map(({ title }) => title)).toEqual([null]);
    expect(short.contents.depth).toBe(3);

    const long = buildPortfolio(sampleMaterial({ programs: manyPrograms(100) }));
    expect(listChapters(long).map(({ title }) => title)).toEqual(['Programs']);
    expect(listChapters(long)[0]?.months).toHaveLength(12);
    expect(long.contents.depth).toBe(2);
  });
});

describe('numbers', () => {
  it('say what was not counted, and count sessions where an entry stands for several', () => {
    const programs = [
      sampleProgram({ id: 'a', sessions: 4, attendance: total(60) }),
      sampleProgram({ id: 'b', attendance: total(0) }),
      sampleProgram({ id: 'c' }),
    ].map((program) => ({ program, reflection: null }));
    const numbers = findPart(buildPortfolio(sampleMaterial({ programs })), 'numbers');
    expect(numbers?.figures).toEqual([
      { figure: '6', label: 'sessions', note: 'logged in 3 entries' },
      { figure: '60', label: 'people came', note: 'not counted in 1 program' },
    ]);
  });

  it('say nothing about people where nobody was ever counted', () => {
    const programs = [{ program: sampleProgram({ id: 'a' }), reflection: null }];
    expect(findPart(buildPortfolio(sampleMaterial({ programs })), 'numbers')?.figures).toEqual([
      { figure: '1', label: 'program', note: '' },
    ]);
  });

  it('have all of a chart in words', () => {
    const numbers = findPart(
      buildPortfolio(sampleMaterial({ programs: manyPrograms(12) })),
      'numbers',
    );
    expect(numbers?.charts[0]?.description).toContain('Sessions by month: January 2025, 1;');
  });

  const total = (count: number) => ({ children: null, teens: null, adults: null, total: count });
});

describe('shares', () => {
  const program = sampleProgram({ id: 'a' });
  const programs = [{ program, reflection: null }];

  it('are those of the range about chosen programs, with a link where it may be one', () => {
    const shares = [
      sampleShare({ id: '1', programIds: ['a'], sharedOn: '2025-05-02', link: 'javascript:x' }),
      sampleShare({ id: '2', programIds: ['gone'], sharedOn: '2025-05-02' }),
      sampleShare({ id: '3', programIds: ['a'], sharedOn: '2024-05-02' }),
      sampleShare({ id: '4', sharedOn: '2025-02-01', link: 'https://example.org/a/' }),
    ];
    const document = buildPortfolio(sampleMaterial({ programs, shares }));
    const entries = findPart(document, 'shares')?.groups.flatMap((group) => group.entries);
    expect(entries?.map(({ sharedOn, link }) => [sharedOn, link?.text])).toEqual([
      ['February 1, 2025', 'example.org/a'],
      ['May 2, 2025', undefined],
    ]);
  });

  it('go without a chapter where there are none', () => {
    expect(findPart(buildPortfolio(sampleMaterial({ programs })), 'shares')).toBeUndefined();
  });
});

describe('the cover', () => {
  it.each([
    ['2025-01-01', '2025-12-31', '2025'],
    ['2025-03-01', '2025-08-15', 'March 1, 2025 to August 15, 2025'],
    [null, null, 'All programs'],
    ['2025-03-01', null, 'Since March 1, 2025'],
    [null, '2025-08-15', 'Until August 15, 2025'],
  ])('from %s to %s is %s', (from, to, range) => {
    const portfolio = samplePortfolio({ from, to });
    expect(buildPortfolio(sampleMaterial({ portfolio })).cover.range).toBe(range);
  });

  it('says from when to when where the range has no ends', () => {
    const portfolio = samplePortfolio({ from: null, to: null });
    const material = sampleMaterial({ portfolio, programs: manyPrograms(12) });
    expect(buildPortfolio(material).cover.range).toBe('January 2025 to December 2025');
  });

  it('has a book a program, as many as fit', () => {
    const { cover } = buildPortfolio(sampleMaterial({ programs: manyPrograms(500) }));
    expect(cover.spines).toHaveLength(44);
    for (const spine of cover.spines) {
      expect(spine.width).toBeLessThanOrEqual(1);
      expect(spine.height).toBeLessThanOrEqual(1);
    }
  });
});
