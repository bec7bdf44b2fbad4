import { describe, expect, it } from 'vitest';
import { DEFAULT_CHECK_SETTINGS } from '../../../shared/model/check-settings';
import type { Photo } from '../../../shared/model/photo';
import type { Portfolio } from '../../../shared/model/portfolio';
import type { Writing } from '../../../shared/model/writing';
import { applyFix } from '../../../shared/portfolio/apply-fix';
import { bookOf } from '../../../shared/programs/name-book';
import { buildPortfolio, chooseMaterial } from '../../../shared/portfolio/build-portfolio';
import { findPrinted } from '../../../shared/portfolio/find-printed';
import { replaceWhole } from '../../../shared/portfolio/replace-words';
import {
  reviewFrame,
  reviewPhotos,
  reviewProgram,
} from '../../../shared/portfolio/review-portfolio';
import {
  SAMPLE_SETTINGS,
  sampleMaterial,
  samplePortfolio,
  sampleProgram,
  sampleReflection,
  sampleShare,
} from '../../integration/exports/sample-log';

const SETTINGS = {
  profile: SAMPLE_SETTINGS.profile,
  checks: DEFAULT_CHECK_SETTINGS,
  switchedOffPatternIds: [],
};

const DETAILS = {
  program: sampleProgram({
    id: 'one',
    whatWeDid: 'We dug. Maya, who is four, asked for a second bone. Mayan maps came next.',
  }),
  reflection: sampleReflection('one', [['What worked?', 'Maya dug again.']]),
};

function proposalOf(fields: Readonly<Record<string, string>>): Writing {
  return {
    id: 'proposal',
    venueId: 'conference-proposal',
    programIds: ['one'],
    angle: 'auto',
    fields: Object.entries(fields).map(([fieldId, text]) => ({
      fieldId,
      text,
      draft: '',
      pieces: [],
    })),
    gaps: [],
    photos: [],
    versions: [],
    createdAt: '2025-03-10T09:00:00.000Z',
    updatedAt: '2025-03-10T09:00:00.000Z',
    deletedAt: null,
  };
}

describe('the review of a program', () => {
  it('names what may point to a child, where it stands, with its sentence and a fix', () => {
    const found = reviewProgram(DETAILS, samplePortfolio(), SETTINGS);
    expect(found[0]).toMatchObject({
      programId: 'one',
      place: 'what-we-did',
      sentence: 'Maya, who is four, asked for a second bone.',
      fix: { words: 'Maya, who is four', replacement: 'A four-year-old' },
    });
  });

  it('is quiet about what she looked at', () => {
    const found = reviewProgram(DETAILS, samplePortfolio(), SETTINGS);
    const acceptedFindings = found.map(({ key }) => key);
    expect(reviewProgram(DETAILS, samplePortfolio({ acceptedFindings }), SETTINGS)).toEqual([]);
  });

  it('warns of a name that she asked to be warned of', () => {
    const checks = { ...DEFAULT_CHECK_SETTINGS, watchedNames: ['Zephyrine'] };
    const program = sampleProgram({ id: 'a', whatWeDid: 'It was zephyrine who knew.' });
    const found = reviewProgram({ program, reflection: null }, samplePortfolio(), {
      ...SETTINGS,
      checks,
    });
    expect(found.map(({ finding }) => 'risk' in finding && finding.risk)).toEqual(['watched-name']);
  });
});

