import { expect, type ElectronApplication, type Page } from '@playwright/test';

/** The system's dialog can't be pressed by a test: it answers this path. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, filePath);
}

/** A new one for the yearly review, with its desk open. */
export async function startYearlyReview(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Portfolio' }).click();
  await window.getByRole('button', { name: /^Yearly review/ }).click();
  await expect(window.getByLabel('Title', { exact: true })).toBeVisible();
}

export async function openFold(window: Page, name: string): Promise<void> {
  await window
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();
}
