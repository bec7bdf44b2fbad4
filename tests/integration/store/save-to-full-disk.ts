// Run in a process of its own, in a folder where there is room for small files only.
import { randomUUID } from 'node:crypto';
import { openLibrary } from '../../../electron/store/library';
import { emptyProgramContent } from '../../../shared/model/program';

const [, , folder = ''] = process.argv;
const options = { folder, now: () => new Date(), makeId: randomUUID };

function seedOf(title: string, heldOn: string, length = 0) {
  const content = { ...emptyProgramContent(heldOn), title, whatWeDid: 'x'.repeat(length) };
  return { content, importId: null, importKey: null };
}

async function tell(): Promise<void> {
  const library = await openLibrary(options);
  const small = await library.programs.add([seedOf('Small', '2026-11-20')]);
  const large = await library.programs.add([seedOf('Large', '2026-11-20', 99_000)]);
  const first = small.ok ? small.value[0] : undefined;
  const edit =
    first &&
    (await library.programs.update(
      first.id,
      { ...emptyProgramContent('2026-11-20'), title: 'Edited', whatWeDid: 'x'.repeat(99_000) },
      first.updatedAt,
    ));
  const batch = await library.programs.add([
    seedOf('Of a batch', '2026-09-01'),
    seedOf('Large one of a batch', '2026-10-01', 99_000),
  ]);
  const titlesInMemory = library.programs.listSummaries().map(({ title }) => title);
  const after = await library.programs.add([seedOf('After', '2026-11-21')]);
  await library.close();

  const again = await openLibrary(options);
  const titlesOnDisk = again.programs.listSummaries().map(({ title }) => title);
  await again.close();
  const results = { small, large, edit, batch, after };
  console.log(
    JSON.stringify({
      results: Object.entries(results).map(([name, result]) => [
        name,
        result?.ok === false ? result.error : 'saved',
      ]),
      titlesInMemory,
      titlesOnDisk,
      notices: again.notices,
    }),
  );
}

void tell();
