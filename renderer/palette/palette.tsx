import { Search } from 'lucide-react';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { readSettings, saveSettings } from '../state/settings';
import { paletteWords as words } from '../words/palette';
import { closePalette, useIsPaletteOpen } from './palette-state';
import styles from './palette.module.css';
import { useChoices, type Choice } from './use-choices';

const MOST_RECENT = 8;

/** What was chosen last comes first the next time. */
function remember({ id }: Choice): void {
  if (id === 'all') return;
  const { search } = readSettings();
  const recentChoices = [id, ...search.recentChoices.filter((one) => one !== id)];
  void saveSettings({ search: { ...search, recentChoices: recentChoices.slice(0, MOST_RECENT) } });
}

function choose(choice: Choice): void {
  closePalette();
  choice.run();
  remember(choice);
}

/** Pages, programs and actions by typing, over whatever page she is on. */
export function Palette() {
  const isOpen = useIsPaletteOpen();
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(next) => {
        if (!next) closePalette();
      }}
    >
      <Modal className={styles['sheet'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''} aria-label={words.title}>
          <OpenPalette />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function OpenPalette() {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const groups = useChoices(text);
  const choices = groups.flatMap((group) => group.choices);
  const current = choices[Math.min(at, choices.length - 1)];
  const listId = useId();
  const optionId = (choice: Choice): string => `${listId}-${encodeURIComponent(choice.id)}`;
  const currentOption = current === undefined ? undefined : optionId(current);

  useEffect(() => {
    if (currentOption === undefined) return;
    document.getElementById(currentOption)?.scrollIntoView({ block: 'nearest' });
  }, [currentOption]);

  const handleKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const last = choices.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      PageDown: Math.min(at + 8, last),
      PageUp: Math.max(at - 8, 0),
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setAt(Math.max(next, 0));
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      choose(current);
    }
  };

  return (
    <>
      <div className={styles['field']}>
        <Search aria-hidden />
        <input
          className={styles['input']}
          role="combobox"
          aria-label={words.title}
          aria-expanded={choices.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={currentOption}
          placeholder={words.placeholder}
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          // It was opened to type into it.
          autoFocus
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={handleKey}
        />
      </div>
      <div id={listId} role="listbox" aria-label={words.title} className={styles['list']}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-labelledby={`${listId}-${group.id}`}>
            <div id={`${listId}-${group.id}`} role="presentation" className={styles['group']}>
              {group.title}
            </div>
            {group.choices.map((choice) => (
              <div
                key={choice.id}
                id={optionId(choice)}
                role="option"
                aria-selected={choice === current}
                className={styles['choice']}
                onPointerMove={() => {
                  setAt(choices.indexOf(choice));
                }}
                onClick={() => {
                  choose(choice);
                }}
              >
                <span className={styles['label']}>{choice.label}</span>
                {choice.note === '' ? null : <span className={styles['note']}>{choice.note}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className={styles['keys']}>{words.keys}</p>
    </>
  );
}
