// The page of imports, as a test uses it.
import { expect, type Page } from '@playwright/test';

/** From the log to the page of imports. */
export async function openImportPage(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Import a file' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Import a file');
}

/** Drops a file on the page, as from a folder of the system. */
export async function dropFile(window: Page, name: string, contents: Buffer): Promise<void> {
  const transfer = await window.evaluateHandle(
    ({ fileName, bytes }) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([new Uint8Array(bytes)], fileName));
      return dropped;
    },
    { fileName: name, bytes: [...contents] },
  );
  const target = window.getByRole('heading', { level: 1 });
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await target.dispatchEvent(event, { dataTransfer: transfer });
  }
}
