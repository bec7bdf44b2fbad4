import type { Handlers } from '../../shared/ipc/api';
import { succeed } from '../../shared/result';
import type { QuickLogDesk } from '../quick-log/quick-log-desk';

export function createQuickLogHandlers(desk: QuickLogDesk): Handlers<'quickLog'> {
  return {
    status: () => Promise.resolve(succeed(desk.status())),
    apply: () => Promise.resolve(succeed(desk.apply())),
    takeRequest: () => Promise.resolve(succeed({ isWanted: desk.takeRequest() })),
  };
}
