import { useState } from 'react';
import { safeHref } from '../../shared/text/safe-href';
import { listOfferedVenues } from '../../shared/venues/list-venues';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { today } from '../state/today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ProgramField } from '../cup/program-field';
import { DateField } from '../ui/date-field';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { useVenues } from '../venues/use-venues';
import { sharesWords as words } from '../words/shares';
import { writingWords } from '../words/writings';
import styles from './shares.module.css';

/** Something that she shared without writing it here: said aloud, most often. */
export function NoteShareForm({
  onNoted,
  onCancel,
}: {
  onNoted: () => void;
  onCancel: () => void;
}) {
  const { own } = useVenues();
  const places = listOfferedVenues(own).map(({ id, name }) => ({ id, label: name }));
  const [title, setTitle] = useState('');
  const [venueId, setVenueId] = useState(places[0]?.id ?? '');
  const [sharedOn, setSharedOn] = useState<string | null>(today);
  const [programId, setProgramId] = useState<string | null>(null);
  const [link, setLink] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isLinkWrong = link.trim() !== '' && safeHref(link) === null;

  const save = async (): Promise<void> => {
    setIsTried(true);
    if (title.trim() === '' || sharedOn === null || isLinkWrong) return;
    const added = await api.shares.add({
      writingId: null,
      programIds: programId === null ? [] : [programId],
      venueId,
      title: title.trim(),
      sharedOn,
      link: link.trim(),
      cameBack: '',
    });
    if (!added.ok) {
      tellError(added.error, () => void save());
      return;
    }
    tell({ text: words.noted });
    onNoted();
  };

  return (
    <Card>
      <form
        className={styles['form']}
        aria-label={words.noteTitle}
        onSubmit={(event) => {
          event.preventDefault();
        }}
        onKeyDown={(event) => {
          const { key, target } = event;
          if (key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
          // On a suggestion, Enter takes that.
          if ((target.getAttribute('aria-activedescendant') ?? '') === '') void save();
        }}
      >
        <TextField
          label={words.what}
          value={title}
          maxLength={300}
          autoFocus
          onChange={setTitle}
          problem={isTried && title.trim() === '' ? words.missing : undefined}
        />
        <div className={styles['pair']}>
          <SelectField label={words.where} value={venueId} options={places} onChange={setVenueId} />
          <DateField label={words.day} value={sharedOn} onChange={setSharedOn} />
        </div>
        <ProgramField
          label={words.fromProgram}
          hint={words.fromProgramHint}
          programId={programId}
          onChange={setProgramId}
        />
        <TextField
          label={words.link}
          value={link}
          maxLength={2_000}
          onChange={setLink}
          problem={isLinkWrong ? writingWords.linkProblem : undefined}
        />
        <div className={styles['echoFoot']}>
          <Button look="primary" onPress={() => void save()}>
            {words.save}
          </Button>
          <Button onPress={onCancel}>{words.cancel}</Button>
        </div>
      </form>
    </Card>
  );
}
