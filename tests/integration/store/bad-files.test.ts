import { MONTH_VERSION } from '../../../shared/model/documents/month-document';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MigrationRegistry } from '../../../shared/model/migrations/migration-steps';
import { MIGRATIONS } from '../../../shared/model/migrations/migration-steps';
import { listBackups, readFromBackup } from '../../../electron/store/backups';
import {
  addProgram,
  makeFolder,
  monthText,
  openTestLibrary,
  programOf,
  readFolder,
  titlesOf,
  writeMonth,
} from './temporary-library';

const GOOD = monthText('2026-11', [programOf()]);

const UNREADABLE = {
  empty: '',
  'cut in the middle': GOOD.slice(0, GOOD.length / 2),
  'filled with zeros by a power cut': '\0'.repeat(600),
  'of another shape': '{"version":1,"month":"2026-11","programs":[{"title":"No day"}]}',
  'without a version': '{"month":"2026-11","programs":[],"reflections":[]}',
  'of another month': monthText('2026-10', [programOf({ heldOn: '2026-10-20' })]),
  'not UTF-8': GOOD.replace('Bilingual', 'Biling\u00fcal'),
};

describe('a month document that is', () => {
  it.each(Object.entries(UNREADABLE))('%s is set aside and kept', async (_name, text) => {
    const folder = makeFolder();
    const filePath = await writeMonth(folder, '2026-11', '');
    await writeFile(filePath, text, 'latin1');
    const library = await openTestLibrary(folder);
    const setAsideAs = 'programs/2026-11.json.corrupt-20261123T185035Z';
    expect(library.notices).toEqual([
      {
        kind: 'corrupt-set-aside',
        document: 'programs/2026-11.json',
        setAsideAs,
        canRestore: false,
      },
    ]);
    expect(await readFile(path.join(folder, setAsideAs), 'latin1')).toBe(text);
    expect(library.isReadOnly).toBe(false);

    await addProgram(library, { title: 'After' });
    await library.close();
    expect(titlesOf(await openTestLibrary(folder))).toEqual(['After']);
    expect(await readFile(path.join(folder, setAsideAs), 'latin1')).toBe(text);
  });

  it.each(Object.entries(UNREADABLE))(
    '%s is restored from the newest good back-up',
    async (_name, text) => {
      const folder = makeFolder();
      const filePath = await writeMonth(folder, '2026-11', GOOD);
      await (await openTestLibrary(folder)).close();
      // A newer back-up that is itself broken is passed over.
      await writeFile(path.join(folder, 'backups', '2026-11-24.zip'), 'PK\x03\x04 not a zip');
      await writeFile(filePath, text, 'latin1');

      const library = await openTestLibrary(folder);
      expect(titlesOf(library)).toEqual(['Bilingual storytime']);
      const setAsideAs = 'programs/2026-11.json.corrupt-20261123T185035Z';
      const [document, backedUpOn] = ['programs/2026-11.json', '2026-11-23'];
      expect(library.notices).toEqual([
        { kind: 'restored-from-backup', document, backedUpOn, setAsideAs },
      ]);
      expect(await readFile(path.join(folder, setAsideAs), 'latin1')).toBe(text);
    },
  );

  it('absent is simply empty', async () => {
    const folder = makeFolder();
    await mkdir(path.join(folder, 'programs'));
    const library = await openTestLibrary(folder);
    expect(library.notices).toEqual([]);
    await addProgram(library);
    expect(titlesOf(library)).toHaveLength(1);
  });

  it('marked with a byte order mark is read', async () => {
    const folder = makeFolder();
    await writeMonth(folder, '2026-11', `\uFEFF${GOOD}`);
    const library = await openTestLibrary(folder);
    expect(titlesOf(library)).toEqual(['Bilingual storytime']);
    expect(library.notices).toEqual([]);
  });
});

describe('what can still be read of an unreadable file', () => {
  const rows = [
    programOf({ id: 'first', title: 'A "quoted" {brace}', heldOn: '2026-11-03' }),
    programOf({ id: 'second', title: 'Second', heldOn: '2026-11-02' }),
    programOf({ id: 'third', title: 'Third', heldOn: '2026-11-01' }),
  ];
  const text = monthText('2026-11', rows);

  it('is kept when it was cut', async () => {
    const folder = makeFolder();
    await writeMonth(folder, '2026-11', text.slice(0, text.indexOf('"Third"')));
    const library = await openTestLibrary(folder);
    expect(titlesOf(library)).toEqual(['A "quoted" {brace}', 'Second']);
    expect(library.notices).toMatchObject([{ kind: 'corrupt-set-aside' }]);
    await library.close();
    const again = await openTestLibrary(folder);
    expect(again.notices).toEqual([]);
    expect(titlesOf(again)).toHaveLength(2);
  });

  it('is kept when one row is wrong, and is newer than the back-up', async () => {
    const folder = makeFolder();
    const old = rows.map((row) => ({ ...row, title: `Old ${row.title}` }));
    await writeMonth(folder, '2026-11', monthText('2026-11', old));
    await (await openTestLibrary(folder)).close();
    await writeMonth(folder, '2026-11', text.replace('"sessions":1', '"sessions":"one"'));
    const library = await openTestLibrary(folder);
    expect(titlesOf(library)).toEqual(['Old A "quoted" {brace}', 'Second', 'Third']);
    expect(library.notices).toMatchObject([{ kind: 'restored-from-backup' }]);
  });
});

