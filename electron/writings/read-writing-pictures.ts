import { listWritingPhotos } from '../../shared/photos/writing-photos';
import { portfolioWords as words } from '../../shared/portfolio/portfolio-words';
import type { Writing } from '../../shared/model/writing';
import type { DocxPicture } from '../exports/docx/write-picture';
import type { PhotoLibrary } from '../photos/photo-library';
import type { Library } from '../store/library';

/** The longer side in pixels: sharp on paper, small enough for an e-mail. */
const SIDE = 1_600;

/** The photos that go along with a writing, as far as they may leave and their files are there. */
export async function readWritingPictures(
  writing: Pick<Writing, 'photos' | 'programIds'>,
  library: Pick<Library, 'programs'>,
  photos: Pick<PhotoLibrary, 'photoForPrint'>,
): Promise<DocxPicture[]> {
  const programs = writing.programIds.flatMap((id) => library.programs.get(id)?.program ?? []);
  const pictures: DocxPicture[] = [];
  for (const { photoId, altText, photo, mayLeave } of listWritingPhotos(writing.photos, programs)) {
    if (photo === null || !mayLeave) continue;
    const jpeg = await photos.photoForPrint(photoId, SIDE);
    if (jpeg === null) continue;
    const { width, height, caption } = photo;
    const [alt = words.photo] = [altText, photo.altText]
      .map((text) => text.trim())
      .filter((text) => text !== '');
    pictures.push({ photoId, jpeg, width, height, alt, caption: caption.trim() });
  }
  return pictures;
}
