import { Plus, Star } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { pickPrograms } from '../../shared/portfolio/choose-programs';
import { IconButton } from '../ui/button';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import { portfolioWords as words } from '../words/portfolio';
import { highlightWords } from '../words/highlights';
import styles from './find-highlight.module.css';
import { formatShortDay } from './format-short-day';

const SHOWN = 5;

/** A program found by words or star, and added with one press. */
export function FindHighlight({
  programs,
  onAdd,
}: {
  /** Those of the document that are no highlights yet. */
  programs: readonly ProgramSummary[];
  onAdd: (id: string) => void;
}) {
  const [search, setSearch] = useState('');
  const [isStarred, setIsStarred] = useState(false);
  const found = useMemo(
    () =>
      pickPrograms(programs, { from: null, to: null, picks: { search, isStarred, series: [] } }),
    [programs, search, isStarred],
  );
  const isAsked = search.trim() !== '' || isStarred;
  return (
    <div className={styles['find']}>
      <TextField label={highlightWords.find} value={search} maxLength={300} onChange={setSearch} />
      <Switch isOn={isStarred} onChange={setIsStarred}>
        {words.starredOnly}
      </Switch>
      {isAsked ? (
        <>
          <ul className={styles['list']} aria-label={highlightWords.found}>
            {found.slice(0, SHOWN).map((program) => (
              <li key={program.id} className={styles['program']}>
                <span className={styles['title']}>{program.title}</span>
                {program.isStarred ? (
                  <Star className={styles['star']} role="img" aria-label={highlightWords.starred} />
                ) : null}
                <span className={styles['day']}>
                  {formatShortDay(program.heldOn, program.heldOnPrecision)}
                </span>
                <IconButton
                  label={highlightWords.add(program.title)}
                  icon={<Plus aria-hidden />}
                  onPress={() => {
                    onAdd(program.id);
                  }}
                />
              </li>
            ))}
          </ul>
          <p className={styles['note']} role="status">
            {found.length === 0
              ? highlightWords.noneFound
              : found.length > SHOWN
                ? words.more(found.length - SHOWN)
                : ''}
          </p>
        </>
      ) : null}
    </div>
  );
}
