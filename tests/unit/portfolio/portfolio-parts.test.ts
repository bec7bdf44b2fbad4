import { describe, expect, it } from 'vitest';
import {
  PORTFOLIO_SECTIONS,
  type Portfolio,
  type PortfolioSection,
} from '../../../shared/model/portfolio';
import { buildPortfolio, chooseMaterial } from '../../../shared/portfolio/build-portfolio';
import { draftStatement } from '../../../shared/portfolio/draft-statement';
import type { PortfolioMaterial } from '../../../shared/portfolio/portfolio-material';
import { markdownToBlocks } from '../../../shared/portfolio/markdown-blocks';
import {
  manyPrograms,
  sampleMaterial,
  samplePortfolio,
  sampleProgram,
  sampleReflection,
} from '../../integration/exports/sample-log';
import { answers, photo, STARRED } from './starred-program';

function buildWith(
  sections: PortfolioSection[],
  programs: PortfolioMaterial['programs'] = [STARRED, ...manyPrograms(3)],
) {
  return buildPortfolio(sampleMaterial({ portfolio: samplePortfolio({ sections }), programs }));
}

describe('the parts', () => {
  it('come in the order that she set, and leave themselves out where they are empty', () => {
    const kinds = (sections: PortfolioSection[]) =>
      buildWith(sections).parts.map(({ kind }) => kind);
    expect(kinds(['list', 'quotes', 'highlights'])).toEqual(['list', 'quotes', 'highlights']);
    expect(kinds(['proposals', 'statement', 'list'])).toEqual(['list']);
    expect(buildWith([...PORTFOLIO_SECTIONS], []).parts).toEqual([]);
  });

  it('highlights are the starred, with photos that may leave, and are only a line elsewhere', () => {
    const [highlights, chapter] = buildWith(['highlights', 'programs']).parts;
    if (highlights?.kind !== 'highlights' || chapter?.kind !== 'chapter') throw new Error('Gone.');
    expect(highlights.entries.map(({ title }) => title)).toEqual(['Paper bones']);
    expect(highlights.entries[0]?.photos.map(({ photoId }) => photoId[0])).toEqual(['a', 'c']);
    expect(highlights.entries[0]?.photos[0]?.alt).toBe('Photo from “Paper bones”');
    const entry = chapter.months[0]?.entries.find(({ title }) => title === 'Paper bones');
    expect(entry).toMatchObject({ isHighlight: true, depth: 'line', photos: [], answers: [] });
  });

  it('an answer of a highlight says what it answers, and a list of hers stands under that', () => {
    const listed = {
      ...STARRED,
      reflection: answers('star', ['what-worked', 'Waiting.'], ['how-you-knew', '- one\n- two']),
    };
    const [highlights] = buildWith(['highlights'], [listed]).parts;
    if (highlights?.kind !== 'highlights') throw new Error('Gone.');
    expect(highlights.entries[0]?.words).toEqual([
      ...markdownToBlocks('**What worked:** Waiting.'),
      ...markdownToBlocks('**How I could tell:**\n\n- one\n- two'),
    ]);
  });

  it('a quote stands without its own marks, once, and not where she left it out', () => {
    const [quotes] = buildWith(['quotes'], [STARRED]).parts;
    if (quotes?.kind !== 'quotes') throw new Error('Gone.');
    expect(quotes.quotes.map(({ words }) => words)).toEqual([markdownToBlocks('Again!')]);
    const portfolio = samplePortfolio({ sections: ['quotes'], leftOutQuotes: ['star: “Again!”'] });
    expect(buildPortfolio(sampleMaterial({ portfolio, programs: [STARRED] })).parts).toEqual([]);
  });

  it('a quote that she left out is in no part of the document', () => {
    const said = answers(
      'star',
      ['family-said', 'He asked for Maya.'],
      ['what-worked', 'Waiting.'],
    );
    const heard = { ...STARRED, reflection: said };
    const leftOutQuotes = ['star: “Again!”', 'star: He asked for Maya.'];
    for (const depth of ['card', 'page'] as const) {
      const portfolio = samplePortfolio({
        sections: [...PORTFOLIO_SECTIONS],
        depth,
        leftOutQuotes,
        highlightIds: [],
      });
      const document = JSON.stringify(
        buildPortfolio(sampleMaterial({ portfolio, programs: [heard] })),
      );
      expect(document).not.toMatch(/Again!|Maya/);
      expect(document).toContain('Waiting.');
    }
  });

  it('highlights are hers where she chose some, in her order, with the photo that she chose', () => {
    const programs = [STARRED, ...manyPrograms(9)];
    const choose = (change: Partial<Portfolio>) => {
      const portfolio = samplePortfolio({ sections: ['highlights'], ...change });
      const [part] = buildPortfolio(sampleMaterial({ portfolio, programs })).parts;
      return part?.kind === 'highlights' ? part.entries : [];
    };
    const own = ['program-4', 'star', 'program-1'];
    const leadPhotos = { star: photo('c').photoId };
    const entries = choose({ highlightIds: own, leadPhotos });
    expect(entries.map(({ programId }) => programId)).toEqual(own);
    expect(entries[1]?.photos.map(({ photoId }) => photoId[0])).toEqual(['c', 'a']);
    // More than the app would propose, none at all, and next year's programs.
    const many = manyPrograms(9).map(({ program }) => program.id);
    expect(choose({ highlightIds: many })).toHaveLength(9);
    expect(choose({ highlightIds: [] })).toEqual([]);
    expect(choose({ highlightIds: ['gone'] }).map(({ programId }) => programId)).toEqual(['star']);
    // What she leaves out of the document is no highlight of it, and no photo leaves without consent.
    expect(choose({ highlightIds: own, leftOutProgramIds: ['star'] })).toHaveLength(2);
    const hidden = choose({ highlightIds: own, leadPhotos: { star: photo('b').photoId } });
    expect(hidden[1]?.photos.map(({ photoId }) => photoId[0])).toEqual(['a', 'c']);
  });

  it('a strength is proved by a sentence, and not by a line of a list', () => {
    const proofs = (whatWeDid: string) => {
      const programs = ['a', 'b'].map((id) => ({
        program: sampleProgram({ id, whatWeDid, songs: ['Hello'] }),
        reflection: null,
      }));
      const [part] = buildWith(['strengths'], programs).parts;
      if (part?.kind !== 'strengths') throw new Error('Gone.');
      return part.groups.flatMap(({ strengths }) => strengths.flatMap(({ proof }) => proof ?? []));
    };
    expect(proofs('- Opening song')).toEqual([]);
    expect(proofs('We sang the hello song twice.')).not.toEqual([]);
  });

  it('a strength says how many programs bear it out, and each claim stands once', () => {
    const [strengths] = buildWith(['strengths'], manyPrograms(4)).parts;
    if (strengths?.kind !== 'strengths') throw new Error('Gone.');
    const claims = strengths.groups.flatMap(({ strengths: some }) =>
      some.flatMap((one) => one.claims),
    );
    expect(claims).toContain('Ran 4 programs in 2025');
    expect(new Set(claims).size).toBe(claims.length);
  });
});

describe('the draft of the statement', () => {
  const draft = (programs: PortfolioMaterial['programs'] = [STARRED, ...manyPrograms(2)]) =>
    draftStatement(chooseMaterial(sampleMaterial({ programs })));

  it('counts what the log counts, and says the rest in her words', () => {
    const text = draft();
    expect(text).toMatch(/^In 2025 I ran 3 programs at Cedar Falls Public Library\. /);
    expect(text).toContain('came to those that were counted.');
    expect(text).toContain('**Paper bones.** What worked: Nobody had to wait.');
    expect(text).toContain('What I am changing next, after “');
  });

  it('is empty of nothing, and invents no words', () => {
    expect(draft([])).toBe('');
    const bare = draft([
      { program: sampleProgram({ id: 'x' }), reflection: sampleReflection('x', []) },
    ]);
    expect(bare).toBe('In 2025 I ran 1 program at Cedar Falls Public Library.');
  });
});
