// Run in a process of its own, in a folder that has room for some of the file only.
import { openLibrary } from '../../../electron/store/library';
import { handlersOf, valueOf } from './import-frame';

const [, , folder = ''] = process.argv;
let lastId = 0;
const options = {
  folder,
  now: () => new Date('2026-11-23T18:50:35.000Z'),
  makeId: () => `p-${String((lastId += 1))}`,
};

async function tell(): Promise<void> {
  const library = await openLibrary(options);
  const { handlers } = handlersOf(library);
  const { token, mapping } = valueOf(await handlers.choose({}));
  const answer = await handlers.run({ token, mapping });
  const listed = valueOf(await handlers.list({}));
  const inMemory = library.programs.listSummaries().length;
  await library.close();
  const again = await openLibrary(options);
  const onDisk = again.programs.listSummaries().length;
  await again.close();
  console.log(
    JSON.stringify({
      code: answer.ok ? (answer.value.stoppedBy?.code ?? null) : answer.error.code,
      // What the answer says is in the log; nothing where it is an error.
      said: answer.ok ? answer.value.added : 0,
      listed: listed.reduce((sum, batch) => sum + batch.added, 0),
      inMemory,
      onDisk,
    }),
  );
}

void tell();
