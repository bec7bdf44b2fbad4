import { navigate } from '../state/route';
import { Button } from '../ui/button';
import { keepWords } from '../words/keep';
import styles from './keep-page.module.css';

/** The ways from the settings to the back-ups and the trash. */
export function KeepSettings() {
  return (
    <div className={styles['sheet']}>
      <p className={styles['lead']}>{keepWords.lead}</p>
      <div>
        <Button
          onPress={() => {
            navigate({ page: 'keep' });
          }}
        >
          {keepWords.openKeep}
        </Button>
      </div>
      <p className={styles['lead']}>{keepWords.trashLine}</p>
      <div>
        <Button
          onPress={() => {
            navigate({ page: 'trash' });
          }}
        >
          {keepWords.openTrash}
        </Button>
      </div>
    </div>
  );
}
