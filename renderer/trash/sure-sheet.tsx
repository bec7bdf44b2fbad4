import { Button } from '../ui/button';
import { Sheet } from '../ui/sheet';
import { trashWords } from '../words/trash';
import styles from './trash-page.module.css';

/** Asks once more before something goes for good. */
export function SureSheet({
  text,
  onYes,
  onNo,
}: {
  text: string;
  onYes: () => void;
  onNo: () => void;
}) {
  return (
    <Sheet title={trashWords.sureTitle} isOpen onClose={onNo}>
      <div className={styles['sure']}>
        <p>{text}</p>
        <div className={styles['actions']}>
          <Button onPress={onYes}>{trashWords.purgeYes}</Button>
          <Button look="primary" autoFocus onPress={onNo}>
            {trashWords.keep}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
