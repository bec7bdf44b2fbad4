import { listCharacters } from '../../shared/portfolio/missing-glyphs';
import { createGlyphFinder } from './find-missing-glyphs';
import type { TypstCompiler, TypstFile } from './typst-compiler';

/** A character may be there by itself and missing beside another: each try takes out what was named. */
const MOST_TRIES = 6;

/** One kind of document: its template, and how its texts are marked and handed over. */
export interface Typesetting<Document, Warning> {
  template: string;
  document: Document;
  /** Written into the PDF; the same document and instant give the same bytes. */
  createdAt: Date;
  mark: (
    document: Document,
    missing: ReadonlySet<string>,
  ) => { document: Document; warnings: Warning[] };
  writeInputs: (document: Document) => Record<string, string>;
  /** Pictures that the template asks for by name. */
  files?: readonly TypstFile[];
}

export type KnownGlyphTypesetter = <Document, Warning>(
  typesetting: Typesetting<Document, Warning>,
) => { pdf: Uint8Array; pages: number; warnings: Warning[] };

/** Lays out any document with a mark in the place of each character that no font has. */
export function createKnownGlyphTypesetter(compiler: TypstCompiler): KnownGlyphTypesetter {
  const findMissingGlyphs = createGlyphFinder(compiler);

  return ({ template, document, createdAt, mark, writeInputs, files = [] }) => {
    const characters = listCharacters(document);
    const missing = findMissingGlyphs(characters);
    for (let tries = 1; ; tries += 1) {
      const marked = mark(document, missing);
      const typeset = compiler.typeset(template, writeInputs(marked.document), createdAt, files);
      if (typeset.ok) {
        return { pdf: typeset.pdf, pages: typeset.pages, warnings: marked.warnings };
      }
      const more = [...characters].filter((one) =>
        tries >= MOST_TRIES
          ? !/^[\p{Script=Latin}\p{P}]$/u.test(one)
          : typeset.missing.some((text) => one.includes(text) || text.includes(one)),
      );
      if (tries > MOST_TRIES || more.length === 0) {
        throw new Error('The typesetter refused characters that it could not name.');
      }
      for (const one of more) missing.add(one);
    }
  };
}
