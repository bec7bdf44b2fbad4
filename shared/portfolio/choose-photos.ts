import type { Photo } from '../model/photo';
import type { Program } from '../model/program';
import { photosThatMayLeave } from '../photos/may-leave';
import { curlQuotesInLine } from './curl-quotes';
import type { PortfolioPhoto } from './portfolio-document';
import { portfolioWords as words } from './portfolio-words';

/** The first photos of a program that may leave; `leadId` is the one that comes before them. */
export function choosePhotos(program: Program, most: number, leadId?: string): PortfolioPhoto[] {
  const photos = photosThatMayLeave(program);
  const lead = photos.filter(({ photoId }) => photoId === leadId).slice(0, 1);
  return [...lead, ...photos.filter((photo) => !lead.includes(photo))]
    .slice(0, most)
    .map((photo) => describePhoto(photo, program.title));
}

/**
 * A caption says what a picture means, and is no stand-in for what it shows: without words for it,
 * it is named by its program, and the checks ask for better.
 */
function describePhoto(photo: Photo, title: string): PortfolioPhoto {
  const alt = photo.altText.trim();
  return {
    photoId: photo.photoId,
    width: photo.width,
    height: photo.height,
    alt: curlQuotesInLine(alt === '' ? words.photoFrom(title) : alt),
    caption: curlQuotesInLine(photo.caption.trim()),
  };
}
