import type { PortfolioDocument, PortfolioPhoto } from './portfolio-document';

/** Every photo of a document, once. */
export function listPhotos({ parts }: Pick<PortfolioDocument, 'parts'>): PortfolioPhoto[] {
  const photos = parts.flatMap((part) => {
    if (part.kind === 'highlights') return part.entries.flatMap((entry) => entry.photos);
    if (part.kind !== 'chapter') return [];
    return part.months.flatMap(({ entries }) => entries.flatMap((entry) => entry.photos));
  });
  return [...new Map(photos.map((photo) => [photo.photoId, photo])).values()];
}
