import type { Handlers } from '../../shared/ipc/api';
import { succeed } from '../../shared/result';
import type { SendEvent } from '../shell/send-event';
import type { TrashShelf } from '../trash/trash-shelf';

export function createTrashHandlers(parts: {
  trash: TrashShelf;
  sendEvent: SendEvent;
}): Handlers<'trash'> {
  const { trash, sendEvent } = parts;
  return {
    list: () => Promise.resolve(succeed(trash.list())),
    restore: async (thing) => {
      const restored = await trash.restore(thing);
      if (restored.ok) sendEvent('programs-changed', { reason: 'import' });
      return restored;
    },
    purge: ({ things }) => trash.purge(things),
  };
}
