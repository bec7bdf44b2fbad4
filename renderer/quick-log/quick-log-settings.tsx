import { useState } from 'react';
import type { QuickLogSettings as Choices } from '../../shared/model/log-settings';
import { wordAccelerator, toAccelerator } from '../../shared/quick-log/accelerator';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { saveSettings, useAreSettingsRead, useSettings } from '../state/settings';
import { useLoaded } from '../state/use-loaded';
import fields from '../ui/field.module.css';
import { Section } from '../ui/page';
import { Switch } from '../ui/switch';
import { quickLogWords as words } from '../words/quick-log';
import styles from './quick-log-settings.module.css';

type Platform = 'mac' | 'windows' | 'linux';

/** Hears the keys that she presses; Tab goes on, Esc and Backspace change nothing. */
function KeysField({
  value,
  platform,
  onChange,
}: {
  value: string;
  platform: Platform;
  onChange: (accelerator: string) => void;
}) {
  const [isHint, setIsHint] = useState(false);
  return (
    <label className={fields['field']}>
      <span className={fields['label']}>{words.keysField}</span>
      <input
        className={`${fields['input'] ?? ''} ${styles['keys'] ?? ''}`}
        readOnly
        value={wordAccelerator(value, platform)}
        aria-describedby="quick-log-keys"
        onKeyDown={(event) => {
          if (event.key === 'Tab' || event.key === 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          const accelerator = toAccelerator(event, platform);
          setIsHint(accelerator === null);
          if (accelerator !== null) onChange(accelerator);
        }}
      />
      <span id="quick-log-keys" className={isHint ? fields['problem'] : fields['hint']}>
        {words.keysHint}
      </span>
    </label>
  );
}

/** How the quick log is reached from outside the window. All of it is off until she asks. */
export function QuickLogSettings() {
  const { log } = useSettings();
  const areRead = useAreSettingsRead();
  const status = useLoaded('quick-log', () => api.quickLog.status({}));
  const system = useLoaded('status', () => api.app.status({}));
  if (!areRead || status.state.status !== 'ready' || system.state.status !== 'ready') return null;
  const { platform } = system.state.value;
  const { shortcut, tray, canStay, isStaying } = status.state.value;
  const { quickLog } = log;

  const change = async (patch: Partial<Choices>): Promise<void> => {
    await saveSettings(({ log }) => ({ log: { ...log, quickLog: { ...log.quickLog, ...patch } } }));
    const applied = await api.quickLog.apply({});
    if (applied.ok) status.show(applied.value);
    else tellError(applied.error);
  };

  return (
    <Section title={words.settings}>
      <p className={styles['hint']}>{words.settingsHint}</p>
      <Switch isOn={quickLog.hasShortcut} onChange={(hasShortcut) => void change({ hasShortcut })}>
        {words.hasShortcut}
      </Switch>
      {quickLog.hasShortcut ? (
        <>
          <KeysField
            value={quickLog.shortcut}
            platform={platform}
            onChange={(keys) => void change({ shortcut: keys })}
          />
          <p role="status" className={shortcut === 'on' ? styles['hint'] : fields['problem']}>
            {words.shortcut[shortcut]}
          </p>
        </>
      ) : null}
      <Switch isOn={quickLog.isInTray} onChange={(isInTray) => void change({ isInTray })}>
        {words.isInTray}
      </Switch>
      {tray === 'on' && platform === 'linux' ? (
        <p className={styles['hint']}>{words.trayMayHide}</p>
      ) : null}
      {tray === 'failed' ? <p className={fields['problem']}>{words.trayFailed}</p> : null}
      {canStay && tray === 'on' ? (
        <>
          <Switch
            isOn={quickLog.staysWhenClosed}
            onChange={(staysWhenClosed) => void change({ staysWhenClosed })}
          >
            {words.stays}
          </Switch>
          <p className={styles['hint']}>{words.staysHint}</p>
        </>
      ) : null}
      {platform !== 'mac' && !isStaying && (quickLog.hasShortcut || quickLog.isInTray) ? (
        <p className={styles['hint']}>{words.quitsHint}</p>
      ) : null}
    </Section>
  );
}
