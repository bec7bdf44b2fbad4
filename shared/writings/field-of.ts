import type { Piece, WritingField } from '../model/writing';
import { textOf } from './pieces';

/** A field of a draft: nothing is edited yet, so its text is the draft. */
export function fieldOf(fieldId: string, pieces: readonly Piece[]): WritingField {
  const kept = pieces.filter((piece) => piece.text !== '');
  const draft = textOf(kept);
  return { fieldId, text: draft, draft, pieces: kept };
}
