import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { STICK_LIMIT, type OwnStick } from '../../shared/model/cup';
import { api } from '../api';
import { Button, IconButton } from '../ui/button';
import { TextField } from '../ui/text-field';
import { cupWords } from '../words/cup';
import styles from './own-sticks.module.css';
import { useFocusOn } from './use-focus-on';
import type { CupActions } from './use-cup';

/** The challenges that she wrote herself, and room for another. */
export function OwnSticks({
  sticks,
  actions,
}: {
  sticks: readonly OwnStick[];
  actions: CupActions;
}) {
  const [text, setText] = useState('');
  const [editedId, setEditedId] = useState<string | null>(null);
  const focusOn = useFocusOn();
  const add = async (): Promise<void> => {
    const question = text.trim();
    if (question === '') return;
    if (await actions.change(() => api.cup.addStick({ question }))) setText('');
  };
  return (
    <div className={styles['own']}>
      <p className={styles['lead']}>{cupWords.ownLead}</p>
      <form
        className={styles['add']}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div className={styles['line']}>
          <TextField
            label={cupWords.newStick}
            placeholder={cupWords.newStickPlaceholder}
            value={text}
            maxLength={STICK_LIMIT}
            onChange={setText}
          />
        </div>
        <Button
          icon={<Plus aria-hidden />}
          isDisabled={text.trim() === ''}
          onPress={() => void add()}
        >
          {cupWords.add}
        </Button>
      </form>
      {sticks.length === 0 ? null : (
        <ul className={styles['list']}>
          {sticks.map((stick, index) => (
            <li
              key={stick.id}
              id={`cup-stick-${stick.id}`}
              tabIndex={-1}
              className={styles['stick']}
            >
              {stick.id === editedId ? (
                <EditedStick
                  stick={stick}
                  actions={actions}
                  onDone={() => {
                    setEditedId(null);
                    focusOn(`cup-stick-${stick.id}`);
                  }}
                />
              ) : (
                <WrittenStick
                  stick={stick}
                  actions={actions}
                  onRemoved={() => {
                    const neighbour = sticks[index + 1] ?? sticks[index - 1];
                    focusOn(neighbour === undefined ? 'main' : `cup-stick-${neighbour.id}`);
                  }}
                  onEdit={() => {
                    setEditedId(stick.id);
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function WrittenStick({
  stick: { id, question },
  actions,
  onRemoved,
  onEdit,
}: {
  stick: OwnStick;
  actions: CupActions;
  onRemoved: () => void;
  onEdit: () => void;
}) {
  return (
    <>
      <p className={styles['question']}>{question}</p>
      <div className={styles['buttons']}>
        <Button
          look="plain"
          label={cupWords.answerStickOf(question)}
          onPress={() => {
            void actions.change(() => api.cup.take({ stickId: id }));
          }}
        >
          {cupWords.answerStick}
        </Button>
        <IconButton
          label={cupWords.editStick(question)}
          icon={<Pencil aria-hidden />}
          onPress={onEdit}
        />
        <IconButton
          label={cupWords.removeStick(question)}
          icon={<Trash2 aria-hidden />}
          onPress={() =>
            void actions
              .removeWithUndo(
                cupWords.stickRemoved,
                () => api.cup.removeStick({ id }),
                () => api.cup.restoreStick({ id }),
              )
              .then(onRemoved)
          }
        />
      </div>
    </>
  );
}

function EditedStick({
  stick,
  actions,
  onDone,
}: {
  stick: OwnStick;
  actions: CupActions;
  onDone: () => void;
}) {
  const [text, setText] = useState(stick.question);
  const save = async (): Promise<void> => {
    const question = text.trim();
    if (question === '') return;
    if (await actions.change(() => api.cup.changeStick({ id: stick.id, question }))) onDone();
  };
  return (
    <form
      className={styles['add']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <div className={styles['line']}>
        <TextField
          label={cupWords.changeStick}
          value={text}
          maxLength={STICK_LIMIT}
          autoFocus
          onChange={setText}
        />
      </div>
      <Button look="primary" isDisabled={text.trim() === ''} onPress={() => void save()}>
        {cupWords.saveStick}
      </Button>
      <Button look="plain" onPress={onDone}>
        {cupWords.cancel}
      </Button>
    </form>
  );
}
