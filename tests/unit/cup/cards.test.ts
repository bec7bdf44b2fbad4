import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCupSheet } from '../../../shared/cup/build-cup-sheet';
import { BUILT_IN_STICKS } from '../../../shared/cup/built-in-sticks';
import { markdownToCardLines } from '../../../shared/cup/card-lines';
import { chooseCards } from '../../../shared/cup/choose-cards';
import { writeCardAsPlain } from '../../../shared/cup/write-card';
import type { Inline } from '../../../shared/portfolio/markdown-blocks';
import { answerOf, EMPTY, ownStickOf } from './cup-of';

const cup = {
  ...EMPTY,
  sticks: [ownStickOf('o-1'), ownStickOf('o-2')],
  answers: [
    answerOf({ id: 'a-1', stickId: 'o-1', question: 'Question o-1?' }),
    answerOf({ id: 'a-2', createdAt: '2026-11-24T10:00:00.000Z', text: 'First of two.' }),
    answerOf({ id: 'a-3', createdAt: '2026-11-25T10:00:00.000Z', text: 'Second of two.' }),
    answerOf({ id: 'a-4', stickId: 'gone', question: 'Gone?' }),
  ],
};

const plainOf = (spans: readonly Inline[]): string =>
  spans.map((span) => (typeof span === 'string' ? span : '')).join('');

const total = BUILT_IN_STICKS.length + 2;

describe('chooseCards', () => {
  it('prints a stick once, and a card for each answer', () => {
    expect(chooseCards(cup, { shape: 'sticks', which: 'all' })).toHaveLength(total);
    const cards = chooseCards(cup, { shape: 'cards', which: 'all' });
    expect(cards).toHaveLength(total + 2);
    const texts = cards.map(({ text }) => text).filter((text) => text !== '');
    expect(texts).toEqual(['First of two.', 'Second of two.', 'We clap.', 'We clap.']);
  });

  it('knows hers, and what she answered to sticks that are gone', () => {
    expect(chooseCards(cup, { shape: 'sticks', which: 'mine' })).toMatchObject([
      { question: 'Question o-1?', isOwn: true },
      { question: 'Question o-2?', isOwn: true },
    ]);
    const answered = chooseCards(cup, { shape: 'sticks', which: 'answered' });
    expect(answered.map(({ question }) => question)).toEqual([
      answerOf().question,
      'Question o-1?',
      'Gone?',
    ]);
    expect(chooseCards(cup, { shape: 'cards', which: 'answered' })).toHaveLength(4);
  });

  it('prints one card alone, and none that is not there', () => {
    const one = { shape: 'cards', which: 'all', answerId: 'a-2' } as const;
    expect(chooseCards(cup, one)).toMatchObject([{ text: 'First of two.', kind: 'openings' }]);
    expect(chooseCards(cup, { ...one, answerId: 'no' })).toEqual([]);
  });

  it('leaves answers out of sticks', () => {
    const cards = chooseCards(cup, { shape: 'sticks', which: 'all' });
    const sheet = buildCupSheet({ shape: 'sticks', paper: 'a4', language: 'en', cards });
    expect(sheet.cards.every(({ lines, tip }) => lines.length === 0 && tip === '')).toBe(true);
    expect(sheet.cards.at(-1)).toMatchObject({ label: 'one of our own' });
  });
});

describe('markdownToCardLines', () => {
  it('keeps lists, quotes and numbers as marked, indented lines', () => {
    const lines = markdownToCardLines('Say **hello**.\n\n1. one\n2. two\n   - deep\n\n> said');
    expect(lines.map(({ marker, indent }) => [marker, indent])).toEqual([
      ['', 0],
      ['1.', 1],
      ['2.', 1],
      ['•', 2],
      ['', 1],
    ]);
    expect(lines[0]?.of).toEqual(['Say ', { as: 'strong', of: ['hello'] }, '.']);
  });

  it('cuts a long paragraph where sentences end, and loses nothing', () => {
    const text = 'We keep singing in the dark. '.repeat(40).trim();
    const lines = markdownToCardLines(text);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter(({ isStart }) => isStart)).toHaveLength(1);
    for (const { of } of lines) expect(plainOf(of)).toMatch(/\.\s*$/);
    expect(plainOf(lines.flatMap(({ of }) => of))).toBe(text);
  });

  it('loses nothing of any plain text, and no stretch is long', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 900 }), (raw) => {
        const words = `x${raw.replace(/[^\p{L}\p{N} .]/gu, '').replace(/\s+/g, ' ')}y`;
        const lines = markdownToCardLines(words);
        const plain = lines.flatMap(({ of }) => of);
        if (plain.every((span) => typeof span === 'string')) {
          expect(plain.join('').replace(/\s+/g, ' ')).toBe(words);
        }
        for (const { of } of lines) expect(plainOf(of).length).toBeLessThan(700);
      }),
    );
  });
});

describe('writeCardAsPlain', () => {
  const labels = { challenge: 'Challenge', tip: 'Tip' };

  it('writes what there is, and no labels of what there is not', () => {
    const card = { question: 'How?', text: '- **one**\n- two', tip: ' Sing. ' };
    expect(writeCardAsPlain(card, labels)).toBe('Challenge: How?\n\n- one\n- two\n\nTip: Sing.\n');
    expect(writeCardAsPlain({ ...card, text: '', tip: ' ' }, labels)).toBe('Challenge: How?\n');
  });
});
