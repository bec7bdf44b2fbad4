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
 * section that is longest for its share. Each keeps its first sentence for as long as it can; what we
 * did always does. What is left out stays in the log. Words are counted with their Markdown marks, so the result is never too long.
 */
export function fitWords(sections: Section[], maxWords: number): Section[] {
  const counted = sections.map(countSection);
  let total = counted.reduce((sum, { section, words }) => sum + words + headingWords(section), 0);
  while (total > maxWords) {
    const longest =
      findLongest(counted.filter(({ units }) => units.length > 1)) ??
      findLongest(counted.filter(({ section }) => section.part !== 'what-we-did'));
    const dropped = longest?.units.pop();
    if (!longest || !dropped) break;
    longest.words -= dropped.words;
    total -= dropped.words;
  }
  return counted.map(rebuild);
}

/** Of those that may be shortened, the longest for its share. */
function findLongest(sections: CountedSection[]): CountedSection | undefined {
  return sections
    .filter(({ section, units }) => units.length > 0 && Number.isFinite(section.share))
    .toSorted((a, b) => b.words / b.section.share - a.words / a.section.share)[0];
}

function headingWords(section: Section): number {
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
