import type { Portfolio } from '../model/portfolio';
import { photosThatMayLeave } from '../photos/may-leave';
import type { ProgramDetails } from '../programs/program-details';

const MOST = 6;

/**
 * The programs with a star; where none has one, those with a photo and with words of hers, and last
 * those with words alone. In the order of the log, spread over it where there are more than fit.
 */
export function chooseHighlights(
  programs: readonly ProgramDetails[],
  { hasPhotos }: Pick<Portfolio, 'hasPhotos'>,
): ProgramDetails[] {
  const starred = programs.filter(({ program }) => program.isStarred);
  if (starred.length > 0) return spread(starred, MOST);
  const written = programs.filter(hasWords);
  const pictured = written.filter(
    ({ program }) => hasPhotos && photosThatMayLeave(program).length > 0,
  );
  return spread(pictured.length > 0 ? pictured : written, MOST);
}

function hasWords({ program, reflection }: ProgramDetails): boolean {
  const hasAnswer = (reflection?.answers ?? []).some(({ text }) => text.trim() !== '');
  return hasAnswer && program.whatWeDid.trim() !== '';
}

function spread<Thing>(things: readonly Thing[], most: number): Thing[] {
  if (things.length <= most) return [...things];
  return Array.from({ length: most }, (_, index) =>
    things.slice(Math.floor((index * things.length) / most)).slice(0, 1),
  ).flat();
}
