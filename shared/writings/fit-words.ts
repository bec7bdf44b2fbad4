import { countWords } from '../text/count';
import { textOf, type Section, type Unit } from './pieces';

interface CountedUnit {
  unit: Unit;
  words: number;
  block: number;
}

interface CountedSection {
  section: Section;
  units: CountedUnit[];
  words: number;
}

/**
 * Leaves out whole sentences and list lines until the sections fit: always the last one of the
 * section that is longest for its share. Every section keeps its first sentence; what is left out
 * stays in the log. Words are counted with their Markdown marks, so the result is never too long.
 */
export function fitWords(sections: Section[], maxWords: number): Section[] {
  const counted = sections.map(countSection);
  let total = counted.reduce((sum, { section, words }) => sum + words + words0(section), 0);
  while (total > maxWords) {
    const longest = counted
      .filter(({ section, units }) => units.length > 1 && Number.isFinite(section.share))
      .toSorted((a, b) => b.words / b.section.share - a.words / a.section.share)[0];
    const dropped = longest?.units.pop();
    if (!longest || !dropped) break;
    longest.words -= dropped.words;
    total -= dropped.words;
  }
  return counted.map(rebuild);
}

function words0(section: Section): number {
  return section.blocks.length === 0 ? 0 : countWords(textOf(section.heading));
}

function countSection(section: Section): CountedSection {
  const units = section.blocks.flatMap((block, index) =>
    block.units.map((unit) => ({ unit, words: countWords(textOf(unit)), block: index })),
  );
  return { section, units, words: units.reduce((sum, unit) => sum + unit.words, 0) };
}

function rebuild({ section, units }: CountedSection): Section {
  const blocks = section.blocks.flatMap((block, index) => {
    const kept = units.filter((unit) => unit.block === index).map(({ unit }) => unit);
    return kept.length === 0 ? [] : [{ ...block, units: kept }];
  });
  return { ...section, blocks };
}
