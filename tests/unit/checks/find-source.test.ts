import { describe, expect, it } from 'vitest';
import { listSources, traceSentence } from '../../../renderer/writings/find-source';
import type { Piece, WritingField } from '../../../shared/model/writing';

const answer = (promptId: string) => ({ from: 'answer', programId: 'p', promptId }) as const;
const logged = (field: string) => ({ from: 'program', programId: 'p', field }) as const;

const pieces: Piece[] = [
  { part: 'facts', text: 'We had ', source: { from: 'wording' } },
  { part: 'facts', text: '23 people', source: logged('attendance') },
  { part: 'facts', text: '.', source: { from: 'wording' } },
  { part: 'what-we-did', text: ' We read **Owl Moon** in the dark.', source: logged('whatWeDid') },
  { part: 'next-time', text: 'I would hide fewer owls.', source: answer('next-time') },
];
const draft = pieces.map(({ text }) => text).join('');
const fields: WritingField[] = [{ fieldId: 'body', text: draft, draft, pieces }];

describe('where a sentence came from', () => {
  it.each([
    ['I would hide fewer owls.', answer('next-time')],
    ['We read Owl Moon in the dark.', logged('whatWeDid')],
    ['We had 23 people.', logged('attendance')],
    ['I am just an ordinary library staffer.', null],
  ])('%j', (sentence, source) => {
    expect(traceSentence(sentence, fields).source).toEqual(source);
  });

  it('lists each source that still stands once, all of a program together', () => {
    expect(listSources(fields, { body: draft }).map(({ excerpt }) => excerpt)).toEqual([
      '23 people · We read Owl Moon in the dark.',
      'I would hide fewer owls.',
    ]);
    expect(listSources(fields, { body: 'All mine now.' })).toEqual([]);
  });
});
