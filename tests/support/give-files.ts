// Files that are given to the window as she gives them: by a dialog, dropped, or on the clipboard.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';

/** Answers the next open dialogs with these paths; an empty list is Cancel. */
export async function answerOpenDialog(app: ElectronApplication, paths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths });
  }, paths);
}

export async function answerSaveDialog(app: ElectronApplication, chosen: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, chosen);
}

/** Drops files on the page, as from a folder of the system. */
export async function dropFiles(window: Page, paths: readonly string[]): Promise<void> {
  const files = await Promise.all(
    paths.map(async (file) => ({ name: path.basename(file), bytes: [...(await readFile(file))] })),
  );
  const transfer = await window.evaluateHandle((given) => {
    const types: Record<string, string> = { jpg: 'image/jpeg', png: 'image/png', gif: 'image/gif' };
    const dropped = new DataTransfer();
    for (const { name, bytes } of given) {
      const type = types[name.split('.').at(-1) ?? ''] ?? '';
      dropped.items.add(new File([new Uint8Array(bytes)], name, { type }));
    }
    return dropped;
  }, files);
  const target = window.getByRole('heading', { level: 1 });
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await target.dispatchEvent(event, { dataTransfer: transfer });
  }
}

/** Puts a PNG on the clipboard of the system. */
export async function copyPng(window: Page, file: string): Promise<void> {
  await window.evaluate(
    async (bytes) => {
      const png = new Blob([new Uint8Array(bytes)], { type: 'image/png' });
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    },
    [...(await readFile(file))],
  );
}
