import { describe, expect, it } from 'vitest';
import { emptyProgramContent, type ProgramContent } from '../../../shared/model/program';
import type { Reflection } from '../../../shared/model/reflection';
import type { Share } from '../../../shared/model/share';
import { markText } from '../../../shared/search/mark-text';
import { makeSnippet } from '../../../shared/search/make-snippet';
import { NO_OWN_VENUES } from '../../../shared/model/own-venues';
import { nameVenues } from '../../../shared/venues/list-venues';
import { toSearchDocument } from '../../../shared/search/search-document';
import { createSearchIndex, type SearchIndex } from '../../../shared/search/search-index';

const AT = '2026-11-17T10:00:00.000Z';

function documentOf(
  id: string,
  content: Partial<ProgramContent>,
  { answers = [], shares = [] }: { answers?: string[]; shares?: Share[] } = {},
) {
  const program = {
    ...emptyProgramContent('2026-11-17'),
    title: 'Storytime',
    ...content,
    id,
    createdAt: AT,
    updatedAt: AT,
    deletedAt: null,
    importId: null,
    importKey: null,
  };
  const reflection: Reflection = {
    programId: id,
    answers: answers.map((text) => ({
      promptId: 'tip',
      question: 'A tip?',
      text,
      answeredAt: AT,
    })),
    skippedPromptIds: [],
    updatedAt: AT,
  };
  return toSearchDocument(
    { program, reflection: answers.length === 0 ? null : reflection },
    shares,
    nameVenues(NO_OWN_VENUES),
  );
}

const SHARE: Share = {
  id: 's',
  writingId: null,
  programIds: ['everything'],
  venueId: 'pubyac',
  title: 'Bones for toddlers',
  sharedOn: '2026-11-18',
  link: '',
  cameBack: 'Four libraries asked for the plan.',
  createdAt: AT,
  deletedAt: null,
};

function fill(): SearchIndex {
  const index = createSearchIndex();
  index.put(
    documentOf(
      'everything',
      {
        title: 'Dinosaur dig',
        series: 'Toddler Time',
        whatWeDid: 'We hid *femurs* in shredded paper.',
        runningOrder: [{ what: 'Wobbly hello', comment: 'too fast for crawlers' }],
        evidence: {
          stayedAfter: null,
          askedAboutIt: null,
          borrowed: null,
          quotes: ['Again tomorrow please'],
        },
        tags: ['sensory'],
        books: [{ title: 'Bones, Bones', author: 'Byron Barton', isbn: '978-0-06-052049-5' }],
        branch: 'Riverside',
        partners: 'Natural History Museum',
        songs: ['We Are the Dinosaurs'],
        ideaFrom: 'Jbrary',
      },
      { answers: ['Nobody had to queue for a trowel.'], shares: [SHARE] },
    ),
  );
  index.put(documentOf('ninos', { title: 'Niños y canciones', heldOn: '2025-02-03' }));
  index.put(documentOf('paper', { title: 'Paper planes', whatWeDid: 'A dinosuar flew.' }));
  return index;
}

const idsOf = (index: SearchIndex, query: string): string[] => {
  const { same, close } = index.find(query);
  return [...same, ...close];
};

describe('the index', () => {
  it.each([
    ['title', 'dig'],
    ['series', 'toddler time'],
    ['what we did', 'femurs'],
    ['running order', 'wobbly'],
    ['its comments', 'crawlers'],
    ['answers', 'trowel'],
    ['quotes', 'tomorrow'],
    ['tags', 'sensory'],
    ['books', 'bones'],
    ['authors', 'barton'],
    ['ISBN as typed', '978-0-06-052049-5'],
    ['ISBN without hyphens', '9780060520495'],
    ['branch', 'riverside'],
    ['partners', 'museum'],
    ['songs', 'we are the dinosaurs'],
    ['credit', 'jbrary'],
    ['venue', 'pubyac'],
    ['what came back', 'libraries asked'],
    ['the day', '2026-11-17'],
    ['the month', 'november dig'],
    ['words of different places', 'barton trowel riverside'],
  ])('finds by %s', (_place, query) => {
    expect(idsOf(fill(), query)[0]).toBe('everything');
  });

  it('finds by a beginning, without accents, and with slips, the plain ones first', () => {
    const index = fill();
    expect(idsOf(index, 'ninos')).toEqual(['ninos']);
    expect(index.find('NIÑ').same).toEqual(['ninos']);
    expect(index.find('dinosaur')).toEqual({
      same: ['everything'],
      close: ['paper'],
      isPartial: false,
    });
    expect(idsOf(index, 'shreded')).toEqual(['everything']);
  });

  it('falls back to some of the words where nothing has all, and says so', () => {
    const found = fill().find('canciones barton');
    expect(found.isPartial).toBe(true);
    expect([...found.close].sort()).toEqual(['everything', 'ninos']);
    expect(fill().find('zzzz')).toEqual({ same: [], close: [], isPartial: false });
    expect(fill().find('  ')).toEqual({ same: [], close: [], isPartial: false });
  });

  it('forgets what was changed or taken out', () => {
    const index = fill();
    index.put(documentOf('paper', { title: 'Kites' }));
    index.remove('ninos');
    index.remove('never there');
    expect(index.find('planes').same).toEqual([]);
    expect(index.find('kites').same).toEqual(['paper']);
    expect(index.find('ninos').same).toEqual([]);
    expect(index.size).toBe(2);
  });

  it('is the same after it was kept as text, and empty after anything that is not one', () => {
    const index = fill();
    index.remove('paper');
    const kept: unknown = JSON.parse(JSON.stringify(index.save()));
    const again = createSearchIndex(kept);
    expect(again.find('dinosaur')).toEqual(index.find('dinosaur'));
    expect(again.stampOf('ninos')).toBe(index.stampOf('ninos'));
    for (const broken of [null, 3, {}, [], { form: 2, stamps: [], words: ['a'], postings: [] }]) {
      expect(createSearchIndex(broken).size).toBe(0);
    }
    const lessStamps = { ...index.save(), stamps: [] }; // its words are of programs that it does not know
    expect(createSearchIndex(JSON.parse(JSON.stringify(lessStamps))).size).toBe(0);
    expect(createSearchIndex({ ...index.save(), form: 0 }).size).toBe(0);
  });
});

describe('marks and snippets', () => {
  it('marks the words that were looked for, and leaves the text as it is', () => {
    const parts = markText('Niños dig, digging in paper', ['ninos', 'dig']);
    expect(parts.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual([
      'Niños',
      'dig',
      'digging',
    ]);
    expect(parts.map(({ text }) => text).join('')).toBe('Niños dig, digging in paper');
  });

  it('shows the field that a program was found in, in plain text around the match', () => {
    const long = `${'Before it came much else. '.repeat(20)}Then **femurs** came.${' After.'.repeat(40)}`;
    const snippet = makeSnippet(documentOf('a', { whatWeDid: long }), 'femur');
    expect(snippet?.field).toBe('whatWeDid');
    const text = snippet?.parts.map((part) => part.text).join('') ?? '';
    expect(text).toMatch(/^… .*Then femurs came\. After\..* …$/);
    expect(text.length).toBeLessThan(170);
    expect(snippet?.parts.filter(({ isMatch }) => isMatch)).toEqual([
      { text: 'femurs', isMatch: true },
    ]);
  });

  it('says nothing where the line of the log shows it anyway', () => {
    expect(makeSnippet(documentOf('a', { title: 'Femurs', whatWeDid: 'femurs' }), 'femurs')).toBe(
      null,
    );
  });
});
