// Run in a process of its own, on a library that may not be written to.
import { randomUUID } from 'node:crypto';
import { openLibrary } from '../../../electron/store/library';
import { DEFAULT_SETTINGS } from '../../../shared/model/settings';
import { emptyProgramContent } from '../../../shared/model/program';

const [, , folder = '', asNobody] = process.argv;

async function tell(): Promise<void> {
  if (asNobody !== undefined && process.getuid?.() === 0) {
    process.setgid?.(65_534);
    process.setuid?.(65_534);
  }
  const library = await openLibrary({ folder, now: () => new Date(), makeId: randomUUID });
  const content = { ...emptyProgramContent('2026-11-20'), title: 'New' };
  const added = await library.programs.add([{ content, importId: null, importKey: null }]);
  const saved = await library.settings.update(() => ({ version: 2, settings: DEFAULT_SETTINGS }));
  const checked = await library.checkForOutsideChanges();
  await library.close();
  console.log(
    JSON.stringify({
      isReadOnly: library.isReadOnly,
      notices: library.notices,
      titles: library.programs.listSummaries().map(({ title }) => title),
      errors: [added, saved].map((result) => (result.ok ? 'saved' : result.error)),
      checked,
    }),
  );
}

void tell();
