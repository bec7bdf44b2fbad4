// Writes a library of many programs straight to the disk, as the app itself would have left it.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  emptyMonthDocument,
  monthDocumentSchema,
} from '../../shared/model/documents/month-document';
import { emptyProgramContent, PROGRAM_KINDS, type Program } from '../../shared/model/program';

const TITLES = [
  'Dinosaur storytime',
  'Toddler Time',
  'LEGO club',
  'Cuentos y canciones',
  'Slime lab',
  'Paws to read',
  'Baby bounce',
  'Minecraft Monday',
];

function makeProgram(index: number): Program {
  const day = new Date(Date.UTC(2026, 10, 20) - index * 8 * 3_600_000).toISOString();
  const kind = PROGRAM_KINDS[index % PROGRAM_KINDS.length] ?? 'other';
  return {
    ...emptyProgramContent(day.slice(0, 10)),
    id: `seed-${String(index)}`,
    title: `${TITLES[index % TITLES.length] ?? ''} ${String(index)}`,
    kind,
    series: index % 3 === 0 ? 'Toddler Time' : '',
    attendance: {
      children: null,
      teens: null,
      adults: null,
      total: index % 4 === 0 ? null : 8 + (index % 40),
    },
    whatWeDid: 'We read two books, sang, and dug for bones in shredded paper. '.repeat(8),
    tags: ['seeded'],
    createdAt: day,
    updatedAt: day,
    deletedAt: null,
    importId: null,
    importKey: null,
  };
}

/** Three programs a day, counting back from 2026-11-20. */
export async function seedLibrary(userDataDir: string, programs: number): Promise<void> {
  const folder = path.join(userDataDir, 'library', 'programs');
  await mkdir(folder, { recursive: true });
  const months = new Map<string, Program[]>();
  for (let index = 0; index < programs; index += 1) {
    const program = makeProgram(index);
    const month = program.heldOn.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), program]);
  }
  for (const [month, held] of months) {
    const document = monthDocumentSchema.parse({ ...emptyMonthDocument(month), programs: held });
    await writeFile(path.join(folder, `${month}.json`), JSON.stringify(document));
  }
}
