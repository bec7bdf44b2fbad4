import { Ellipsis, PencilLine } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, type Key } from 'react-aria-components';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { formatRoute, navigate } from '../state/route';
import buttons from '../ui/button.module.css';
import fields from '../ui/field.module.css';
import { logWords } from '../words/programs';
import { describeFacts, formatDayOfMonth, formatWeekday } from './format-program';
import styles from './log-row.module.css';
import { removeProgram } from './remove-program';

function act(action: Key, program: ProgramSummary): void {
  const { id } = program;
  if (action === 'edit') navigate({ page: 'program-form', programId: id });
  if (action === 'reflect') navigate({ page: 'reflect', programId: id });
  if (action === 'share') navigate({ page: 'share-new', programs: id });
  if (action === 'again') navigate({ page: 'program-form', copyOf: id });
  if (action === 'remove') void removeProgram(program);
}

const ACTIONS = ['reflect', 'share', 'again', 'edit', 'remove'] as const;

/** One program in the log. Its whole line opens it. */
export function LogRow({
  program,
  isCurrent,
  onFocus,
}: {
  program: ProgramSummary;
  isCurrent: boolean;
  onFocus: () => void;
}) {
  const facts = describeFacts(program);
  return (
    <div className={styles['row']}>
      <div className={styles['day']} aria-hidden>
        {program.heldOnPrecision === 'month' ? (
          <span className={styles['wholeMonth']}>{logWords.month}</span>
        ) : (
          <>
            <span className={styles['number']}>{formatDayOfMonth(program.heldOn)}</span>
            <span className={styles['weekday']}>{formatWeekday(program.heldOn)}</span>
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
            navigate({ page: 'program', programId: program.id });
          }}
        >
          {program.title}
        </a>
        <p className={styles['facts']}>{facts.join(' · ')}</p>
      </div>
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
                {logWords[action]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
