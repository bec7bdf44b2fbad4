import { expect, it } from 'vitest';
import { createLogParts } from '../../../electron/search/log-parts';
import { createLogText } from '../../../electron/search/log-text';
import type { ProgramSummary } from '../../../shared/programs/summarise-program';
import { fromSummaryRow, type SummaryRow } from '../../../shared/programs/summary-rows';
import { addProgram, contentOf, makeFolder, openTestLibrary } from '../store/temporary-library';

const read = async (texts: Promise<string[]>): Promise<ProgramSummary[]> =>
  (await texts).flatMap((text) => (JSON.parse(text) as SummaryRow[]).map(fromSummaryRow));

it('is the log in its order, a text a month, without what is in the trash', async () => {
  const library = await openTestLibrary(makeFolder());
  for (const heldOn of ['2026-10-05', '2026-11-20', '2026-10-07', '2026-11-02', '2026-11-20']) {
    await addProgram(library, { heldOn, title: `Held on ${heldOn}` });
  }
  const gone = await addProgram(library, { heldOn: '2026-09-01' });
  await library.programs.remove([gone.id]);
  const text = createLogText(library);
  expect(await text.read()).toHaveLength(2);
  expect(await read(text.read())).toEqual(library.programs.listSummaries());
});

it('follows each change: edited, moved to another month, removed, brought back', async () => {
  const library = await openTestLibrary(makeFolder());
  const program = await addProgram(library, { heldOn: '2026-10-05', title: 'Before' });
  const other = await addProgram(library, { heldOn: '2026-10-06', title: 'Other' });
  const text = createLogText(library);
  expect(await read(text.read())).toHaveLength(2);
  const moved = contentOf({ heldOn: '2026-12-01', title: 'Moved' });
  expect((await library.programs.update(program.id, moved, program.updatedAt)).ok).toBe(true);
  expect(await read(text.read())).toEqual(library.programs.listSummaries());
  await library.programs.remove([other.id]);
  expect(await read(text.read())).toMatchObject([{ title: 'Moved' }]);
  await library.programs.restore([other.id]);
  expect(await read(text.read())).toMatchObject([{ title: 'Moved' }, { title: 'Other' }]);
  await library.reflections.answer({
    programId: other.id,
    promptId: 'tip',
    question: 'A tip?',
    text: 'Scarves.',
  });
  expect(await read(text.read())).toMatchObject([{ answers: 0 }, { answers: 1 }]);
});

it('is of one moment, though it is changed while it is read', async () => {
  const library = await openTestLibrary(makeFolder());
  const seeds = Array.from({ length: 3_000 }, (_, index) => ({
    content: contentOf({ heldOn: `20${String(10 + (index % 16))}-0${String((index % 9) + 1)}-11` }),
    importId: null,
    importKey: null,
  }));
  const added = await library.programs.add(seeds);
  const [first] = added.ok ? added.value : [];
  if (first === undefined) throw new Error('Not added');
  const reading = createLogText(library).read();
  const moved = contentOf({ heldOn: '2026-12-01' });
  expect((await library.programs.update(first.id, moved, first.updatedAt)).ok).toBe(true);
  const ids = (await read(reading)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(3_000);
  expect(ids).toHaveLength(3_000);
});

/** More than two million letters of it. */
async function openLongLog() {
  const library = await openTestLibrary(makeFolder());
  const title = 'A title of a hundred letters and more. '.repeat(5);
  const seeds = Array.from({ length: 4_000 }, (_, index) => ({
    content: contentOf({
      title: `${title} ${String(index)}`,
      heldOn: `20${String(10 + (index % 16))}-0${String((index % 9) + 1)}-11`,
    }),
    importId: null,
    importKey: null,
  }));
  const added = await library.programs.add(seeds);
  if (!added.ok) throw new Error('Not added');
  return { library, readPart: createLogParts(createLogText(library)) };
}

it('is handed out in parts, each program once and in order', async () => {
  const { library, readPart } = await openLongLog();
  const first = await readPart({ reading: 0, part: 0 });
  expect(first.isLast).toBe(false);
  const texts = [...first.texts];
  for (let { part, isLast } = first; !isLast;) {
    const next = await readPart({ reading: first.reading, part: part + 1 });
    expect(next).toMatchObject({ reading: first.reading, part: part + 1 });
    expect(next.texts.join('').length).toBeLessThan(1_000_000);
    texts.push(...next.texts);
    ({ part, isLast } = next);
  }
  expect(await read(Promise.resolve(texts))).toEqual(library.programs.listSummaries());
});

it('is read by two at once, and begins anew where it is asked for what is over', async () => {
  const { readPart } = await openLongLog();
  const one = await readPart({ reading: 0, part: 0 });
  const other = await readPart({ reading: 0, part: 0 });
  expect(other.reading).not.toBe(one.reading);
  for (let part = 1, isLast = false; !isLast; part += 1) {
    const parts = [one, other].map(({ reading }) => readPart({ reading, part }));
    const [ofOne, ofOther] = await Promise.all(parts);
    expect(ofOne).toMatchObject({ reading: one.reading, part });
    expect(ofOther).toMatchObject({ reading: other.reading, part });
    isLast = ofOne?.isLast !== false;
  }
  const late = await readPart({ reading: one.reading, part: 1 });
  expect(late).toMatchObject({ part: 0 });
  expect(late.texts).toEqual(one.texts);
});

it('is one part without a text where nothing was logged', async () => {
  const library = await openTestLibrary(makeFolder());
  const readPart = createLogParts(createLogText(library));
  expect(await readPart({ reading: 0, part: 0 })).toEqual({
    reading: 1,
    part: 0,
    texts: [],
    isLast: true,
  });
});
