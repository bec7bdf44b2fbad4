import { describe, expect, it } from 'vitest';
import { buildPortfolio } from '../../../shared/portfolio/build-portfolio';
import type { PortfolioSection } from '../../../shared/model/portfolio';
import {
  manyPrograms,
  sampleMaterial,
  samplePortfolio,
} from '../../integration/exports/sample-log';

function contentsOf(programs: number, change: { sections?: PortfolioSection[] } = {}) {
  const portfolio = samplePortfolio({ depth: 'card', ...change });
  const { parts, contents } = buildPortfolio(
    sampleMaterial({ portfolio, programs: manyPrograms(programs) }),
  );
  const chapters = parts.filter((part) => part.kind === 'chapter');
  return { depth: contents.depth, isListed: chapters.every(({ isListed }) => isListed) };
}

describe('the contents', () => {
  it('name the programs while all of it fits on one page', () => {
    expect(contentsOf(12)).toEqual({ depth: 3, isListed: true });
    expect(contentsOf(27)).toEqual({ depth: 3, isListed: true });
    expect(contentsOf(31)).toMatchObject({ isListed: false });
  });

  it('name the months of many, and nothing below parts where even these are too many', () => {
    expect(contentsOf(100)).toEqual({ depth: 2, isListed: true });
    const years = Array.from({ length: 6 }, (_, year) => manyPrograms(40, 2019 + year)).flat();
    const programs = years.map(({ program }, index) => ({
      program: { ...program, id: String(index) },
      reflection: null,
    }));
    const portfolio = samplePortfolio({ from: null, to: null });
    const { parts } = buildPortfolio(sampleMaterial({ portfolio, programs }));
    const chapters = parts.filter((part) => part.kind === 'chapter');
    expect(chapters).toHaveLength(6);
    expect(chapters.map(({ isListed }) => isListed)).not.toContain(true);
  });

  it('make room for highlights first', () => {
    expect(contentsOf(24)).toMatchObject({ isListed: true });
    expect(contentsOf(24, { sections: ['highlights', 'numbers', 'programs', 'shares'] })).toEqual({
      depth: 2,
      isListed: false,
    });
  });
});
