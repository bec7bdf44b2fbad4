import { RouteLink } from '../ui/route-link';
import { trashWords } from '../words/trash';
import styles from './trash-page.module.css';

/** The way to the trash, at the foot of the log. */
export function TrashLink() {
  return (
    <p className={styles['link']}>
      <RouteLink to={{ page: 'trash' }}>{trashWords.link}</RouteLink>
    </p>
  );
}
