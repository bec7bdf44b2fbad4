import { isUnprintable } from '../../shared/portfolio/missing-glyphs';
import type { TypstCompiler } from './typst-compiler';

const PROBE = 'probe.typ';
const NO_DATE = new Date(0);

/**
 * Asks the typesetter itself, with a page that holds each character once, which of them none of the
 * fonts has: ours and the system's. Its answers are remembered, so that typing stays fast.
 */
export function createGlyphFinder(compiler: TypstCompiler) {
  const printable = new Set<string>();
  const missing = new Set<string>();

  function hasGlyphs(characters: readonly string[]): string[] | null {
    const typeset = compiler.typeset(PROBE, { characters: JSON.stringify(characters) }, NO_DATE);
    return typeset.ok ? null : typeset.missing;
  }

  function probe(characters: string[]): void {
    let left = characters;
    while (left.length > 0) {
      const refused = hasGlyphs(left);
      if (refused === null) break;
      const lacks = left.filter((one) => refused.some((text) => text !== '' && one.includes(text)));
      // It named none of ours: ask for each by itself.
      const found = lacks.length > 0 ? lacks : left.filter((one) => hasGlyphs([one]) !== null);
      for (const one of found) missing.add(one);
      left = left.filter((one) => !missing.has(one));
      if (found.length === 0) break;
    }
    for (const one of left) printable.add(one);
  }

  return function findMissingGlyphs(characters: ReadonlySet<string>): Set<string> {
    const unknown = [...characters].filter((one) => !printable.has(one) && !missing.has(one));
    for (const one of unknown.filter(isUnprintable)) missing.add(one);
    probe(unknown.filter((one) => !missing.has(one)));
    return new Set([...characters].filter((one) => missing.has(one)));
  };
}
