/** What this system can do for reminders. */
export interface ReminderAbilities {
  canNotify: boolean;
  canStartAtLogin: boolean;
  startsAtLogin: boolean;
}
