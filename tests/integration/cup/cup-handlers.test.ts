import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LayoutMaterial } from '../../../electron/exports/layout-messages';
import type { LayoutRunner } from '../../../electron/exports/layout-runner';
import { createCupHandlers } from '../../../electron/ipc/cup-handlers';
import { buildCupSheet } from '../../../shared/cup/build-cup-sheet';
import type { AppError } from '../../../shared/ipc/app-error';
import { fail, succeed, type Result } from '../../../shared/result';
import { makeFolder, openTestLibrary } from '../store/temporary-library';
import { readPdf } from '../exports/read-pdf';
import { startCupLayout } from './layout-cup-for-tests';

async function valueOf<T>(answer: Promise<Result<T, AppError>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The real typesetter in this process, instead of one in a process of its own. */
async function layOutHere(): Promise<LayoutRunner> {
  const layOut = await startCupLayout();
  return {
    run: (material: LayoutMaterial) =>
      Promise.resolve(
        material.kind === 'cup'
          ? succeed(
              layOut({ sheet: buildCupSheet(material), createdAt: new Date(material.madeAt) }),
            )
          : fail({ code: 'cancelled' } as const),
      ),
    cancel: () => undefined,
  };
}

async function open(folder = makeFolder()) {
  const library = await openTestLibrary(folder);
  const shown: string[] = [];
  let id = 0;
  const cup = createCupHandlers({
    library,
    now: () => new Date('2026-11-23T18:50:35.000Z'),
    makeId: () => `id-${String((id += 1))}`,
    layout: await layOutHere(),
    askWhereToSave: (name) => Promise.resolve({ path: path.join(folder, name), fileName: name }),
    showInFolder: (file) => shown.push(file),
  });
  return { folder, library, cup, shown };
}

describe('the cup', () => {
  it('keeps what is in her hand, her answers and her sticks over a restart', async () => {
    const { cup, library, folder } = await open();
    const drawn = await valueOf(cup.draw({}));
    const { hand } = drawn;
    if (hand === null) throw new Error('nothing drawn');
    const answer = { id: hand.answerId, text: 'We hum.', tip: '', programId: null };
    await valueOf(cup.saveAnswer(answer));
    await valueOf(cup.addStick({ question: 'And at the end?' }));
    await library.close();

    const again = await open(folder);
    const view = await valueOf(again.cup.get({}));
    expect(view.hand).toEqual(hand);
    expect(view.answers).toMatchObject([{ question: hand.stick.question, text: 'We hum.' }]);
    expect(view.ownSticks).toMatchObject([{ question: 'And at the end?' }]);

    const next = await valueOf(again.cup.draw({}));
    expect(next.hand?.stick.id).not.toBe(hand.stick.id);
    // An answer that was put down can still be changed; nothing else can be made up.
    const later = await valueOf(again.cup.saveAnswer({ ...answer, text: 'We hum twice.' }));
    expect(later.answers).toMatchObject([{ text: 'We hum twice.' }]);
    const madeUp = await again.cup.saveAnswer({ ...answer, id: 'made-up' });
    expect(madeUp).toEqual({ ok: false, error: { code: 'not-found', thing: 'answer' } });
  });

  it('deletes with a way back, and says what is not there', async () => {
    const { cup } = await open();
    const [stick] = (await valueOf(cup.addStick({ question: 'Mine?' }))).ownSticks;
    const id = stick?.id ?? '';
    const { hand } = await valueOf(cup.take({ stickId: id }));
    expect(hand?.stick).toEqual({ id, question: 'Mine?', kind: null });
    expect(await valueOf(cup.removeStick({ id }))).toMatchObject({ ownSticks: [], hand: null });
    expect((await valueOf(cup.restoreStick({ id }))).hand?.stick.id).toBe(id);
    expect((await valueOf(cup.changeStick({ id, question: 'Ours?' }))).hand?.stick.question).toBe(
      'Ours?',
    );
    const missing = { ok: false, error: { code: 'not-found', thing: 'stick' } };
    expect(await cup.take({ stickId: 'no' })).toEqual(missing);
    expect(await cup.removeStick({ id: 'no' })).toEqual(missing);
    expect(await cup.removeAnswer({ id: 'no' })).toMatchObject({ ok: false });
  });

  it('prints on the paper of the settings, and shows the file', async () => {
    const { cup, library, folder, shown } = await open();
    await valueOf(cup.addStick({ question: 'Mine?' }));
    await library.settings.update((current) => ({
      ...current,
      settings: { ...current.settings, paper: 'a4' },
    }));
    expect(await cup.showPrinted({})).toMatchObject({ ok: false });
    const saved = await valueOf(cup.print({ shape: 'cards', which: 'mine' }));
    expect(saved).toEqual({ fileName: 'My cup, cards.pdf', pages: 1 });
    const file = path.join(folder, 'My cup, cards.pdf');
    const read = await readPdf(new Uint8Array(await readFile(file)));
    expect(read.info['Page size']).toContain('A4');
    expect(read.text).toContain('Mine?');
    await valueOf(cup.showPrinted({}));
    expect(shown).toEqual([file]);
  });
});
