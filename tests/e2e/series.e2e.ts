import type { Api } from '../../shared/ipc/api';
import { emptyProgramContent } from '../../shared/model/program';
import { expect, test } from '../support/app-test';
import { findViolations } from '../support/find-violations';

test('a series: its numbers, what changed between its sessions, and the next one', async ({
  launch,
}) => {
  const { window } = await launch();
  const sessions = ['2026-09-01', '2026-09-08', '2026-09-15'].map((heldOn, index) => {
    const blank = emptyProgramContent(heldOn);
    const total = index === 2 ? null : 10 + index * 5;
    return {
      ...blank,
      title: 'Toddler Time',
      series: 'Toddler Time',
      attendance: { ...blank.attendance, total },
      songs: index === 0 ? ['The duck song', 'Hello song'] : ['Hello song', 'Row your boat'],
      branch: index === 2 ? 'Riverside' : 'Main',
    };
  });
  await window.evaluate(async (contents) => {
    const api = Reflect.get(globalThis, 'api') as Api;
    const answers = [
      ['next-time', 'What would you change?', 'Start with the song.'],
      ['what-worked', 'What worked?', 'The song first: nobody ran.'],
    ] as const;
    for (const [index, content] of contents.entries()) {
      const made = await api.programs.create({ content });
      const answer = answers[index];
      if (!made.ok || answer === undefined) continue;
      const [promptId, question, text] = answer;
      await api.reflections.answer({ programId: made.value.id, promptId, question, text });
    }
  }, sessions);
  await window.reload();
  await window.waitForSelector('h1');
  await window.getByRole('link', { name: 'Series', exact: true }).click();
  await expect(
    window.getByText('3 sessions · Sep 1, 2026 to Sep 15, 2026 · usually 13 people'),
  ).toBeVisible();
  expect(await findViolations(window)).toEqual([]);
  await window.getByRole('link', { name: 'Toddler Time' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Toddler Time');
  await expect(window.getByText(/25 people, not counted in 1 program/)).toBeVisible();
  await expect(
    window.getByRole('img', { name: /Sep 1, 2026, 10 people; Sep 8, 2026, 15 people/ }),
  ).toBeVisible();
  await window.getByText('As a table').click();
  await expect(window.getByRole('cell', { name: 'not counted' })).toBeVisible();
  await expect(window.getByText('Start with the song.')).toBeVisible();
  await expect(window.getByText('The song first: nobody ran.')).toBeVisible();
  // The plan of each session beside the one before it, and nothing where nothing changed.
  const lines = window.getByRole('main').getByRole('listitem').filter({ hasText: 'Sep' });
  await expect(lines.nth(0)).toContainText('Branch or spot: Riverside, before that Main');
  await expect(lines.nth(0)).not.toContainText('New');
  await expect(lines.nth(1)).toContainText('New: Row your boat');
  await expect(lines.nth(1)).toContainText('Not this time: The duck song');
  await expect(lines.nth(2)).not.toContainText('New');
  expect(await findViolations(window)).toEqual([]);

  await window.getByRole('button', { name: 'Share this series' }).click();
  await expect(window.getByText('Three chosen')).toBeVisible();
  await window.goBack();

  await window.getByRole('button', { name: 'Log the next one' }).click();
  await expect(window.getByText('Copied from last time.')).toBeVisible();
  await window.getByRole('button', { name: 'Save' }).click();
  await window.getByRole('link', { name: 'My log' }).first().click();
  await expect(window.getByText('4 sessions')).toBeVisible();
});
