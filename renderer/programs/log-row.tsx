import { Camera, Ellipsis, PencilLine, Star } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, type Key } from 'react-aria-components';
import type { ReactNode } from 'react';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import type { Snippet } from '../../shared/search/make-snippet';
import { markText } from '../../shared/search/mark-text';
import { toggleStar } from '../search/change-several';
import { MarkedText } from '../search/marked-text';
import { formatRoute, navigate } from '../state/route';
import buttons from '../ui/button.module.css';
import fields from '../ui/field.module.css';
import { logWords } from '../words/programs';
import { FIELD_WORDS, rowWords } from '../words/search';
import { describeFacts, formatDayOfMonth, formatShortMonth, formatWeekday } from './format-program';
import styles from './log-row.module.css';
import { removeProgram } from './remove-program';
import { repeatProgram } from './repeat-program';

function act(action: Key, program: ProgramSummary): void {
  const { id } = program;
  if (action === 'edit') navigate({ page: 'program-form', programId: id });
  if (action === 'reflect') navigate({ page: 'reflect', programId: id });
  if (action === 'share') navigate({ page: 'share-new', programs: id });
  if (action === 'next') void repeatProgram(id);
  if (action === 'again') navigate({ page: 'program-form', copyOf: id });
  if (action === 'star') void toggleStar(program);
  if (action === 'remove') void removeProgram(program);
}

const ACTIONS = ['reflect', 'share', 'next', 'again', 'star', 'edit', 'remove'] as const;

/** One program in the log. Its whole line opens it; its box selects it. */
export function LogRow({
  program,
  isCurrent,
  isSelected,
  isSelecting,
  hasMonth,
  sought,
  snippet,
  onFocus,
  onSelect,
}: {
  program: ProgramSummary;
  isCurrent: boolean;
  isSelected: boolean;
  /** Some line is selected: every box is in sight. */
  isSelecting: boolean;
  /** It stands under no month: its day says which. */
  hasMonth: boolean;
  /** Words to mark, folded. */
  sought: readonly string[];
  snippet: Snippet | null;
  onFocus: () => void;
  /** `isRange` with the Shift key: all lines up to this one. */
  onSelect: (isRange: boolean) => void;
}) {
  const facts = [...describeFacts(program), ...(program.isUnfinished ? [rowWords.unfinished] : [])];
  return (
    <div className={`${styles['row'] ?? ''} ${isSelected ? (styles['selected'] ?? '') : ''}`}>
      <label className={`${styles['box'] ?? ''} ${isSelecting ? (styles['shown'] ?? '') : ''}`}>
        <input
          type="checkbox"
          aria-label={rowWords.select(program.title)}
          checked={isSelected}
          tabIndex={isCurrent ? 0 : -1}
          onFocus={onFocus}
          onChange={(event) => {
            onSelect(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey);
          }}
          onKeyDown={(event) => {
            // The list would take the space bar a second time.
            if (event.key === ' ') event.stopPropagation();
          }}
        />
      </label>
      <div className={styles['day']} aria-hidden>
        {program.heldOnPrecision === 'month' ? (
          <span className={styles['wholeMonth']}>
            {hasMonth ? formatShortMonth(program.heldOn) : logWords.month}
          </span>
        ) : (
          <>
            <span className={styles['number']}>{formatDayOfMonth(program.heldOn)}</span>
            <span className={styles['weekday']}>
              {hasMonth ? formatShortMonth(program.heldOn) : formatWeekday(program.heldOn)}
            </span>
          </>
        )}
      </div>
      <div className={styles['text']}>
        <a
          className={styles['title']}
          href={formatRoute({ page: 'program', programId: program.id })}
          data-program={program.id}
          tabIndex={isCurrent ? 0 : -1}
          onFocus={onFocus}
          onClick={(event) => {
            event.preventDefault();
            if (event.shiftKey || event.ctrlKey || event.metaKey) onSelect(event.shiftKey);
            else navigate({ page: 'program', programId: program.id });
          }}
        >
          <MarkedText parts={markText(program.title, sought)} />
        </a>
        <p className={styles['facts']}>
          <MarkedText parts={markText(facts.join(' · '), sought)} />
        </p>
        {snippet === null ? null : (
          <p className={styles['snippet']}>
            <span className={styles['field']}>{FIELD_WORDS[snippet.field]}:</span>{' '}
            <MarkedText parts={snippet.parts} />
          </p>
        )}
      </div>
      {program.hasPhoto ? <Sign icon={<Camera aria-hidden />} words={rowWords.photo} /> : null}
      {program.isStarred ? (
        <Sign icon={<Star aria-hidden className={styles['star']} />} words={rowWords.starred} />
      ) : null}
      {program.answers === 0 ? null : (
        <span className={styles['written']} title={logWords.reflected(program.answers)}>
          <PencilLine aria-hidden />
          {program.answers}
          <span className={styles['hidden']}>{logWords.reflected(program.answers)}</span>
        </span>
      )}
      <MenuTrigger>
        <Button
          className={`${buttons['button'] ?? ''} ${buttons['icon'] ?? ''} ${styles['more'] ?? ''}`}
          aria-label={logWords.more(program.title)}
          excludeFromTabOrder={!isCurrent}
        >
          <Ellipsis aria-hidden />
        </Button>
        <Popover className={fields['popover'] ?? ''} placement="bottom end">
          <Menu
            className={styles['menu'] ?? ''}
            onAction={(action) => {
              act(action, program);
            }}
          >
            {ACTIONS.map((action) => (
              <MenuItem key={action} id={action} className={fields['option'] ?? ''}>
                {action === 'star'
                  ? program.isStarred
                    ? rowWords.unstar
                    : rowWords.star
                  : logWords[action]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}

function Sign({ icon, words }: { icon: ReactNode; words: string }) {
  return (
    <span className={styles['sign']} title={words}>
      {icon}
      <span className={styles['hidden']}>{words}</span>
    </span>
  );
}
