// A picture of a page in light and in dark, left in out/tour/.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

export const TOUR_FOLDER = path.resolve(__dirname, '..', '..', 'out', 'tour');

let pictures = 0;

export async function photograph(window: Page, name: string): Promise<void> {
  const folder = path.join(TOUR_FOLDER, 'pages');
  mkdirSync(folder, { recursive: true });
  pictures += 1;
  const number = String(pictures).padStart(2, '0');
  for (const theme of ['dark', 'light'] as const) {
    await window.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    // Colours fade in; a picture half-way shows neither theme.
    await window.waitForTimeout(250);
    await window.screenshot({ path: path.join(folder, `${number}-${name}-${theme}.png`) });
  }
}
