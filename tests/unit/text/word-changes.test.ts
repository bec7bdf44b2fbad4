import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listWordChanges } from '../../../shared/text/word-changes';

const written = (before: string, after: string): string =>
  listWordChanges(before, after)
    .map(({ kind, text }) =>
      kind === 'kept' ? text : kind === 'removed' ? `-${text}-` : `+${text}+`,
    )
    .join('');

describe('listWordChanges', () => {
  it.each([
    ['same', 'same', 'same'],
    [
      'We read it by flashlight.',
      'We read it twice by flashlight.',
      'We read it +twice +by flashlight.',
    ],
    [
      '[[Which moment do you still see?]]',
      'A father stayed to the end.',
      '-[[Which moment do you still see?]]-+A father stayed to the end.+',
    ],
    [
      'One line\n[[What next?]]\nLast line here',
      'One line\nFewer owls.\nLast line here',
      'One line\n-[[What next?]]-+Fewer owls.+\nLast line here',
    ],
    ['', 'new', '+new+'],
    ['old', '', '-old-'],
  ])('%j to %j', (before, after, expected) => {
    expect(written(before, after)).toBe(expected);
  });

  it('loses nothing of either text', () => {
    const text = fc
      .array(fc.constantFrom('a', 'the', 'owl', ' ', ' ', '\n', '. ', '[[', ']]', 'ñ'), {
        maxLength: 60,
      })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = listWordChanges(before, after);
        const side = (gone: 'added' | 'removed'): string =>
          changes
            .filter(({ kind }) => kind !== gone)
            .map((change) => change.text)
            .join('');
        expect(side('added')).toBe(before);
        expect(side('removed')).toBe(after);
      }),
    );
  });
});
