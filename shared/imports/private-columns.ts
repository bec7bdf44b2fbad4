import { foldWords } from './clean-cell';
import { readCount } from './read-count';

const PERSON =
  'registrant|registrants|registrant s|registered|enrollee|attendee|patron|participant|parent|guardian|caregiver|child|childs|child s|children s|kid s|student|teen s|contact|first|last|full|family|sur|user|customer|borrower';
const PRIVATE_HEADER = new RegExp(
  `^(?:(?:${PERSON}) ?names?|surname|forename|given name|` +
    `names? of (?:${PERSON})s?|attendee names|sign ?ups? names?|registered by|registration (?:list|names?)|who (?:signed up|registered)|barcode|library card.*|card number|patron id|` +
    'date of birth|birth ?date|dob|birthday|home address|street address|mailing address|postal address|address|zip|zip code|postcode|' +
    '(?:.* )?e ?mails?(?: address(?:es)?)?|(?:.* )?(?:phone|telephone|mobile|cell)(?: (?:number|no|phone))?|allergies|emergency contact.*)$',
);
const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}$/i;
const PHONE =
  /^(?:\+?\d{1,3}[ .-]?)?(?:\(\d{2,4}\)[ .-]?|\d{2,4}[ .-])\d{3,4}[ .-]\d{3,4}(?: ?(?:x|ext\.?) ?\d+)?$/i;

/** Names of people, or how many there were: only the cells tell. */
const PEOPLE_HEADER = /^(?:registrant|patron|attendee|participant|student)s?$/;

/** "Ana Ruiz <ana@example.org>" */
const NAMED_EMAIL = /^[^@]{0,80}[<(][^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}[>)]$/i;

function isOneContact(part: string): boolean {
  return EMAIL.test(part) || NAMED_EMAIL.test(part) || PHONE.test(part);
}

/** E-mail addresses or telephone numbers and nothing else. */
export function isPrivateCell(cell: string): boolean {
  // Most cells have neither: said without a pattern.
  if (!cell.includes('@') && !/\d{3}/.test(cell)) return false;
  if (isOneContact(cell)) return true;
  const parts = cell.split(/[,;\n]/).filter((part) => part.trim() !== '');
  return parts.length > 1 && parts.every((part) => isOneContact(part.trim()));
}

/** The name of a column says that it holds people who came or signed up. */
export function isPrivateHeader(header: string): boolean {
  return PRIVATE_HEADER.test(foldWords(header));
}

/**
 * The columns that are never brought in. `cells` are clean and without the header; a column is
 * private by its name, or when half of what it holds are addresses or numbers.
 */
export function findPrivateColumns(
  headers: readonly string[],
  cells: readonly (readonly string[])[],
): number[] {
  const found: number[] = [];
  headers.forEach((header, column) => {
    const filled = cells.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const hits = filled.filter(isPrivateCell).length;
    const named = filled.filter((cell) => readCount(cell).kind === 'words').length;
    const holdsNames = PEOPLE_HEADER.test(foldWords(header)) && named * 2 > filled.length;
    if (holdsNames || isPrivateHeader(header) || (hits > 0 && hits * 2 >= filled.length))
      found.push(column);
  });
  return found;
}
