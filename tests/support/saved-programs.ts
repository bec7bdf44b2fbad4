// What a test of the log puts on the clipboard, and what it finds saved.
import type { ElectronApplication, Page } from '@playwright/test';
import type { Program } from '../../shared/model/program';

export async function copy(app: ElectronApplication, text: string): Promise<void> {
  await app.evaluate(async ({ clipboard }, copied) => {
    await clipboard.writeText(copied);
  }, text);
}

/** What is saved of a program, by its title. */
export const savedAs = (window: Page, title: string): Promise<Program[]> =>
  window.evaluate(async (wanted) => {
    const { api } = globalThis.window;
    const listed = await api.programs.list({});
    const ids = listed.ok
      ? listed.value.filter((one) => one.title === wanted).map(({ id }) => id)
      : [];
    const got = await api.programs.getMany({ ids });
    return got.ok ? got.value.map(({ program }) => program) : [];
  }, title);
