import type { Portfolio } from '../model/portfolio';
import type { ProgramDetails } from '../programs/program-details';
import { photosThatMayLeave } from '../photos/may-leave';

const MOST = 6;

export type HighlightChoice = Pick<Portfolio, 'hasPhotos' | 'highlightIds'>;

/**
 * Those that she chose, in her order. Where she chose none of these programs (a new portfolio, or
 * the next year), the app proposes.
 */
export function chooseHighlights(
  programs: readonly ProgramDetails[],
  choice: HighlightChoice,
): ProgramDetails[] {
  const { highlightIds } = choice;
  if (highlightIds === null) return proposeHighlights(programs, choice);
  const byId = new Map(programs.map((details) => [details.program.id, details]));
  const own = highlightIds.flatMap((id) => byId.get(id) ?? []);
  // None at all is a choice too; none of these programs is not.
  if (own.length === 0 && highlightIds.length > 0) return proposeHighlights(programs, choice);
  return own;
}

/**
 * The programs with a star; where none has one, those with a photo and with words of hers, and last
 * those with words alone. In the order of the log, spread over it where there are more than fit.
 */
function proposeHighlights(
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
