import type { Piece, WritingField } from '../model/writing';
import { WRITING_TEXT_LIMIT } from '../model/writing';
import { textOf } from './pieces';

const MAX_PIECES = 2_000;

/**
 * A field of a draft: nothing is edited yet, so its text is the draft. A draft that the library
 * could not store (a text without a single full stop can be that long) ends early, at a piece.
 */
export function fieldOf(fieldId: string, pieces: readonly Piece[]): WritingField {
  const kept: Piece[] = [];
  let length = 0;
  for (const piece of pieces) {
    length += piece.text.length;
    if (length > WRITING_TEXT_LIMIT || kept.length === MAX_PIECES) break;
    if (piece.text !== '') kept.push(piece);
  }
  const draft = textOf(kept);
  return { fieldId, text: draft, draft, pieces: kept };
}
