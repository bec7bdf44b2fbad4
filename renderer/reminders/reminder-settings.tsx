import { useState } from 'react';
import type { ReminderSettings as Reminders } from '../../shared/model/reminder';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { saveSettings, useSettings } from '../state/settings';
import { useLoaded } from '../state/use-loaded';
import { ChipChoices } from '../ui/chips';
import { Section } from '../ui/page';
import { Switch } from '../ui/switch';
import { TimeField } from '../ui/time-field';
import { reminderWords } from '../words/reminders';
import styles from './reminder-settings.module.css';

const WEEKDAYS = reminderWords.weekdayNames.map((label, day) => ({ id: String(day), label }));

function StartAtLogin() {
  const { state, show } = useLoaded('abilities', () => api.reminders.abilities({}));
  if (state.status !== 'ready') return null;
  const { canNotify, canStartAtLogin, startsAtLogin } = state.value;
  const set = async (isOn: boolean): Promise<void> => {
    const answered = await api.reminders.setStartAtLogin({ isOn });
    if (answered.ok) show(answered.value);
    else tellError(answered.error);
  };
  return (
    <>
      {canStartAtLogin ? (
        <Switch isOn={startsAtLogin} onChange={(isOn) => void set(isOn)}>
          {reminderWords.atLogin}
        </Switch>
      ) : (
        <p className={styles['hint']}>{reminderWords.noLogin}</p>
      )}
      {canNotify ? null : <p className={styles['hint']}>{reminderWords.noNotifications}</p>}
    </>
  );
}

/** Shows what she types at once: a save takes longer than a key, and must not take digits back. */
function AfterField({ saved, onChange }: { saved: string; onChange: (after: string) => void }) {
  const [typed, setTyped] = useState(saved);
  return (
    <TimeField
      label={reminderWords.after}
      value={typed}
      onChange={(after) => {
        setTyped(after);
        onChange(after);
      }}
    />
  );
}

/** Whether, on which days and after which hour she is reminded. */
export function ReminderSettings() {
  const { reminders } = useSettings();
  const change = (patch: Partial<Reminders>) => {
    void saveSettings((current) => ({ reminders: { ...current.reminders, ...patch } }));
  };
  return (
    <Section title={reminderWords.title}>
      <p className={styles['hint']}>{reminderWords.hint}</p>
      <Switch
        isOn={reminders.isOn}
        onChange={(isOn) => {
          change({ isOn });
        }}
      >
        {reminderWords.isOn}
      </Switch>
      {reminders.isOn ? (
        <>
          <ChipChoices
            label={reminderWords.weekdays}
            options={WEEKDAYS}
            value={reminders.weekdays.map(String)}
            onChange={(days) => {
              change({ weekdays: days.map(Number) });
            }}
          />
          {reminders.weekdays.length === 0 ? (
            <p className={styles['hint']}>{reminderWords.noDays}</p>
          ) : null}
          <div className={styles['time']}>
            <AfterField
              saved={reminders.after}
              onChange={(after) => {
                change({ after });
              }}
            />
          </div>
          <p className={styles['hint']}>{reminderWords.whileOpen}</p>
          <StartAtLogin />
        </>
      ) : null}
    </Section>
  );
}
