import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ReviewHighlight } from '../../shared/portfolio/portfolio-review';
import { PhotoPicture } from '../photos/photo-picture';
import { highlightWords } from '../words/highlights';
import styles from './lead-photo.module.css';

/** Which photo a highlight begins with; the first is the large one. */
export function LeadPhoto({
  title,
  photos,
  leadId,
  onChoose,
}: {
  title: string;
  photos: ReviewHighlight['photos'];
  /** `null` is the program's first. */
  leadId: string | null;
  onChoose: (photoId: string) => void;
}) {
  if (photos.length === 0) return <p className={styles['none']}>{highlightWords.noPhotoYet}</p>;
  const known = photos.some(({ photoId }) => photoId === leadId) ? leadId : null;
  return (
    <ToggleButtonGroup
      className={styles['photos'] ?? ''}
      aria-label={highlightWords.leadPhotoOf(title)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[known ?? photos[0]?.photoId ?? '']}
      onSelectionChange={(keys) => {
        const chosen = photos.find(({ photoId }) => keys.has(photoId));
        if (chosen !== undefined) onChoose(chosen.photoId);
      }}
    >
      {photos.map(({ photoId, alt, width, height }) => (
        <ToggleButton key={photoId} id={photoId} className={styles['photo'] ?? ''} aria-label={alt}>
          <PhotoPicture photo={{ photoId, width, height, altText: alt }} isThumb isDecoration />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
