import type { PageDocument } from '../../shared/documents/page-document';
import { markdownToBlocks } from '../../shared/portfolio/markdown-blocks';
import { changeTexts } from '../../shared/portfolio/document-texts';
import { markText } from '../../shared/portfolio/missing-glyphs';
import type { PortfolioPreview } from '../../shared/portfolio/portfolio-output';
import { prepareTexts } from '../../shared/portfolio/prepare-texts';
import type { KnownGlyphTypesetter } from './typeset-known-glyphs';

export type PageLayout = (request: {
  document: PageDocument;
  template?: 'page.typ' | 'handout.typ' | undefined;
  createdAt: Date;
}) => PortfolioPreview;

/** Any small document as pages: the same description that becomes a Word file. */
export function layOutPagesWith(typeset: KnownGlyphTypesetter): PageLayout {
  return ({ document, template = 'page.typ', createdAt }) =>
    typeset({
      template,
      document: prepareTexts(readParts(document)),
      createdAt,
      mark: (page, missing) => {
        const found = new Set<string>();
        const marked = changeTexts(page, (text) => markText(text, missing, found));
        const { title } = page;
        return {
          document: marked,
          warnings: [...found].map((character) => ({
            kind: 'missing-glyph' as const,
            character,
            programId: null,
            title,
          })),
        };
      },
      writeInputs: (page) => ({ page: JSON.stringify(page) }),
    });
}

/** Markdown is walked here, so that the template gets tokens and never source. */
function readParts(document: PageDocument) {
  let level = 0;
  return {
    ...document,
    parts: document.parts.map((part) => {
      if (part.as === 'markdown') return { as: part.as, of: markdownToBlocks(part.text) };
      if (part.as !== 'heading') return part;
      // PDF/UA: the first heading is of level 1, and none is left out on the way down.
      level = Math.min(part.level, level + 1);
      return { ...part, level };
    }),
  };
}
