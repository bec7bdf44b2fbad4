import { detectLanguage } from '../text/languages/detect-language';
import { isShownKey } from './document-texts';
import type { Block, Inline } from './markdown-blocks';
import type { PortfolioDocument } from './portfolio-document';

/**
 * The document with the language of each text that is in another than its own: readers that speak
 * pronounce it, hyphens stand where that language has them. `tongues` has it for lines, by their
 * text; a paragraph has its own `lang`.
 */
export function markTongues(document: Omit<PortfolioDocument, 'tongues'>): PortfolioDocument {
  const own = document.language.split('-')[0] ?? '';
  const tongues = new Map<string, string>();
  const known = new Map<string, string | null>();
  const tell = (text: string): string | null => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = detectLanguage(text);
    const other = found === own ? null : found;
    known.set(text, other);
    return other;
  };
  const mark = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const language = tell(part);
      if (language !== null) tongues.set(part, language);
      return part;
    }
    if (Array.isArray(part)) return part.map(mark);
    if (typeof part !== 'object' || part === null) return part;
    if (isTelling(part)) {
      const language = tell(textOf(part.of));
      return language === null ? part : { ...part, lang: language };
    }
    return Object.fromEntries(
      Object.entries(part).map(([key, value]: [string, unknown]) => [
        key,
        isShownKey(key) ? mark(value) : value,
      ]),
    );
  };
  // The copy has the shape of its original: only `lang` is put in, where a paragraph may have it.
  const marked = mark(document) as Omit<PortfolioDocument, 'tongues'>;
  return { ...marked, tongues: Object.fromEntries(tongues) };
}

function isTelling(part: object): part is Extract<Block, { of: Inline[] }> {
  return 'as' in part && (part.as === 'paragraph' || part.as === 'heading') && 'of' in part;
}

function textOf(spans: readonly Inline[]): string {
  return spans
    .map((span) => {
      if (typeof span === 'string') return span;
      return 'of' in span ? textOf(span.of) : ' ';
    })
    .join('');
}
