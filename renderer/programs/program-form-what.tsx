import { Fold } from '../ui/fold';
import { LinesField } from '../ui/lines-field';
import { TextField } from '../ui/text-field';
import { markdownToPlain } from '../../shared/text/markdown-to-plain';
import { nameBook } from '../../shared/programs/name-book';
import { formWords } from '../words/program-form';
import { BooksField } from './books-field';
import { joinFacts, type FormPartProps } from './form-part';
import { RunningOrderField } from './running-order-field';

/** More than fits into the line of a closed fold. */
const SUMMED_UP = 400;

/** What they did, in her words and step by step. */
export function WhatPart({ content, problems, isShown, onChange }: FormPartProps) {
  const { whatWeDid, runningOrder } = content;
  return (
    <Fold
      title={formWords.what}
      hasProblem={problems.whatWeDid !== undefined || problems.runningOrder !== undefined}
      summary={joinFacts([
        markdownToPlain(whatWeDid.slice(0, SUMMED_UP)).split('\n')[0] ?? '',
        ...runningOrder.map(({ what }) => what),
      ])}
    >
      {isShown('whatWeDid') ? (
        <TextField
          label={formWords.what}
          isLabelHidden
          rows={8}
          hint={formWords.whatHint}
          value={whatWeDid}
          problem={problems.whatWeDid}
          onChange={(next) => {
            onChange({ whatWeDid: next });
          }}
        />
      ) : null}
      {isShown('runningOrder') ? (
        <RunningOrderField
          value={runningOrder}
          problem={problems.runningOrder}
          onChange={(next) => {
            onChange({ runningOrder: next });
          }}
        />
      ) : null}
    </Fold>
  );
}

/** What they read, sang and used. */
export function ThingsPart({ content, problems, isShown, onChange }: FormPartProps) {
  const { books, songs, materials } = content;
  const inside = [problems.books, problems.songs, problems.materials];
  return (
    <Fold
      title={formWords.things}
      hasProblem={inside.some((problem) => problem !== undefined)}
      summary={joinFacts([...books.map(nameBook), ...songs, ...materials])}
    >
      {isShown('books') ? (
        <BooksField
          value={books}
          problem={problems.books}
          onChange={(next) => {
            onChange({ books: next });
          }}
        />
      ) : null}
      {(['songs', 'materials'] as const).map((field) =>
        isShown(field) ? (
          <LinesField
            key={field}
            label={formWords[field]}
            hint={formWords.oneALine}
            value={content[field]}
            problem={problems[field]}
            onChange={(next) => {
              onChange({ [field]: next });
            }}
          />
        ) : null,
      )}
    </Fold>
  );
}
