import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { CoPresenter } from '../../shared/model/proposal';
import { Button, IconButton } from '../ui/button';
import { Fold } from '../ui/fold';
import { TextField } from '../ui/text-field';
import { deskWords } from '../words/proposals';
import styles from './proposal.module.css';
import type { ProposalDesk } from './use-proposal';

const BLANK: CoPresenter = { name: '', role: '', library: '', email: '' };
const PARTS = ['name', 'role', 'library', 'email'] as const;

/** Who speaks with her. Kept with the proposal on every move. */
export function CoPresenters({ desk }: { desk: ProposalDesk }) {
  const [people, setPeople] = useState<readonly CoPresenter[]>(desk.proposal.coPresenters);
  const save = (next: readonly CoPresenter[]): void => {
    setPeople(next);
    void desk.change({ coPresenters: [...next] });
  };
  const edit = (at: number, patch: Partial<CoPresenter>): void => {
    setPeople(people.map((one, index) => (index === at ? { ...one, ...patch } : one)));
  };
  return (
    <Fold
      title={deskWords.presenters}
      summary={people
        .map(({ name }) => name)
        .filter((name) => name !== '')
        .join(', ')}
    >
      <p className={styles['soft']}>{deskWords.presentersHint}</p>
      {people.map((person, at) => (
        // Their place is all that tells two blank ones apart.
        <div key={at} className={styles['person']}>
          {PARTS.map((part) => (
            <TextField
              key={part}
              label={deskWords.presenter[part]}
              value={person[part]}
              maxLength={300}
              onChange={(text) => {
                edit(at, { [part]: text });
              }}
              onBlur={() => {
                save(people);
              }}
            />
          ))}
          <IconButton
            label={deskWords.removePresenter(person.name)}
            icon={<X aria-hidden />}
            onPress={() => {
              save(people.filter((_, index) => index !== at));
            }}
          />
        </div>
      ))}
      <div>
        <Button
          icon={<Plus aria-hidden />}
          isDisabled={people.length >= 12}
          onPress={() => {
            setPeople([...people, BLANK]);
          }}
        >
          {deskWords.addPresenter}
        </Button>
      </div>
    </Fold>
  );
}
