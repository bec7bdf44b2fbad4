import { Bookmark, PencilLine, X } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { SavedSearch } from '../../shared/model/search-settings';
import { isNarrowed, type LogQuery } from '../../shared/search/log-query';
import { tell } from '../state/notices';
import { navigate } from '../state/route';
import { useSettings } from '../state/settings';
import { Button, IconButton } from '../ui/button';
import buttons from '../ui/button.module.css';
import { TextField } from '../ui/text-field';
import { savedWords as words } from '../words/search';
import { addressOf, type LogAddress } from './log-address';
import { addSearch, MOST_SEARCHES, removeSearch, renameSearch } from './keep-searches';
import styles from './saved-searches.module.css';

interface SavedProps {
  query: LogQuery;
  address: LogAddress;
}

/** Searches that she gave a name: apply, rename, remove, and save the one that is shown. */
export function SavedSearches(props: SavedProps) {
  return (
    <DialogTrigger>
      <AriaButton
        className={`${buttons['button'] ?? ''} ${buttons['quiet'] ?? ''}`}
        aria-label={words.menu}
      >
        <Bookmark aria-hidden />
        {words.short}
      </AriaButton>
      <Popover className={styles['popover'] ?? ''} placement="bottom start">
        <Dialog className={styles['dialog'] ?? ''} aria-label={words.menu}>
          {({ close }) => <SavedList {...props} onClose={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function SavedList({ query, address, onClose }: SavedProps & { onClose: () => void }) {
  const { savedSearches } = useSettings().search;
  const [renamed, setRenamed] = useState<string | null>(null);
  const canSave = isNarrowed(query);
  return (
    <>
      {savedSearches.length === 0 ? <p className={styles['none']}>{words.none}</p> : null}
      <ul className={styles['list']}>
        {savedSearches.map((saved) =>
          renamed === saved.id ? (
            <li key={saved.id}>
              <NameForm
                name={saved.name}
                onKeep={(name) => {
                  renameSearch(saved.id, name);
                  setRenamed(null);
                }}
                onCancel={() => {
                  setRenamed(null);
                }}
              />
            </li>
          ) : (
            <SavedLine
              key={saved.id}
              saved={saved}
              onApply={() => {
                navigate(addressOf(saved.query, address));
                onClose();
              }}
              onRename={() => {
                setRenamed(saved.id);
              }}
            />
          ),
        )}
      </ul>
      {!canSave ? null : savedSearches.length >= MOST_SEARCHES ? (
        <p className={styles['none']}>{words.tooMany}</p>
      ) : (
        <SaveThis query={query} onClose={onClose} />
      )}
    </>
  );
}

function SavedLine({
  saved,
  onApply,
  onRename,
}: {
  saved: SavedSearch;
  onApply: () => void;
  onRename: () => void;
}) {
  return (
    <li className={styles['line']}>
      <Button look="plain" label={words.apply(saved.name)} onPress={onApply}>
        <span className={styles['name']}>{saved.name}</span>
      </Button>
      <span className={styles['tools']}>
        <IconButton
          label={words.rename(saved.name)}
          icon={<PencilLine aria-hidden />}
          onPress={onRename}
        />
        <IconButton
          label={words.remove(saved.name)}
          icon={<X aria-hidden />}
          onPress={() => {
            removeSearch(saved.id);
          }}
        />
      </span>
    </li>
  );
}

function SaveThis({ query, onClose }: { query: LogQuery; onClose: () => void }) {
  const [isNaming, setIsNaming] = useState(false);
  if (!isNaming) {
    return (
      <Button
        onPress={() => {
          setIsNaming(true);
        }}
      >
        {words.save}
      </Button>
    );
  }
  return (
    <NameForm
      name=""
      onKeep={(name) => {
        addSearch(name, query);
        tell({ text: words.saved(name) });
        onClose();
      }}
      onCancel={() => {
        setIsNaming(false);
      }}
    />
  );
}

function NameForm({
  name,
  onKeep,
  onCancel,
}: {
  name: string;
  onKeep: (name: string) => void;
  onCancel: () => void;
}) {
  const [typed, setTyped] = useState(name);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onKeep(typed.trim());
      }}
    >
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={typed}
        maxLength={80}
        onChange={setTyped}
        // She pressed a button to come here; the field is what she wants next.
        autoFocus
      />
      <div className={styles['tools']}>
        <Button
          look="primary"
          isDisabled={typed.trim() === ''}
          onPress={() => {
            onKeep(typed.trim());
          }}
        >
          {words.keep}
        </Button>
        <Button look="plain" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
