import { beforeAll, describe, expect, it } from 'vitest';
import type { CupLayout } from '../../../electron/exports/layout-cup';
import { chooseCards } from '../../../shared/cup/choose-cards';
import type { Cup, CupAnswer } from '../../../shared/model/cup';
import { readPdf } from '../exports/read-pdf';
import { layOut, startCupLayout } from './layout-cup-for-tests';

const AT = '2026-11-23T10:00:00.000Z';

function answer(parts: Partial<CupAnswer>): CupAnswer {
  return {
    id: 'a-1',
    stickId: 'open-song',
    question: 'Teach us the song or rhyme that opens your storytime.',
    text: '',
    tip: '',
    programId: null,
    createdAt: AT,
    updatedAt: AT,
    deletedAt: null,
    ...parts,
  };
}

const cup: Cup = {
  version: 1,
  draws: [],
  sticks: [
    {
      id: 'o-1',
      question: 'Kể chuyện thế nào cho "bé" hai tuổi? 书',
      createdAt: AT,
      deletedAt: null,
    },
    { id: 'o-2', question: 'Thrown away?', createdAt: AT, deletedAt: AT },
  ],
  answers: [
    answer({ text: 'We sing **Hello**.\n\n- clap once\n- tap', tip: 'Songs slow words down.' }),
    answer({
      id: 'a-2',
      stickId: 'oops-power',
      question: 'The lights go out in the middle of a song. Carry on.',
      text: `${'We keep singing in the dark. '.repeat(60)}\n\nThe very end.`,
      tip: 'Whisper it. '.repeat(45),
      createdAt: '2026-11-23T11:00:00.000Z',
    }),
    answer({ id: 'a-3', text: 'Deleted words.', deletedAt: AT }),
  ],
};

let layout: CupLayout;
beforeAll(async () => {
  layout = await startCupLayout();
});

const print = (
  shape: 'sticks' | 'cards',
  which: 'all' | 'mine' | 'answered',
  paper: 'letter' | 'a4' = 'letter',
) => layOut(layout, { shape, paper, language: 'en-US', cards: chooseCards(cup, { shape, which }) });

const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('print my cup', () => {
  it('makes strips of the whole cup, tagged, on both papers', async () => {
    const letter = print('sticks', 'all');
    expect(letter.warnings).toEqual([]);
    const read = await readPdf(letter.pdf);
    expect(read.info['Title']).toBe('A cup of challenges: sticks');
    expect(read.info['Tagged']).toBe('yes');
    expect(read.info['Page size']).toContain('792 x 612');
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
    const text = flat(read.text);
    expect(text).toContain('Kể chuyện thế nào cho “bé” hai tuổi? 书');
    expect(text).toContain('one of our own');
    expect(text).not.toContain('Thrown away?');
    expect(text).not.toContain('We sing');
    const a4 = await readPdf(print('sticks', 'all', 'a4').pdf);
    expect(a4.info['Page size']).toContain('841.89 x 595.276');
    expect(a4.info['Pages']).toBe('3');
  });

  it('keeps the order of the strips as a program reads them', async () => {
    const text = flat((await readPdf(print('sticks', 'all').pdf)).text);
    const first = text.indexOf('What do you do in the very first minute');
    const later = text.indexOf('You have lost your voice');
    expect(first).toBeGreaterThan(-1);
    expect(later).toBeGreaterThan(first);
  });

  it('makes cards: an answer in full over as many as it takes, its tip at the end', async () => {
    const read = await readPdf(print('cards', 'answered').pdf);
    const text = flat(read.text);
    expect(read.info['Page size']).toContain('612 x 792');
    expect(text).toContain('We sing Hello. • clap once • tap');
    expect(text.match(/We keep singing in the dark\./g)).toHaveLength(60);
    expect(text).toMatch(/1 \/ [23]/);
    expect(text.indexOf('Whisper it.')).toBeGreaterThan(text.indexOf('The very end.'));
    expect(text).not.toContain('Deleted words.');
    expect(read.bookmarks).toContain('The lights go out');
  });

  it('leaves lines to write on where there is no answer', async () => {
    const { pdf, pages } = print('cards', 'mine');
    expect(pages).toBe(1);
    const text = flat((await readPdf(pdf)).text);
    expect(text).toContain('hai tuổi? 书 Early-literacy tip');
  });

  it('prints only the card of one answer', async () => {
    const cards = chooseCards(cup, { shape: 'cards', which: 'all', answerId: 'a-1' });
    const { pdf } = layOut(layout, { shape: 'cards', paper: 'a4', language: 'en-US', cards });
    const text = flat((await readPdf(pdf)).text);
    expect(text.match(/Challenge ·/g)).toHaveLength(1);
    expect(text).toContain('Songs slow words down.');
  });

  it('is never source: her words stay words', async () => {
    const text = '#panic("x") $a$ `#import` <label> @ref \\ #{1/0}\n\n```\n#set page()\n```';
    const cards = [{ question: '#let x = 1', kind: null, isOwn: true, text, tip: '#pagebreak()' }];
    for (const shape of ['sticks', 'cards'] as const) {
      const { pdf } = layOut(layout, { shape, paper: 'letter', language: 'en-US', cards });
      expect((await readPdf(pdf)).text).toContain('#let x = 1');
    }
  });

  it('names a character that no font has, and prints the rest', () => {
    const cards = [{ question: 'Odd \u{10FFFD} one?', kind: null, isOwn: true, text: '', tip: '' }];
    const { warnings } = layOut(layout, { shape: 'cards', paper: 'letter', language: 'en', cards });
    expect(warnings.map(({ character }) => character)).toEqual(['\u{10FFFD}']);
    expect(warnings[0]?.title).toContain('Odd');
  });

  it('takes the longest answer, tip and question, without running over a card', async () => {
    const long = '长'.repeat(20_000);
    const cards = [
      { question: 'W'.repeat(200), kind: null, isOwn: true, text: long, tip: '提'.repeat(600) },
    ];
    const { pdf, pages } = layOut(layout, { shape: 'cards', paper: 'a4', language: 'en', cards });
    expect(pages).toBeGreaterThan(5);
    const text = (await readPdf(pdf)).text;
    expect(text.match(/长/g)).toHaveLength(20_000);
    expect(text.match(/提/g)).toHaveLength(600);
    const strip = layOut(layout, { shape: 'sticks', paper: 'a4', language: 'en', cards });
    expect(strip.pages).toBe(1);
  });
});
