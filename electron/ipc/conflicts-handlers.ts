import type { Handlers } from '../../shared/ipc/api';
import { succeed } from '../../shared/result';
import type { SendEvent } from '../shell/send-event';
import type { Library } from '../store/library';

export function createConflictsHandlers(parts: {
  library: Pick<Library, 'conflicts'>;
  sendEvent: SendEvent;
}): Handlers<'conflicts'> {
  const { conflicts } = parts.library;
  return {
    list: async () => succeed(await conflicts.list()),
    settle: async ({ fileName, choices }) => {
      const settled = await conflicts.settle(fileName, choices);
      if (settled.ok) {
        parts.sendEvent('programs-changed', { reason: 'changed-elsewhere' });
        parts.sendEvent('notices-changed', {});
      }
      return settled;
    },
  };
}
