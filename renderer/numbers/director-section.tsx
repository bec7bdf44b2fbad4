import { Copy } from 'lucide-react';
import { useState } from 'react';
import { buildDirectorLines } from '../../shared/numbers/director-lines';
import type { NumbersPage } from '../../shared/numbers/numbers-page';
import type { FormatFacts } from '../../shared/portfolio/format-facts';
import { tell } from '../state/notices';
import { IconButton } from '../ui/button';
import { Section } from '../ui/page';
import { SelectField } from '../ui/select-field';
import { numbersWords as words } from '../words/numbers';
import styles from './director-section.module.css';

/** Sentences to copy, about all of the time or about a series of it. */
export function DirectorSection({
  page,
  when,
  format,
}: {
  page: NumbersPage;
  when: string;
  format: FormatFacts;
}) {
  const [chosen, setChosen] = useState('');
  // A series that the newly chosen time does not have falls back to everything.
  const series = page.series.some(({ name }) => name === chosen) ? chosen : '';
  const lines = buildDirectorLines(page, { series: series === '' ? null : series, when }, format);
  if (lines.length === 0) return null;
  return (
    <Section title={words.line}>
      <p className={styles['lead']}>{words.lineLead}</p>
      {page.series.length === 0 ? null : (
        <div className={styles['about']}>
          <SelectField
            label={words.about}
            value={series}
            options={[
              { id: '', label: words.aboutAll },
              ...page.series.map(({ name }) => ({ id: name, label: name })),
            ]}
            onChange={setChosen}
          />
        </div>
      )}
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line} className={styles['line']}>
            <p className={styles['text']}>{line}</p>
            <IconButton
              label={words.copyThis(line)}
              icon={<Copy aria-hidden />}
              onPress={() => void copyLine(line)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

async function copyLine(line: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(line);
  } catch {
    tell({ tone: 'problem', text: words.copyFailed });
    return;
  }
  tell({ text: words.copied });
}
