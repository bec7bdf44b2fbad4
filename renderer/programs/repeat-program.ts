import { contentOf } from '../../shared/programs/content-of';
import { copyForAgain } from '../../shared/programs/copy-for-again';
import { guessNextDay } from '../../shared/programs/days-of-series';
import { findSeries, listSeries } from '../../shared/programs/list-series';
import { api } from '../api';
import { readLog } from '../state/read-log';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { hidePrograms, showProgram } from '../state/programs';
import { goBack } from '../state/route';
import { today } from '../state/today';
import { againWords } from '../words/quick-log';
import { formatDay } from './format-program';

async function takeOut(id: string): Promise<void> {
  const removed = await api.programs.remove({ ids: [id] });
  if (!removed.ok) {
    tellError(removed.error, () => void takeOut(id));
    return;
  }
  hidePrograms([id]);
  if (window.location.hash.includes(id)) goBack();
}

/**
 * Logs the next session of a program at once: its plan, on the next day of its rhythm that is not
 * in the future, heads blank. It waits in "finish these". Can be undone. Answers the new id.
 */
export async function repeatProgram(id: string): Promise<string | null> {
  const [got, listed] = await Promise.all([api.programs.get({ id }), readLog()]);
  if (!got.ok) {
    tellError(got.error);
    return null;
  }
  const programs = listed.ok ? listed.value : [];
  const plan = copyForAgain(contentOf(got.value.program), today());
  const days = findSeries(listSeries(programs), plan.series)?.days ?? [];
  const known = days.length === 0 ? [got.value.program.heldOn] : days;
  const heldOn = guessNextDay(known, today());
  const made = await api.programs.create({ content: { ...plan, heldOn, isUnfinished: true } });
  if (!made.ok) {
    tellError(made.error, () => void repeatProgram(id));
    return null;
  }
  showProgram(made.value);
  tell({
    text: againWords.logged(made.value.title, formatDay(heldOn)),
    action: { label: againWords.undo, run: () => void takeOut(made.value.id) },
  });
  return made.value.id;
}

/** The one key: D, alone, outside of what is typed in. */
export function isRepeatKey(event: {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  target: EventTarget | null;
}): boolean {
  const isTyping =
    event.target instanceof HTMLElement &&
    event.target.closest('input, textarea, [contenteditable], [role="menu"], [role="dialog"]') !==
      null;
  return (
    event.key.toLowerCase() === 'd' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !isTyping
  );
}
