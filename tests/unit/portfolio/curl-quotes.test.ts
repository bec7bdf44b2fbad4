import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curlQuotes, curlQuotesInLine } from '../../../shared/portfolio/curl-quotes';

describe('curlQuotesInLine', () => {
  it.each([
    ['"Again!" she said', '“Again!” she said'],
    ["it's the children's", 'it’s the children’s'],
    ["'quiet' words", '‘quiet’ words'],
    ["in the '90s", 'in the ’90s'],
    ['a 6" ruler', 'a 6" ruler'],
    ['"12 of 6"', '“12 of 6”'],
    ['("so")', '(“so”)'],
    ['“kept” as ‘typed’', '“kept” as ‘typed’'],
    ['', ''],
  ])('%s', (typed, set) => {
    expect(curlQuotesInLine(typed)).toBe(set);
  });

  it('changes nothing but quotes', () => {
    const straighten = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(straighten(curlQuotesInLine(text))).toBe(straighten(text));
      }),
    );
  });
});

describe('curlQuotes', () => {
  it('reads across bold, and leaves code alone', () => {
    expect(
      curlQuotes([
        'She said "',
        { as: 'strong', of: ['no'] },
        '" to ',
        { as: 'code', text: '"x"' },
      ]),
    ).toEqual(['She said “', { as: 'strong', of: ['no'] }, '” to ', { as: 'code', text: '"x"' }]);
  });
});
