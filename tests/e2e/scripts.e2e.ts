import { expect, test } from '../support/app-test';

const TITLES = ['中秋故事時間', '한글 이야기 시간', 'وقت القصة', 'שעת סיפור'] as const;

test('a title in another script is read, whatever fonts the computer has', async ({ launch }) => {
  const { window } = await launch();
  for (const title of TITLES) {
    await window
      .getByRole('button', { name: /Quick log/ })
      .first()
      .click();
    await window.getByRole('combobox', { name: 'What was it called?' }).fill(title);
    await window.keyboard.press('Enter');
    await expect(window.locator('[data-program]', { hasText: title })).toBeVisible();
  }
  const drawn = (letters: string[]): Promise<string[]> =>
    window.evaluate(async (wanted) => {
      const row = document.querySelector('[data-program]');
      if (row === null) throw new Error('No row');
      const font = `20px ${getComputedStyle(row).fontFamily}`;
      await document.fonts.load(font, wanted.join(''));
      return wanted.map((letter) => {
        const canvas = document.createElement('canvas');
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('No canvas');
        context.font = font;
        context.fillText(letter, 5, 30);
        return canvas.toDataURL();
      });
    }, letters);
  // Boxes would all look the same.
  for (const letters of [
    ['中', '故'],
    ['한', '글'],
    ['و', 'ق'],
    ['ש', 'ל'],
  ]) {
    await expect
      .poll(async () => new Set(await drawn(letters)).size, { message: letters.join('') })
      .toBe(2);
  }
});
