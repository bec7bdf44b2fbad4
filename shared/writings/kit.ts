import { linesOf } from '../programs/name-book';
import type { Program } from '../model/program';
import { listSeparators } from './join-list';
import { cite, say, type Block, type Unit } from './pieces';
import { textKey, tidyText } from './tidy-text';

const LISTS = [
  ['books', 'Books'],
  ['songs', 'Songs'],
  ['materials', 'Materials'],
] as const;

/** Books, songs and materials, a line each: "- **Books:** A, B and C". */
export function kitBlocks(
  programs: readonly Program[],
  format: 'markdown' | 'plain',
  maxEntries = 12,
): Block[] {
  const units = LISTS.flatMap(([field, label]) =>
    kitLine(programs, field, label, format, maxEntries),
  );
  return units.length === 0 ? [] : [{ units, joiner: '\n' }];
}

function kitLine(
  programs: readonly Program[],
  field: 'books' | 'songs' | 'materials',
  label: string,
  format: 'markdown' | 'plain',
  maxEntries: number,
): Unit[] {
  const seen = new Set<string>();
  const entries = programs.flatMap((program) =>
    linesOf(program, field).flatMap((line) => {
      const text = tidyText(line.replaceAll(/\s+/gu, ' ')).replace(/[\s,;.]+$/u, '');
      const key = textKey(text);
      if (key === '' || seen.has(key)) return [];
      seen.add(key);
      return [cite('facts', text, { from: 'program', programId: program.id, field })];
    }),
  );
  const kept = entries.slice(0, maxEntries);
  if (kept.length === 0) return [];
  const separators = listSeparators(
    kept.map(({ text }) => text),
    '; ',
  );
  const start = format === 'markdown' ? `- **${label}:** ` : `${label}: `;
  return [
    kept.flatMap((entry, index) => [
      say('facts', index === 0 ? start : (separators[index] ?? ', ')),
      entry,
    ]),
  ];
}
