import { chooseHighlights } from './choose-highlights';
import { choosePhotos } from './choose-photos';
import type { PortfolioContext } from './portfolio-material';
import { MOST_HIGHLIGHT_PHOTOS } from './build-highlights';
import { PHOTOS_OF_DEPTH } from './build-entry';

type Choice = Pick<PortfolioContext, 'portfolio' | 'programs'>;

/** How many photos of a program the document has room for, by its depth or as a highlight. */
export function countRoom({ portfolio, programs }: Choice): (programId: string) => number {
  const { sections, depth, depths, hasPhotos } = portfolio;
  const highlights = new Set(
    sections.includes('highlights')
      ? chooseHighlights(programs, portfolio).map(({ program }) => program.id)
      : [],
  );
  const isTold = sections.includes('programs');
  return (id) => {
    if (!hasPhotos) return 0;
    if (highlights.has(id)) return MOST_HIGHLIGHT_PHOTOS;
    return isTold ? PHOTOS_OF_DEPTH[depths[id] ?? depth] : 0;
  };
}

/** The photos that the document shows: those that must be made ready for print. */
export function choosePrintPhotos(choice: Choice): string[] {
  const roomOf = countRoom(choice);
  const { leadPhotos } = choice.portfolio;
  const photos = choice.programs.flatMap(({ program }) =>
    choosePhotos(program, roomOf(program.id), leadPhotos[program.id]),
  );
  return [...new Set(photos.map(({ photoId }) => photoId))];
}

/**
 * The longer side in pixels: about 300 to the inch for a few photos as wide as the column, and
 * smaller where there are many, which are printed small and must still make a file that can be sent.
 */
export function choosePrintSide(photos: number): number {
  if (photos <= 40) return 1_600;
  if (photos <= 120) return 1_200;
  return photos <= 400 ? 900 : 640;
}