it('an unreadable document of another kind does not harm the others', async () => {
  const folder = makeFolder();
  await writeMonth(folder, '2026-11', GOOD);
  await writeFile(path.join(folder, 'writings.json'), '{"version":1,"writ');
  await writeFile(path.join(folder, 'settings.json'), '[]');
  const library = await openTestLibrary(folder);
  expect(titlesOf(library)).toHaveLength(1);
  expect(library.writings.read().writings).toEqual([]);
  expect(library.settings.read().settings.theme).toBe('system');
  expect(library.notices.map((notice) => notice.kind)).toEqual([
    'corrupt-set-aside',
    'corrupt-set-aside',
  ]);
});

it('sweeps what a killed writer left, and nothing else', async () => {
  const folder = makeFolder();
  await writeMonth(folder, '2026-11', GOOD);
  await writeFile(path.join(folder, '.worth-sharing-0123456789abcdef.tmp'), '{"vers');
  await writeFile(path.join(folder, 'programs', '.worth-sharing-0123456789abcdef.tmp'), '{');
  await writeFile(path.join(folder, 'programs', '.hers.tmp'), 'hers');
  await openTestLibrary(folder);
  expect(await readdir(path.join(folder, 'programs'))).toEqual(['.hers.tmp', '2026-11.json']);
  expect(await readdir(folder)).toEqual(['backups', 'programs']);
});

describe('a newer version', () => {
  it('opens read-only and changes nothing at all', async () => {
    const folder = makeFolder();
    await writeMonth(folder, '2026-11', GOOD);
    await writeMonth(folder, '2026-12', monthText('2026-12', [], 99));
    await writeMonth(folder, '2026-10', '{"cut');
    await writeFile(path.join(folder, '.worth-sharing-0123456789abcdef.tmp'), '{"vers');
    const before = await readFolder(folder);

    const library = await openTestLibrary(folder);
    expect(library.isReadOnly).toBe(true);
    expect(library.notices).toContainEqual({
      kind: 'newer-version',
      document: 'programs/2026-12.json',
    });
    expect(titlesOf(library)).toEqual(['Bilingual storytime']);
    const refused = { ok: false, error: { code: 'read-only', reason: 'newer-version' } };
    expect(await library.programs.remove(['there'])).toEqual(refused);
    expect(await library.drafts.update((current) => ({ ...current, drafts: [] }))).toEqual(refused);
    await library.close();
    expect(await readFolder(folder)).toEqual(before);
  });
});

describe('an older version', () => {
  // The mechanism on an invented version 0, in which a program's title was called its name.
  const migrations: MigrationRegistry = {
    ...MIGRATIONS,
    month: [
      {
        from: 0,
        migrate: ({ entries, ...rest }) => ({
          ...rest,
          programs: (Array.isArray(entries) ? entries : []).map((name: unknown) =>
            programOf({ title: String(name) }),
          ),
          reflections: [],
        }),
      },
      ...MIGRATIONS.month,
    ],
  };
  const OLD = '{"version":0,"month":"2026-11","entries":["Stay and play"]}';

  it('is backed up as it was, migrated, and written', async () => {
    const folder = makeFolder();
    await writeMonth(folder, '2026-11', OLD);
    const library = await openTestLibrary(folder, { migrations });
    expect(titlesOf(library)).toEqual(['Stay and play']);
    await library.close();

    expect(await readFile(path.join(folder, 'programs', '2026-11.json'), 'utf8')).toContain(
      `"version":${String(MONTH_VERSION)}`,
    );
    const backup = (await listBackups(folder)).find((one) => one.filePath.includes('migration'));
    if (backup === undefined) throw new Error('No back-up before the migration');
    const kept = await readFromBackup(backup, 'programs/2026-11.json');
    expect(new TextDecoder().decode(kept ?? undefined)).toBe(OLD);
    // Now it is of the current version: no step is needed.
    expect(titlesOf(await openTestLibrary(folder))).toEqual(['Stay and play']);
  });

  it('restored from an old back-up is migrated as well', async () => {
    const folder = makeFolder();
    const filePath = await writeMonth(folder, '2026-11', OLD);
    await (await openTestLibrary(folder, { migrations })).close();
    const daily = (await listBackups(folder)).find((one) => !one.filePath.includes('migration'));
    await writeFile(daily?.filePath ?? '', 'broken');
    await writeFile(filePath, '');
    const library = await openTestLibrary(folder, { migrations });
    expect(titlesOf(library)).toEqual(['Stay and play']);
    expect(library.notices).toMatchObject([{ kind: 'restored-from-backup' }]);
  });

  it('without a step to this version is set aside, not guessed at', async () => {
    const folder = makeFolder();
    await writeMonth(folder, '2026-11', OLD);
    const library = await openTestLibrary(folder);
    expect(library.notices).toMatchObject([{ kind: 'corrupt-set-aside' }]);
  });
});
