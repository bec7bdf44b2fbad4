import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPortfolio } from '../../../shared/portfolio/build-portfolio';
import {
  isUnprintable,
  listCharacters,
  markMissing,
} from '../../../shared/portfolio/missing-glyphs';
import type { PortfolioDocument } from '../../../shared/portfolio/portfolio-document';
import { prepareTexts } from '../../../shared/portfolio/prepare-texts';
import { sampleMaterial, sampleProgram } from '../../integration/exports/sample-log';

const entryOf = ({ parts }: PortfolioDocument) =>
  parts.find((part) => part.kind === 'chapter')?.months[0]?.entries[0];

const documentOf = (whatWeDid: string, title = 'Plain') =>
  buildPortfolio(
    sampleMaterial({
      programs: [{ program: sampleProgram({ id: 'one', title, whatWeDid }), reflection: null }],
    }),
  );

describe('markMissing', () => {
  it('marks each place, and names character and program once', () => {
    const document = documentOf('a ∰ b ∰ [link](https://example.org/∰)', 'Title ∰');
    const { document: marked, warnings } = markMissing(document, new Set(['∰']));
    const entry = entryOf(marked);
    expect(entry?.title).toBe('Title □');
    expect(JSON.stringify(entry?.whatWeDid)).toContain('a □ b □');
    expect(JSON.stringify(entry?.whatWeDid)).toContain('https://example.org/∰');
    expect(warnings).toEqual([
      { kind: 'missing-glyph', character: '∰', programId: 'one', title: 'Title ∰' },
    ]);
  });

  it('takes a family of emoji as one character', () => {
    const family = '👩‍👩‍👧';
    const document = documentOf(`before ${family} after`);
    expect(listCharacters(document).has(family)).toBe(true);
    const { document: marked } = markMissing(document, new Set([family]));
    expect(JSON.stringify(marked)).toContain('before □ after');
  });
});

describe('prepareTexts', () => {
  const prepare = (text: string) =>
    JSON.stringify(entryOf(prepareTexts(documentOf('x', text)))?.title);

  it('lets long runs break, unseen, and leaves all else', () => {
    expect(prepare('a'.repeat(29))).toBe(JSON.stringify('a'.repeat(29)));
    expect(prepare('a'.repeat(31))).toContain('\u200b');
    expect(prepare('好'.repeat(60))).not.toContain('\u200b');
    expect(prepare(`a${'🐛'.repeat(40)}`).replaceAll('\u200b', '')).toContain('🐛'.repeat(40));
  });

  it('changes no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
        const letters = (one: string) =>
          one.normalize('NFC').replace(/[\s\u200b\ufeff"“”'‘’]/gu, '');
        const title = `x${text}x`;
        const prepared = entryOf(prepareTexts(documentOf('', title)));
        expect(letters(prepared?.title ?? '')).toBe(letters(title));
      }),
    );
  });
});

describe('isUnprintable', () => {
  it.each(['\u0000', '\u0007', '\u009f', '\ud83d', '\udc1b'])('%j is', (character) => {
    expect(isUnprintable(character)).toBe(true);
  });
  it.each(['a', '\n', '\t', '\u200d', '👩‍👩‍👧', '\u{10fffd}'])('%j is not', (character) => {
    expect(isUnprintable(character)).toBe(false);
  });
});