describe('the review of the rest', () => {
  it('looks at statement, cover and shares', () => {
    const words = 'I’m just a library assistant.';
    const portfolio = samplePortfolio({ subtitle: words, statement: { text: words, draft: '' } });
    const shares = [sampleShare({ id: 's', cameBack: words })];
    const found = reviewFrame(chooseMaterial(sampleMaterial({ portfolio, shares })), SETTINGS);
    expect(found.map(({ place }) => place)).toEqual(['cover', 'statement', 'share']);
  });

  it('looks at what else of a program is printed, and is quiet about authors', () => {
    const program = sampleProgram({
      id: 'a',
      series: 'Maya, age 4, and friends',
      materials: ['Leo, who is five, brought rice'],
      partners: 'Cedar Falls Farmers’ Market',
      ideaFrom: 'Dana at the Eastside branch',
      books: [
        bookOf('The Snowy Day by Ezra Jack Keats'),
        bookOf('Dinosaur Dance! by Sandra Boynton'),
      ],
      songs: ['We Are the Dinosaurs by Laurie Berkner'],
    });
    const found = reviewProgram({ program, reflection: null }, samplePortfolio(), SETTINGS);
    expect(found.map(({ place }) => place)).toEqual(['series', 'details']);
    expect(found.map(({ sentence }) => sentence).join('; ')).toMatch(/Maya.*Leo/);
    expect(JSON.stringify(found)).not.toMatch(/Keats|Boynton|Berkner|Dana/);
  });

  it('looks at proposals, and a fix is said in them', () => {
    const proposal = proposalOf({ title: 'Paper bones', abstract: 'Maya, who is four, dug.' });
    const portfolio = samplePortfolio({ sections: ['proposals'] });
    const material = sampleMaterial({ portfolio, programs: [DETAILS], proposals: [proposal] });
    const [found] = reviewFrame(chooseMaterial(material), SETTINGS);
    expect(found).toMatchObject({ place: 'proposal', fix: { words: 'Maya, who is four' } });
    if (found === undefined) throw new Error('Something must be found.');
    const fixed = { ...portfolio, ...applyFix(portfolio, found) };
    const text = JSON.stringify(buildPortfolio({ ...material, portfolio: fixed }).parts);
    expect(text).toContain('A four-year-old');
    expect(text).not.toContain('Maya');
  });

  it('tells photos that stay out, and those without words', () => {
    const photo = (consent: Photo['consent'], altText: string): Photo => ({
      photoId: 'a'.repeat(64),
      width: 4,
      height: 3,
      altText,
      caption: '',
      consent,
    });
    const photos = [photo('none-recorded', 'x'), photo('crowd', ''), photo('crowd', 'A crowd')];
    expect(reviewPhotos(sampleProgram({ id: 'a', photos })).map(({ lacks }) => lacks)).toEqual([
      'consent',
      'alt-text',
    ]);
  });
});

describe('what of a program is printed', () => {
  const said = sampleReflection('one', []);
  const details = {
    program: sampleProgram({
      id: 'one',
      title: 'Paper bones',
      series: 'Digs',
      whatWeDid: 'Maya, who is four, sang the hello song twice.',
      materials: ['Leo, who is five, brought rice'],
    }),
    reflection: {
      ...said,
      answers: [
        {
          promptId: 'what-worked',
          question: 'What worked?',
          text: 'Theo, who is six, waited for the others.',
          answeredAt: '2025-03-04T10:00:00.000Z',
        },
      ],
    },
  };
  const again = { program: { ...details.program, id: 'two' }, reflection: null };
  const find = (change: Partial<Portfolio>) => {
    const portfolio = samplePortfolio({ highlightIds: [], ...change });
    const context = chooseMaterial(sampleMaterial({ portfolio, programs: [details, again] }));
    const found = reviewProgram(details, portfolio, SETTINGS, findPrinted(context));
    return found.map(({ words }) => words).sort();
  };

  it.each([
    [{ sections: ['programs'], depth: 'page' }, ['Leo', 'Maya', 'Theo']],
    // The one-page summary has a proof of a strength, whatever the parts are.
    [{ sections: ['numbers', 'list'], depth: 'page' }, ['Maya']],
    [{ sections: ['series'], depth: 'line' }, ['Maya', 'Theo']],
    [{ sections: ['highlights'], highlightIds: ['one'] }, ['Maya', 'Theo']],
  ] satisfies [Partial<Portfolio>, string[]][])('%j: %j', (change, names) => {
    expect(find(change)).toEqual(names);
  });
});

describe('a fix', () => {
  it('changes the document, not the log, and whole words only', () => {
    const [found] = reviewProgram(DETAILS, samplePortfolio(), SETTINGS);
    if (found === undefined) throw new Error('Something must be found.');
    const portfolio: Portfolio = { ...samplePortfolio(), ...applyFix(samplePortfolio(), found) };
    const text = JSON.stringify(buildPortfolio(sampleMaterial({ portfolio, programs: [DETAILS] })));
    expect(text).toContain('We dug. A four-year-old, asked'.replace(', asked', ''));
    expect(text).toContain('Mayan maps');
    expect(text).not.toContain('Maya, who');
    expect(DETAILS.program.whatWeDid).toContain('Maya, who is four');
  });

  it('changes her statement where it stands', () => {
    const portfolio = samplePortfolio({ statement: { text: 'Ask Maya.', draft: 'Draft' } });
    const fix = { words: 'Maya', replacement: 'one child' };
    expect(applyFix(portfolio, { programId: null, place: 'statement', fix })).toEqual({
      statement: { text: 'Ask one child.', draft: 'Draft' },
    });
  });

  it.each([
    ['Maya and Mayan', 'Maya', 'X and Mayan'],
    ['(a+b) a+b', 'a+b', '(X) X'],
    ['$& Ann $&', 'Ann', '$& X $&'],
    ['Zoë Zo', 'Zo', 'Zoë X'],
  ])('in %s, %s is taken whole: %s', (text, words, expected) => {
    expect(replaceWhole(text, { programId: null, words, replacement: 'X' })).toBe(expected);
  });
});
