import type { ReviewPhoto } from '../../shared/portfolio/portfolio-review';
import { RouteLink } from '../ui/route-link';
import { portfolioWords as words } from '../words/portfolio';
import styles from './review-list.module.css';

/** Photos that stay out for want of consent, and those without words. */
export function ReviewPhotos({ photos }: { photos: readonly ReviewPhoto[] }) {
  if (photos.length === 0) return null;
  return (
    <ul className={styles['list']} aria-label={words.photosLeftOut}>
      {photos.map(({ programId, photoId, title, lacks }) => (
        <li key={`${programId} ${photoId}`} className={styles['finding']}>
          <span>{lacks === 'consent' ? words.noConsent(title) : words.noAltText(title)}</span>
          <span className={styles['where']}>
            <RouteLink to={{ page: 'program', programId }}>{words.toProgram}</RouteLink>
          </span>
        </li>
      ))}
    </ul>
  );
}
