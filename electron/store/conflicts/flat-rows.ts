/** A row with its fields side by side; a program has its reflection as one of them. */
export type FlatRow = Record<string, unknown>;

function isObject(raw: unknown): raw is FlatRow {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** A row as `rowsOf` of a document kind gives it; `null` where there is none. */
export function flattenRow(row: unknown): FlatRow | null {
  if (!isObject(row)) return null;
  const { program, reflection } = row;
  return isObject(program) ? { ...program, reflection: reflection ?? null } : row;
}

/** What a row is called: by its own name, or by the first thing that stands in it. */
export function titleOfRow(row: FlatRow): string {
  const { venue, fields } = row;
  const inside = isObject(venue) ? [venue['name']] : [];
  const firstField = Array.isArray(fields)
    ? fields.map((field: unknown) => (isObject(field) ? field['text'] : ''))
    : [];
  const own = ['title', 'question', 'name', 'fileName', 'event', 'who', 'key'].map(
    (key) => row[key],
  );
  const texts = [...own, ...inside, ...firstField].filter((one) => typeof one === 'string');
  return texts.map((text) => (text.trim().split('\n')[0] ?? '').slice(0, 120)).find(isFilled) ?? '';
}

function isFilled(text: string): boolean {
  return text !== '';
}

/** Puts a flat row back into its document, in the place of the one it was, or behind the others. */
export function putRow(document: unknown, rowId: string, row: FlatRow): unknown {
  if (!isObject(document)) return document;
  if (isObject(document['settings'])) return { ...document, settings: row };
  if (Array.isArray(document['programs']) && Array.isArray(document['reflections'])) {
    return putProgram(document, document['programs'], document['reflections'], row);
  }
  const list = Object.entries(document).find(
    ([name, rows]) => Array.isArray(rows) && isRowOf(name, rowId, row, rows),
  );
  if (list === undefined) return document;
  const [name, rows] = list;
  return { ...document, [name]: putInList(Array.isArray(rows) ? rows : [], row) };
}

/** Lists whose rows are told apart by their kind: `stick 1`, `answer 2`. */
function isRowOf(name: string, rowId: string, row: FlatRow, rows: readonly unknown[]): boolean {
  const [kind = '', rest] = rowId.split(' ');
  if (rest !== undefined && name.startsWith(kind)) return true;
  const isThere = rows.some((one) => isObject(one) && keyOf(one) === keyOf(row));
  return (
    isThere ||
    (rest === undefined && rows.every((one) => isObject(one) && 'id' in one === 'id' in row))
  );
}

/** A venue of hers has its id inside. */
function keyOf(row: FlatRow): unknown {
  const venue = row['venue'];
  return row['id'] ?? row['key'] ?? row['stickId'] ?? (isObject(venue) ? venue['id'] : undefined);
}

function putInList(rows: readonly unknown[], row: FlatRow): unknown[] {
  const isThere = rows.some((one) => isObject(one) && keyOf(one) === keyOf(row));
  if (!isThere) return [...rows, row];
  return rows.map((one) => (isObject(one) && keyOf(one) === keyOf(row) ? row : one));
}

function putProgram(
  document: FlatRow,
  programs: readonly unknown[],
  reflections: readonly unknown[],
  { reflection, ...program }: FlatRow,
): FlatRow {
  const others = reflections.filter((one) => !isObject(one) || one['programId'] !== program['id']);
  return {
    ...document,
    programs: putInList(programs, program),
    reflections: isObject(reflection) ? [...others, reflection] : others,
  };
}
