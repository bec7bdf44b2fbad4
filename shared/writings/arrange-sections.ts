import type { Piece } from '../model/writing';
import { joinPieces, mergeShort, sectionPieces, textOf, type Section } from './pieces';

/** What worked and how she knew are one thought: short answers to them share a paragraph. */
function mergeProof(sections: readonly Section[]): Section[] {
  const merged: Section[] = [];
  for (const section of sections) {
    const last = merged.at(-1);
    if (last?.part === 'what-worked' && section.part === 'evidence') {
      const blocks = mergeShort([...last.blocks, ...section.blocks], PARAGRAPH);
      const heading = last.blocks.length > 0 ? last.heading : section.heading;
      merged[merged.length - 1] = { ...last, heading, blocks };
    } else merged.push(section);
  }
  return merged;
}

/** Letters in a paragraph made of several short answers: about 80 words. */
const PARAGRAPH = 460;

/** The sections as one text. Neighbours with the same heading stand under it together. */
export function arrangeSections(sections: readonly Section[]): Piece[] {
  const arranged: Section[] = [];
  for (const section of mergeProof(sections)) {
    if (section.blocks.length === 0) continue;
    const last = arranged.at(-1);
    if (last && textOf(last.heading) === textOf(section.heading)) {
      arranged[arranged.length - 1] = { ...last, blocks: [...last.blocks, ...section.blocks] };
    } else arranged.push(section);
  }
  return joinPieces(arranged.map(sectionPieces), '\n\n');
}
