import {
  findSelfMinimising,
  type SelfMinimisingFinding,
} from '../../shared/checks/self-minimising';

/** A phrase worth a note, and her whole text with the sentence reworded. */
export interface PhraseNote extends SelfMinimisingFinding {
  reworded: string;
}

/** Without those that she switched off for good, and those that she kept in this sitting. */
export function findNotes(
  text: string,
  quietIds: readonly string[],
  kept: readonly string[],
): PhraseNote[] {
  return findSelfMinimising(text, quietIds)
    .filter(({ phrase }) => !kept.includes(phrase.toLowerCase()))
    .map((found) => ({
      ...found,
      reworded:
        found.rewording === null
          ? text
          : `${text.slice(0, found.sentence.start)}${found.rewording}${text.slice(found.sentence.end)}`,
    }));
}
