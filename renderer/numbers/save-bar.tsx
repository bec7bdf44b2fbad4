import { FileDown, Table2 } from 'lucide-react';
import { useState } from 'react';
import type { NumbersQuery } from '../../shared/numbers/numbers-query';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { whenSettingsSaved } from '../state/settings';
import { Button } from '../ui/button';
import { Progress } from '../ui/progress';
import { numbersWords as words } from '../words/numbers';
import styles from './numbers-page.module.css';

/** What she sees, as a report to hand in or as a table. */
export function SaveBar({ query }: { query: NumbersQuery }) {
  const [isSaving, setIsSaving] = useState(false);

  const tellSaved = (text: string): void => {
    tell({ text, action: { label: words.show, run: () => void api.numbers.showSaved({}) } });
  };
  const savePdf = async (): Promise<void> => {
    setIsSaving(true);
    await whenSettingsSaved();
    const saved = await api.numbers.savePdf(query);
    setIsSaving(false);
    if (saved.ok) tellSaved(words.savedPages(saved.value.fileName, saved.value.pages));
    else tellError(saved.error, () => void savePdf());
  };
  const saveCsv = async (): Promise<void> => {
    await whenSettingsSaved();
    const saved = await api.numbers.saveCsv(query);
    if (saved.ok) tellSaved(words.saved(saved.value.fileName));
    else tellError(saved.error, () => void saveCsv());
  };

  if (isSaving) {
    return (
      <div className={styles['saving']}>
        <Progress label={words.saving} />
        <Button onPress={() => void api.numbers.cancelPdf({})}>{words.stop}</Button>
      </div>
    );
  }
  return (
    <>
      <Button icon={<Table2 aria-hidden />} onPress={() => void saveCsv()}>
        {words.saveCsv}
      </Button>
      <Button look="primary" icon={<FileDown aria-hidden />} onPress={() => void savePdf()}>
        {words.savePdf}
      </Button>
    </>
  );
}
