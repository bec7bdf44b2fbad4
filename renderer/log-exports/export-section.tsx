import { useState } from 'react';
import { LOG_FORMATS, type LogFormat } from '../../shared/log-exports/log-format';
import { api } from '../api';
import styles from '../backups/keep-page.module.css';
import { useProgress } from '../backups/use-progress';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { Button } from '../ui/button';
import { ChipChoice } from '../ui/chips';
import { DateField } from '../ui/date-field';
import { Section } from '../ui/page';
import { Progress } from '../ui/progress';
import { keepWords } from '../words/keep';

const FORMATS = LOG_FORMATS.map((id) => ({ id, label: keepWords.formats[id] }));

/** The programs of a range as a file for another program. */
export function ExportSection() {
  const [format, setFormat] = useState<LogFormat>('csv');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const progress = useProgress('log-export-progress', isSaving);

  const save = async (): Promise<void> => {
    setIsSaving(true);
    const saved = await api.logExports.export({ format, from, to });
    setIsSaving(false);
    if (!saved.ok) {
      tellError(saved.error, () => void save());
      return;
    }
    tell({
      tone: 'waiting',
      text: keepWords.exported(saved.value.programs, saved.value.fileName),
      action: { label: keepWords.show, run: () => void api.logExports.showSaved({}) },
    });
  };

  return (
    <Section title={keepWords.exportTitle}>
      <p className={styles['lead']}>{keepWords.exportLead}</p>
      <ChipChoice
        label={keepWords.format}
        options={FORMATS}
        value={format}
        onChange={(next) => {
          if (next !== null) setFormat(next);
        }}
      />
      <p className={styles['lead']}>{keepWords.formatHints[format]}</p>
      <div className={styles['days']}>
        <DateField label={keepWords.from} value={from} onChange={setFrom} />
        <DateField label={keepWords.to} value={to} onChange={setTo} />
      </div>
      {isSaving ? (
        <div className={styles['progress']}>
          <Progress label={keepWords.exporting} {...progress} />
          <Button onPress={() => void api.logExports.cancel({})}>{keepWords.cancel}</Button>
        </div>
      ) : (
        <div>
          <Button onPress={() => void save()}>{keepWords.export}</Button>
        </div>
      )}
    </Section>
  );
}
