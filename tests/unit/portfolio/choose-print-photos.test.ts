import { describe, expect, it } from 'vitest';
import type { Portfolio } from '../../../shared/model/portfolio';
import { buildPortfolio, chooseMaterial } from '../../../shared/portfolio/build-portfolio';
import {
  choosePrintPhotos,
  choosePrintSide,
  countRoom,
} from '../../../shared/portfolio/choose-print-photos';
import { sampleMaterial, samplePortfolio } from '../../integration/exports/sample-log';
import { photo, STARRED } from './starred-program';

describe('photos for print', () => {
  const context = (change: object) =>
    chooseMaterial(sampleMaterial({ portfolio: samplePortfolio(change), programs: [STARRED] }));

  it.each([
    [{ depth: 'page' }, 'ac'],
    [{ depth: 'card' }, 'a'],
    [{ depth: 'line' }, ''],
    [{ depth: 'line', sections: ['highlights'] }, 'ac'],
    [{ depth: 'page', hasPhotos: false }, ''],
    [{ depth: 'page', sections: ['numbers'] }, ''],
  ])('%j needs %s', (change, expected) => {
    const hashes = choosePrintPhotos(context(change));
    expect(hashes.map((hash) => hash[0]).join('')).toBe(expected);
  });

  it('begin with the one that she marked, in an entry too', () => {
    const leadPhotos = { star: photo('c').photoId };
    const portfolio = samplePortfolio({ sections: ['programs'], depth: 'card', leadPhotos });
    const material = sampleMaterial({ portfolio, programs: [STARRED] });
    const [chapter] = buildPortfolio(material).parts;
    if (chapter?.kind !== 'chapter') throw new Error('Gone.');
    const shown = chapter.months[0]?.entries[0]?.photos.map(({ photoId }) => photoId);
    expect(shown).toEqual([photo('c').photoId]);
    expect(choosePrintPhotos(chooseMaterial(material))).toEqual(shown);
  });

  it('have room in what is told of their program, and only there', () => {
    const room = (change: Partial<Portfolio>, id = 'star') =>
      countRoom(context({ sections: ['highlights', 'programs'], depth: 'line', ...change }))(id);
    expect(room({})).toBe(3);
    expect(room({}, 'program-1')).toBe(0);
    expect(room({ depth: 'card' }, 'program-1')).toBe(1);
    expect(room({ hasPhotos: false })).toBe(0);
    expect(room({ sections: ['numbers'], depth: 'page' })).toBe(0);
  });

  it('are smaller where there are more', () => {
    const sides = [1, 100, 300, 1_000].map(choosePrintSide);
    expect(sides).toEqual([...sides].sort((a, b) => b - a));
    expect(sides.at(-1)).toBeGreaterThan(500);
  });
});
