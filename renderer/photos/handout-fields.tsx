import { Download, FileText, Paperclip, X } from 'lucide-react';
import type { Handout } from '../../shared/model/program';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { Button, IconButton } from '../ui/button';
import { photoWords } from '../words/photos';
import { formatBytes } from './format-bytes';
import styles from './photo-fields.module.css';

async function saveCopy({ fileId, fileName }: Handout): Promise<void> {
  const saved = await api.photos.saveHandout({ fileId, fileName });
  if (!saved.ok) {
    tellError(saved.error);
    return;
  }
  tell({
    text: photoWords.savedCopy(saved.value.fileName),
    action: { label: photoWords.showInFolder, run: () => void api.photos.showSaved({}) },
  });
}

/** Files that were handed out. They are never opened by the app: a copy can be saved. */
export function HandoutList({
  handouts,
  onRemove,
}: {
  handouts: readonly Handout[];
  onRemove?: (handout: Handout, index: number) => void;
}) {
  if (handouts.length === 0) return null;
  return (
    <ul className={styles['handouts']} aria-label={photoWords.handouts}>
      {handouts.map((handout, index) => (
        <li key={`${handout.fileId} ${handout.fileName}`} className={styles['handout']}>
          <FileText aria-hidden className={styles['file']} />
          <span className={styles['fileName']}>{handout.fileName}</span>
          <span className={styles['size']}>{formatBytes(handout.bytes)}</span>
          <IconButton
            label={photoWords.saveCopy(handout.fileName)}
            icon={<Download aria-hidden />}
            onPress={() => void saveCopy(handout)}
          />
          {onRemove === undefined ? null : (
            <IconButton
              label={photoWords.removeHandout(handout.fileName)}
              icon={<X aria-hidden />}
              onPress={() => {
                onRemove(handout, index);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** The handouts of a program in the form. */
export function HandoutFields({
  handouts,
  readLatest,
  onChange,
  onChoose,
}: {
  handouts: readonly Handout[];
  readLatest: () => readonly Handout[] | null;
  onChange: (handouts: Handout[]) => void;
  onChoose: () => void;
}) {
  const remove = (handout: Handout, index: number): void => {
    onChange(handouts.filter((one) => one !== handout));
    const putBack = (): void => {
      const now = readLatest();
      if (now === null) {
        tell({ text: photoWords.formIsClosed });
        return;
      }
      onChange([...now.slice(0, index), handout, ...now.slice(index)]);
    };
    tell({
      text: photoWords.removedHandout(handout.fileName),
      action: { label: photoWords.undo, run: putBack },
    });
  };
  return (
    <>
      <HandoutList handouts={handouts} onRemove={remove} />
      <div>
        <Button icon={<Paperclip aria-hidden />} onPress={onChoose}>
          {photoWords.chooseHandouts}
        </Button>
        <p className={styles['means']}>{photoWords.handoutsHint}</p>
      </div>
    </>
  );
}
