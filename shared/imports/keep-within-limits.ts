import { PROGRAM_LIMITS } from '../model/program';
import { toLine } from './clean-cell';
import { FIELD_NAMES, keptWords, rowNotes } from './import-sentences';

type FieldName = keyof typeof FIELD_NAMES;

/**
 * Collects what is longer than its field can hold. Nothing of a row is lost: it all goes to the end
 * of what she did, under its name.
 */
export class Overflow {
  readonly kept: string[] = [];
  readonly notes: string[] = [];

  keep(label: string, words: string): void {
    this.kept.push(keptWords.line(label, words));
  }

  /** The words as one line of at most `limit` characters. */
  fitLine(field: FieldName, words: string, limit: number = PROGRAM_LIMITS.line): string {
    const line = toLine(words);
    if (line.length <= limit) return line;
    this.keepWhole(field, line);
    return `${cutBetweenWords(line, limit - 1)}…`;
  }

  /** The lines that fit, without repeats; the others are kept whole elsewhere. */
  fitLines(field: FieldName, lines: readonly string[], most: number, limit: number): string[] {
    const fitting: string[] = [];
    const seen = new Set<string>();
    for (const line of lines.map(toLine)) {
      const folded = line.toLowerCase();
      if (line === '' || seen.has(folded)) continue;
      seen.add(folded);
      if (line.length > limit || fitting.length >= most) this.keepWhole(field, line);
      else fitting.push(line);
    }
    return fitting;
  }

  private keepWhole(field: FieldName, words: string): void {
    const name = FIELD_NAMES[field];
    this.keep(`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, words);
    const note = rowNotes.cut(name);
    if (!this.notes.includes(note)) this.notes.push(note);
  }
}

/** Cuts at a space where there is one near, and never inside a pair of surrogates. */
function cutBetweenWords(line: string, limit: number): string {
  const cut = line.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return (space > limit * 0.6 ? cut.slice(0, space) : cut).trimEnd();
}
