import { describe, expect, it } from 'vitest';
import { findThemes } from '../../../shared/look-back/find-themes';
import { findSign, findSignOf } from '../../../shared/look-back/signs';
import type { WrittenAnswer } from '../../../shared/look-back/written-answer';

function answer(id: string, text: string): WrittenAnswer {
  const program = {
    id,
    title: 'Toddler Time',
    heldOn: '2026-11-17',
    heldOnPrecision: 'day' as const,
    heads: null,
  };
  return { program, promptId: 'what-worked', question: 'What worked?', text };
}

const themesOf = (...texts: string[]) =>
  findThemes(texts.map((text, index) => answer(String(index), text)));

describe('themes', () => {
  it('are words of hers in three programs or more', () => {
    const { themes, others } = themesOf(
      'The drums.',
      'Two drums at once',
      'One drum a table.',
      'Tissue paper.',
    );
    expect(themes.map(({ word, programs }) => [word, programs])).toEqual([['drums', 3]]);
    expect(others.shown.map(({ text }) => text)).toEqual(['Tissue paper.']);
  });

  it('are none where nothing recurs, or only in one program', () => {
    expect(themesOf('The drums.', 'Drums again.', 'Paper.').themes).toEqual([]);
    const thrice = ['Drums.', 'More drums.', 'Drums!'].map((text) => answer('a', text));
    expect(findThemes(thrice).themes).toEqual([]);
  });

  it('are never words that anyone’s answers have, nor those of a link', () => {
    const { themes } = themesOf(
      'The kids really loved it, everyone stayed.',
      'Kids really loved that everyone stayed. https://example.org/drums',
      'Everyone really loved it; the kids stayed. [see](https://example.org/drums)',
    );
    expect(themes).toEqual([]);
  });

  it('take the strongest word first, and each answer once', () => {
    const { themes, others } = themesOf(
      'Drums and scarves.',
      'Drums and scarves',
      'Drums, scarves',
      'Drums',
      'Scarves',
    );
    expect(themes.map(({ word, answers }) => [word, answers.shown.length])).toEqual([
      ['scarves', 4],
    ]);
    expect(others.shown.map(({ text }) => text)).toEqual(['Drums']);
  });
});

describe('signs', () => {
  it.each([
    ['The twins came back for the song.', 'came-back'],
    ['Two regulars brought a friend.', 'came-back'],
    ['Three families checked out every dinosaur book.', 'borrowed'],
    ['I checked out at five.', null],
    ['Half of the families came back the next week.', 'came-back'],
    ['The man with the banjo came back.', null],
    ['She keeps coming back for the drums.', 'came-back'],
    ['Luckily the power came back.', null],
    ['Only the scarves came back clean.', null],
    ['I do not know yet if they will come back.', null],
    ["I'm just a regular librarian.", null],
    ['We used a borrowed projector.', null],
    ['I stayed out of the way.', null],
    ['We borrowed chairs from the museum.', null],
    ['A girl borrowed both books.', 'borrowed'],
    ['He took the book home.', 'borrowed'],
    ['A dad asked when the next one is.', 'asked'],
    ['Nine of eleven families stayed after.', 'stayed'],
    ["They didn't want to leave.", 'stayed'],
    ['Nobody stayed.', null],
    ['No one asked for it.', null],
    ['I asked if they were cold.', null],
    ['We borrowed the idea from Jbrary.', null],
    ['They stayed home because of the snow.', null],
    ['I came back to the song at the end.', null],
    ['My back was hurting.', null],
    ['Regular glue is fine.', null],
    ['Nobody asked, but two families stayed. A boy borrowed a book.', 'borrowed'],
  ] as const)('“%s” is %s', (text, sign) => {
    expect(findSign(text)).toBe(sign);
  });

  it('take the answer to who came back as it is, unless it is nobody', () => {
    const promptId = 'again-who-came-back';
    expect(findSignOf({ promptId, text: 'The twins, for the drum.' })).toBe('came-back');
    expect(findSignOf({ promptId, text: 'Nobody this time.' })).toBeNull();
    expect(findSignOf({ promptId: 'moment', text: 'The twins, for the drum.' })).toBeNull();
  });
});
