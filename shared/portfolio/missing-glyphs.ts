import { changeTexts } from './document-texts';
import type { PortfolioDocument, PortfolioPart } from './portfolio-document';
import type { PortfolioWarning } from './portfolio-output';

/** Stands where a character could not be printed: every font has it, and everybody sees that it is odd. */
export const MISSING_MARK = '□';

/** Controls but for tab and line ends, and halves of a pair. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What she sees as one character: a letter with its accents, a family of emoji. */
export function splitCharacters(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Every character of the document beyond plain ASCII, once: those that a font may lack. */
export function listCharacters(document: unknown): Set<string> {
  const found = new Set<string>();
  changeTexts(document, (text) => {
    if (/^[\n\t -~]*$/.test(text)) return text;
    for (const character of splitCharacters(text)) {
      if (!/^[\n\t -~]*$/.test(character)) found.add(character);
    }
    return text;
  });
  return found;
}

/** A character that no font can be asked for, such as half of a pair or a control. */
export function isUnprintable(character: string): boolean {
  return UNPRINTABLE.test(character);
}

/** The document with a mark in the place of each missing character, and where they stood. */
export function markMissing(
  document: PortfolioDocument,
  missing: ReadonlySet<string>,
): { document: PortfolioDocument; warnings: PortfolioWarning[] } {
  if (missing.size === 0) return { document, warnings: [] };
  const warnings: PortfolioWarning[] = [];
  const mark = <Part>(part: Part, programId: string | null, title: string): Part => {
    const found = new Set<string>();
    const marked = changeTexts(part, (text) => markText(text, missing, found));
    for (const character of found) {
      const isKnown = warnings.some(
        (one) => one.character === character && one.programId === programId,
      );
      if (!isKnown) warnings.push({ kind: 'missing-glyph', character, programId, title });
    }
    return marked;
  };
  const { parts, ...frame } = document;
  const front = document.cover.title;
  const markedFrame = mark(frame, null, front);
  const markedParts = parts.map((part) => markPart(part, mark, front));
  return { document: { ...markedFrame, parts: markedParts }, warnings };
}

type Mark = <Part>(part: Part, programId: string | null, title: string) => Part;

/** What is of a program is told with its name; the rest with that of the document. */
function markPart(part: PortfolioPart, mark: Mark, front: string): PortfolioPart {
  if (part.kind === 'chapter') {
    const { months, ...frame } = part;
    return {
      ...mark(frame, null, front),
      months: months.map((month) => ({
        title: month.title,
        entries: month.entries.map((entry) => mark(entry, entry.programId, entry.title)),
      })),
    };
  }
  if (part.kind === 'highlights') {
    const { entries, ...frame } = part;
    return {
      ...mark(frame, null, front),
      entries: entries.map((entry) => mark(entry, entry.programId, entry.title)),
    };
  }
  if (part.kind === 'list') {
    const { rows, ...frame } = part;
    return {
      ...mark(frame, null, front),
      rows: rows.map((row) => mark(row, row.programId, row.title)),
    };
  }
  if (part.kind === 'quotes') {
    const { quotes, ...frame } = part;
    return {
      ...mark(frame, null, front),
      quotes: quotes.map((quote) => mark(quote, quote.programId, quote.source)),
    };
  }
  return mark(part, null, front);
}

/** Adds what it marked to `found`. */
export function markText(text: string, missing: ReadonlySet<string>, found: Set<string>): string {
  if (/^[\n\t -~]*$/.test(text)) return text;
  return splitCharacters(text)
    .map((character) => {
      if (!missing.has(character)) return character;
      found.add(character);
      return MISSING_MARK;
    })
    .join('');
}
