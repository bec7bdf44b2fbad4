import type { Handlers } from '../../shared/ipc/api';
import { succeed } from '../../shared/result';

/** What the system can do for reminders, and the choices that belong to the system. */
export function createRemindersHandlers(deps: {
  canNotify: () => boolean;
  canStartAtLogin: () => boolean;
  startsAtLogin: () => boolean;
  setStartAtLogin: (isOn: boolean) => void;
  snooze: () => Promise<void>;
}): Handlers<'reminders'> {
  const describe = () => ({
    canNotify: deps.canNotify(),
    canStartAtLogin: deps.canStartAtLogin(),
    startsAtLogin: deps.startsAtLogin(),
  });
  return {
    abilities: () => Promise.resolve(succeed(describe())),
    setStartAtLogin: ({ isOn }) => {
      deps.setStartAtLogin(isOn);
      return Promise.resolve(succeed(describe()));
    },
    snooze: async () => {
      await deps.snooze();
      return succeed(null);
    },
  };
}
