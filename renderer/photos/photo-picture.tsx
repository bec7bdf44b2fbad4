import { useState } from 'react';
import type { Photo } from '../../shared/model/photo';
import { photoWords } from '../words/photos';
import { photoAddress, thumbAddress } from './photo-address';
import styles from './photo-picture.module.css';

/** A photo, or a sentence in its place where its file is gone. */
export function PhotoPicture({
  photo,
  isThumb = false,
  isDecoration = false,
}: {
  photo: Pick<Photo, 'photoId' | 'width' | 'height' | 'altText'>;
  isThumb?: boolean;
  /** What it shows is said beside it. */
  isDecoration?: boolean;
}) {
  const [isMissing, setIsMissing] = useState(false);
  if (isMissing) return <span className={styles['missing']}>{photoWords.missing}</span>;
  const { photoId, width, height, altText } = photo;
  const said = altText === '' ? photoWords.noWords : altText;
  return (
    <img
      className={isThumb ? styles['thumb'] : styles['whole']}
      src={isThumb ? thumbAddress(photoId) : photoAddress(photoId)}
      alt={isDecoration ? '' : said}
      width={width}
      height={height}
      loading={isThumb ? 'lazy' : 'eager'}
      decoding="async"
      draggable={false}
      onError={() => {
        setIsMissing(true);
      }}
    />
  );
}
