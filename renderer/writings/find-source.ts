import type { Piece, Source, WritingField } from '../../shared/model/writing';
import { markdownToPlain } from '../../shared/text/markdown-to-plain';

export interface Traced {
  sentence: string;
  /** `null` where she wrote it here herself. */
  source: Source | null;
}

function flatten(text: string): string {
  return markdownToPlain(text, { isForCounting: true }).replace(/\s+/gu, ' ').trim();
}

/** The piece that a sentence of the preview came from: the longest one that it shares its words with. */
export function traceSentence(
  sentence: string,
  fields: readonly Pick<WritingField, 'pieces'>[],
): Traced {
  const wanted = flatten(sentence);
  const found = fields
    .flatMap((field) => field.pieces)
    .map((piece) => ({ piece, text: flatten(piece.text) }))
    .filter(({ text }) => text.includes(wanted) || isMostOf(text, wanted))
    .sort((a, b) => weigh(b) - weigh(a));
  return { sentence: wanted, source: found[0]?.piece.source ?? null };
}

/** A full stop or an "and" of ours within her sentence does not make the sentence ours. */
function isMostOf(text: string, sentence: string): boolean {
  return text.length > sentence.length / 3 && sentence.includes(text);
}

/** Her own words say more about where a sentence is from than the app's joining words round them. */
function weigh({ piece, text }: { piece: Piece; text: string }): number {
  return piece.source.from === 'wording' ? text.length / 1_000_000 : text.length;
}

/** All that she logged about one program is one source; an answer is one each. */
function keyOf(source: Source): string {
  return source.from === 'program' ? `program ${source.programId}` : JSON.stringify(source);
}

/** Her pieces that still stand in the text, each source once, in order. */
export function listSources(
  fields: readonly WritingField[],
  texts: Readonly<Record<string, string>>,
): { source: Source; excerpt: string }[] {
  const listed = new Map<string, { source: Source; excerpt: string }>();
  for (const field of fields) {
    const text = flatten(texts[field.fieldId] ?? '');
    for (const { source, text: raw } of field.pieces) {
      const words = flatten(raw);
      if (source.from === 'wording' || !/[\p{L}\p{N}]/u.test(words) || !text.includes(words))
        continue;
      const key = keyOf(source);
      const known = listed.get(key);
      if (known?.excerpt.includes(words) === true) continue;
      listed.set(key, { source, excerpt: known ? `${known.excerpt} · ${words}` : words });
    }
  }
  return [...listed.values()];
}
