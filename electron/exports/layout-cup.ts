import type { CupSheet } from '../../shared/cup/build-cup-sheet';
import type { CupPreview } from '../../shared/cup/cup-print';
import { changeTexts } from '../../shared/portfolio/document-texts';
import { markText } from '../../shared/portfolio/missing-glyphs';
import type { PortfolioWarning } from '../../shared/portfolio/portfolio-output';
import { prepareTexts } from '../../shared/portfolio/prepare-texts';
import type { KnownGlyphTypesetter } from './typeset-known-glyphs';

export type CupLayout = (request: { sheet: CupSheet; createdAt: Date }) => CupPreview;

export function layOutCupsWith(typeset: KnownGlyphTypesetter): CupLayout {
  return ({ sheet, createdAt }) =>
    typeset({
      template: 'cup.typ',
      document: prepareTexts(sheet),
      createdAt,
      mark: markCards,
      writeInputs: (document) => ({ cup: JSON.stringify(document) }),
    });
}

/** A mark in the place of what can't be printed, and a warning for each card where it stands. */
function markCards(sheet: CupSheet, missing: ReadonlySet<string>) {
  const warnings: PortfolioWarning[] = [];
  const cards = sheet.cards.map((card) => {
    const found = new Set<string>();
    const marked = changeTexts(card, (text) => markText(text, missing, found));
    for (const character of found) {
      warnings.push({
        kind: 'missing-glyph',
        character,
        programId: null,
        title: card.question,
      });
    }
    return marked;
  });
  return { document: { ...sheet, cards }, warnings };
}
