import path from 'node:path';
import { expect, it } from 'vitest';
import { createDueClock } from '../../../electron/proposals/due-clock';
import { wordDueDay, type DueDay } from '../../../shared/proposals/decide-due';
import { openProposals, unwrap } from './open-proposals';

it('shows each notice once, also after a restart, and none where she switched them off', async () => {
  const desk = await openProposals();
  const { id, dates } = await desk.start();
  unwrap(await desk.handlers().change({ id, dates: { ...dates, dueOn: '2026-12-01' } }));
  const shown: DueDay[] = [];
  let today = '2026-11-25T12:00:00.000Z';
  const open = () =>
    createDueClock({
      library: desk.library,
      memoryFile: path.join(desk.folder, 'proposal-reminders.json'),
      now: () => new Date(today),
      show: (day) => shown.push(day),
    });
  const clock = open();
  await clock.check();
  await clock.check();
  expect(shown.map(({ proposalId, days }) => [proposalId, days])).toEqual([[id, 6]]);
  expect(shown.map((day) => wordDueDay(day).title)).toEqual(['Proposal due in 6 days']);
  await desk.restart();
  await open().check();
  expect(shown).toHaveLength(1);
  today = '2026-12-01T12:00:00.000Z';
  const { settings } = desk.library.settings.read();
  const switchTo = (isReminding: boolean) =>
    desk.library.settings.update((current) => ({
      ...current,
      settings: { ...settings, proposals: { ...settings.proposals, isReminding } },
    }));
  unwrap(await switchTo(false));
  await open().check();
  expect(shown).toHaveLength(1);
  unwrap(await switchTo(true));
  await open().check();
  expect(shown.map((day) => wordDueDay(day).title).at(-1)).toBe('Proposal due today');
});
