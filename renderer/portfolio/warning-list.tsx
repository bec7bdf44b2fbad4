import type { PortfolioWarning } from '../../shared/portfolio/portfolio-output';
import { Banner } from '../ui/banner';
import { RouteLink } from '../ui/route-link';
import { portfolioWords } from '../words/portfolio';
import styles from './warning-list.module.css';

/** More than this would push the document out of sight. */
const MOST_PLACES = 4;
const MOST_CHARACTERS = 6;

interface Place {
  programId: string | null;
  title: string;
  characters: string[];
}

/** One line a program, however many characters it lacks. */
function groupByPlace(warnings: readonly PortfolioWarning[]): Place[] {
  const places = new Map<string | null, Place>();
  for (const { programId, title, character } of warnings) {
    const place = places.get(programId);
    if (place === undefined) places.set(programId, { programId, title, characters: [character] });
    else place.characters.push(character);
  }
  return [...places.values()];
}

/** The character itself may not show here either: its number always does. */
function nameCharacter(character: string): string {
  const isSeen = !/[\p{C}\p{Z}]/u.test(character);
  const numbers = Array.from(character, (one) =>
    portfolioWords.codePoint((one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')),
  ).join(' ');
  return isSeen ? `${character} (${numbers})` : numbers;
}

function nameCharacters(characters: readonly string[]): string {
  const named = characters.slice(0, MOST_CHARACTERS).map(nameCharacter);
  const more = characters.length - MOST_CHARACTERS;
  return [...named, ...(more > 0 ? [portfolioWords.moreWarnings(more)] : [])].join(', ');
}

/** The characters that no font has, each with the way to its program. */
export function WarningList({ warnings }: { warnings: readonly PortfolioWarning[] }) {
  if (warnings.length === 0) return null;
  const places = groupByPlace(warnings);
  const more = places.length - MOST_PLACES;
  return (
    <Banner>
      <p>{portfolioWords.warningsTitle(warnings.length)}</p>
      <ul className={styles['list']}>
        {places.slice(0, MOST_PLACES).map(({ programId, title, characters }) => (
          <li key={programId ?? ''}>
            {programId === null ? (
              portfolioWords.onCover(nameCharacters(characters))
            ) : (
              <>
                <RouteLink to={{ page: 'program', programId }}>
                  {portfolioWords.inProgram(title)}
                </RouteLink>{' '}
                {nameCharacters(characters)}
              </>
            )}
          </li>
        ))}
        {more > 0 ? <li>{portfolioWords.moreWarnings(more)}</li> : null}
      </ul>
    </Banner>
  );
}
