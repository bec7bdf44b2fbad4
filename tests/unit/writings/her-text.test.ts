import { describe, expect, it } from 'vitest';
import { passageBlocks } from '../../../shared/writings/passage-blocks';
import { blockText } from '../../../shared/writings/pieces';
import { capitalize, isFragment, splitSentences } from '../../../shared/writings/sentences';
import { isPass, tidyText } from '../../../shared/writings/tidy-text';

const blocks = (text: string, format: 'markdown' | 'plain' = 'markdown', lead = '') =>
  passageBlocks(
    {
      part: 'what-we-did',
      text: tidyText(text),
      source: { from: 'program', programId: 'one', field: 'whatWeDid' },
    },
    { format, lead },
  ).map(blockText);

describe('sentences', () => {
  it('keep together what is only whole together', () => {
    expect(splitSentences('"Again!" he shouted. We did it again.')).toEqual([
      '"Again!" he shouted.',
      'We did it again.',
    ]);
    expect(splitSentences('"We sing it. Every day," she said. Good.')).toEqual([
      '"We sing it. Every day," she said.',
      'Good.',
    ]);
    expect(splitSentences('It ran (as ever. Or nearly.) on time. Then lunch.')).toEqual([
      'It ran (as ever. Or nearly.) on time.',
      'Then lunch.',
    ]);
    expect(splitSentences('Ms. Dana and Ezra J. Keats. Two books.')).toEqual([
      'Ms. Dana and Ezra J. Keats.',
      'Two books.',
    ]);
  });

  it('get their full stop, inside a closing quotation mark', () => {
    expect(blocks('We sang twice')).toEqual(['We sang twice.']);
    expect(blocks('we sang twice,')).toEqual(['We sang twice.']);
    expect(blocks('She said "again"')).toEqual(['She said "again."']);
    expect(blocks('See https://example.org/a')).toEqual(['See https://example.org/a']);
    expect(blocks('We sang 🎈')).toEqual(['We sang 🎈']);
    expect(blocks('Really?')).toEqual(['Really?']);
    expect(blocks('iPad time was calm')).toEqual(['iPad time was calm.']);
  });

  it('know a fragment', () => {
    expect(['the shakers', 'Shakers', 'they stayed'].every(isFragment)).toBe(true);
    expect(['They stayed for a while', 'They stayed.'].some(isFragment)).toBe(false);
    expect(capitalize('the shakers')).toBe('The shakers');
  });
});

describe('lists and Markdown of hers', () => {
  it('stay lists, and short lines without full stops become one', () => {
    expect(blocks('We did:\n- glue\n- tape')).toEqual(['We did:', '- glue\n- tape']);
    expect(blocks('read two books\nsang')).toEqual(['- read two books\n- sang']);
    expect(blocks('1. glue\n2. tape', 'plain')).toEqual(['1. glue\n2. tape']);
  });

  it('survive in Markdown venues and are plain in plain ones', () => {
    const text = '# Steps\n\nA **big** [sheet](https://example.org/s).';
    expect(blocks(text)).toEqual(['### Steps', 'A **big** [sheet](https://example.org/s).']);
    expect(blocks(text, 'plain')).toEqual(['Steps:', 'A big sheet (https://example.org/s).']);
  });

  it('take a lead without a doubled capital', () => {
    expect(blocks('the shakers', 'plain', 'What worked: ')).toEqual(['What worked: the shakers.']);
    expect(blocks('The shakers', 'plain', 'What worked: ')).toEqual(['What worked: the shakers.']);
    expect(blocks('- a\n- b', 'plain', 'What we did: ')).toEqual(['What we did:', '- a\n- b']);
  });
});

describe('texts that nobody wrote by hand', () => {
  it.each([
    '# ' + '#'.repeat(99_000) + 'x',
    'a' + ','.repeat(99_000) + 'x',
    '"I ran. '.repeat(9_000),
  ])('do not keep it busy: %#', (text) => {
    expect(blocks(text, 'plain').join('')).not.toBe('');
  });
});

describe('answers that pass', () => {
  it.each(['n/a', 'None.', '-', '???', ' nothing ', 'Not yet', 'nothing that I saw'])(
    '%s',
    (text) => {
      expect(isPass(text)).toBe(true);
    },
  );
  it.each(['Nothing worked until we sang.', 'No tears.', 'I'])('not: %s', (text) => {
    expect(isPass(text)).toBe(false);
  });

  it('tidies what only typing left behind', () => {
    expect(tidyText('One  two \r\n\r\n\r\n\r\nthree.. four..')).toBe('One two\n\nthree… four.');
  });
});
