import type { z } from 'zod';

/**
 * The rows of a list that can still be read in a document that can't: one with a bad row, or one that
 * was cut. `text` is the file as text, with U+FFFD for what was not UTF-8; such rows are left out.
 */
export function salvageRows<T>(text: string, listName: string, schema: z.ZodType<T>): T[] {
  return readList(text, listName)
    .map((row) => schema.safeParse(row))
    .filter((parsed) => parsed.success)
    .map((parsed) => parsed.data)
    .filter((row) => !JSON.stringify(row).includes('\uFFFD'));
}

function readList(text: string, listName: string): unknown[] {
  try {
    const raw: unknown = JSON.parse(text);
    const list = typeof raw === 'object' && raw !== null ? Object.entries(raw) : [];
    const rows: unknown = list.find(([name]) => name === listName)?.[1];
    return Array.isArray(rows) ? rows : [];
  } catch {
    return readCutList(text, listName);
  }
}

/** Our own documents have no space between the name of a list and its rows. */
function readCutList(text: string, listName: string): unknown[] {
  const opening = `"${listName}":[`;
  const rows: unknown[] = [];
  let from = text.indexOf(opening) + opening.length;
  if (!text.includes(opening)) return rows;
  while (text[from] === '{') {
    const end = findEndOfObject(text, from);
    if (end === null) break;
    try {
      rows.push(JSON.parse(text.slice(from, end)));
    } catch {
      break;
    }
    from = text[end] === ',' ? end + 1 : end;
  }
  return rows;
}

/** The place after the bracket that closes the one at `from`; brackets in strings don't count. */
function findEndOfObject(text: string, from: number): number | null {
  let depth = 0;
  let isInString = false;
  for (let place = from; place < text.length; place += 1) {
    const character = text[place];
    if (isInString) {
      if (character === '\\') place += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return place + 1;
    }
  }
  return null;
}

/** The rows of `base`, with those of `newer` in place of the same ones, and the others after them. */
export function mergeRows<T>(
  base: readonly T[],
  newer: readonly T[],
  idOf: (row: T) => string,
): T[] {
  const rows = new Map(base.map((row) => [idOf(row), row]));
  for (const row of newer) rows.set(idOf(row), row);
  return [...rows.values()];
}
