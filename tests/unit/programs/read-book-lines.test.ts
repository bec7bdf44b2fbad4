import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookSchema } from '../../../shared/model/book';
import { readBookLines } from '../../../shared/programs/read-book-lines';

describe('readBookLines', () => {
  it.each([
    ['Owl Moon by Jane Yolen', 'Owl Moon', 'Jane Yolen', ''],
    ['Goodnight Moon by Margaret Wise Brown', 'Goodnight Moon', 'Margaret Wise Brown', ''],
    ['- The Snowy Day / Ezra Jack Keats', 'The Snowy Day', 'Ezra Jack Keats', ''],
    [
      '3. Dinosaur Dance! by Sandra Boynton, 9781481480994',
      'Dinosaur Dance!',
      'Sandra Boynton',
      '9781481480994',
    ],
    [
      '¡Tengo hambre! by Ana y Luis Pérez (ISBN: 0-306-40615-2)',
      '¡Tengo hambre!',
      'Ana y Luis Pérez',
      '0-306-40615-2',
    ],
    [
      'Where the Wild Things Are\tMaurice Sendak\t978 0 06 025492 6',
      'Where the Wild Things Are',
      'Maurice Sendak',
      '978 0 06 025492 6',
    ],
    // What is part of the title stays in it.
    ['Stand by Me', 'Stand by Me', '', ''],
    ['Side by Side', 'Side by Side', '', ''],
    ['Day by Day by Jane Yolen', 'Day by Day', 'Jane Yolen', ''],
    ['The house by the sea', 'The house by the sea', '', ''],
    ['1984', '1984', '', ''],
  ])('%s', (line, title, author, isbn) => {
    expect(readBookLines(line)).toEqual([{ title, author, isbn }]);
  });

  it('makes a row a line, and only rows that can be saved', () => {
    expect(readBookLines('Owl Moon\n\n  \r\nCorduroy\n')).toHaveLength(2);
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (text) => {
        for (const book of readBookLines(text)) {
          expect(bookSchema.safeParse(book).success).toBe(true);
        }
      }),
    );
  });
});
