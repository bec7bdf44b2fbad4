import { groupOf } from '../look-back/written-answer';
import { countByKind, countPrograms } from '../numbers/count-programs';
import { countHeads } from '../programs/count-heads';
import type { ProgramDetails } from '../programs/program-details';
import { chooseHighlights } from './choose-highlights';
import type { PortfolioContext } from './portfolio-material';
import { portfolioWords as words } from './portfolio-words';

const MOST_TOLD = 3;

/**
 * A first statement out of her look-backs, Markdown: what the log counts, then her own words about
 * the programs that stand out, and what she is changing. It arranges; nothing in it is invented.
 */
export function draftStatement(context: PortfolioContext): string {
  if (context.programs.length === 0) return '';
  const { highlightIds } = context.portfolio;
  const highlights = chooseHighlights(context.programs, { hasPhotos: false, highlightIds });
  // Hers are told in her order; of those that the app proposes, the newest first.
  const told = (highlightIds === null ? highlights.toReversed() : highlights)
    .flatMap(tellProgram)
    .slice(0, MOST_TOLD);
  const next = findNewest(context.programs, 'next-time');
  return [
    countAll(context),
    ...told,
    ...(next === null ? [] : [`${words.draft.next(next.title)} ${next.text}`]),
  ].join('\n\n');
}

function countAll({ programs, portfolio, settings, format }: PortfolioContext): string {
  const counted = programs.map(({ program }) => ({
    ...program,
    heads: countHeads(program.attendance),
  }));
  const sums = countPrograms(counted);
  const { from, to } = portfolio;
  const year = from?.slice(0, 4) ?? '';
  const isYear = from === `${year}-01-01` && to === `${year}-12-31`;
  const library = settings.profile.library.trim();
  const figure = format.figure(sums.programs);
  const came = format.figure(sums.heads);
  const kinds = countByKind(counted)
    .filter(({ name }) => name !== 'other')
    .slice(0, 3)
    .map(
      ({ name, sums: ofKind }) => `${words.kindInText[name]} (${format.figure(ofKind.sessions)})`,
    );
  return [
    words.draft.ran(
      isYear ? words.draft.inYear(year) : '',
      words.claimPrograms(sums.programs, figure),
      library,
    ),
    ...(sums.notCounted === sums.programs
      ? []
      : sums.notCounted === 0
        ? [words.draft.cameToAll(came, sums.heads)]
        : [words.draft.cameToCounted(came, sums.heads)]),
    ...(kinds.length > 1 ? [words.draft.mostly(joinList(kinds))] : []),
  ].join(' ');
}

/** Her words about one program, under its name: what worked, and how she could tell. */
function tellProgram({ program, reflection }: ProgramDetails): string[] {
  const answers = (reflection?.answers ?? []).filter(({ text }) => text.trim() !== '');
  const of = (group: string, label: string): string[] => {
    const text = answers.find(({ promptId }) => groupOf(promptId) === group)?.text.trim() ?? '';
    return text === '' || text.includes('\n') ? [] : [`${label} ${text}`];
  };
  const told = [...of('worked', words.whatWorked), ...of('evidence', words.howKnown)];
  return told.length === 0 ? [] : [`**${program.title.trim()}.** ${told.join(' ')}`];
}

function findNewest(
  programs: readonly ProgramDetails[],
  group: string,
): { title: string; text: string } | null {
  const found = programs
    .toReversed()
    .flatMap(({ program, reflection }) =>
      (reflection?.answers ?? [])
        .filter(({ promptId, text }) => groupOf(promptId) === group && text.trim() !== '')
        .map(({ text }) => ({ title: program.title.trim(), text: text.trim() })),
    );
  return found[0] ?? null;
}

function joinList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
