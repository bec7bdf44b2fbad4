import { chooseHighlights } from './choose-highlights';
import { choosePhotos } from './choose-photos';
import type { PortfolioContext } from './portfolio-material';
import { MOST_HIGHLIGHT_PHOTOS } from './build-highlights';
import { PHOTOS_OF_DEPTH } from './build-entry';

/** The photos that the document shows: those that must be made ready for print. */
export function choosePrintPhotos({
  portfolio,
  programs,
}: Pick<PortfolioContext, 'portfolio' | 'programs'>): string[] {
  if (!portfolio.hasPhotos) return [];
  const { sections, depth, depths, leadPhotos } = portfolio;
  const highlights = new Set(
    sections.includes('highlights')
      ? chooseHighlights(programs, portfolio).map(({ program }) => program.id)
      : [],
  );
  const photos = programs.flatMap(({ program }) => {
    const isShown = sections.includes('programs');
    const ofDepth = isShown ? PHOTOS_OF_DEPTH[depths[program.id] ?? depth] : 0;
    return highlights.has(program.id)
      ? choosePhotos(program, MOST_HIGHLIGHT_PHOTOS, leadPhotos[program.id])
      : choosePhotos(program, ofDepth);
  });
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
