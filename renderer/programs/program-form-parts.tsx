import { bookOf, nameBook } from '../../shared/programs/name-book';
import { AGE_GROUPS, PLACES, PROGRAM_KINDS } from '../../shared/model/program';
import { ChipChoice, ChipChoices } from '../ui/chips';
import { Fold } from '../ui/fold';
import { LinesField } from '../ui/lines-field';
import { SuggestField } from '../ui/suggest-field';
import { TagField } from '../ui/tag-field';
import { TextField } from '../ui/text-field';
import { AGE_WORDS, KIND_WORDS, PLACE_WORDS, formWords } from '../words/programs';
import { AttendanceFields } from './attendance-fields';
import type { FieldProblems } from './explain-problems';
import { describeAttendance } from './format-program';
import type { FormContent } from './program-form';
import styles from './program-form.module.css';

const KINDS = PROGRAM_KINDS.map((id) => ({ id, label: KIND_WORDS[id] }));
const AGES = AGE_GROUPS.map((id) => ({ id, label: AGE_WORDS[id] }));
const WHERE = PLACES.map((id) => ({ id, label: PLACE_WORDS[id] }));

const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** Everything that may stay blank, folded away; a closed fold says what is in it. */
export function ProgramFormParts({
  content,
  series,
  problems,
  onChange,
}: {
  content: FormContent;
  series: readonly string[];
  problems: FieldProblems;
  onChange: (patch: Partial<FormContent>) => void;
}) {
  const isCounted = Object.values(content.attendance).some((heads) => heads !== null);
  return (
    <div className={styles['folds']}>
      <Fold
        title={formWords.about}
        hasProblem={problems.audience !== undefined || problems.series !== undefined}
        summary={join([
          content.kind === 'other' ? '' : KIND_WORDS[content.kind],
          content.series,
          ...content.ages.map((age) => AGE_WORDS[age]),
        ])}
      >
        <ChipChoice
          label={formWords.kind}
          options={KINDS}
          value={content.kind === 'other' ? null : content.kind}
          onChange={(kind) => {
            onChange({ kind: kind ?? 'other' });
          }}
        />
        <SuggestField
          label={formWords.series}
          hint={formWords.seriesHint}
          value={content.series}
          suggestions={series}
          problem={problems.series}
          onChange={(name) => {
            onChange({ series: name });
          }}
        />
        <ChipChoices
          label={formWords.ages}
          options={AGES}
          value={content.ages}
          onChange={(ages) => {
            onChange({ ages });
          }}
        />
        <TextField
          label={formWords.audience}
          value={content.audience}
          problem={problems.audience}
          onChange={(audience) => {
            onChange({ audience });
          }}
        />
      </Fold>
      <Fold
        title={formWords.who}
        hasProblem={problems.branch !== undefined}
        summary={join([isCounted ? describeAttendance(content.attendance) : '', content.branch])}
      >
        <AttendanceFields
          attendance={content.attendance}
          onChange={(attendance) => {
            onChange({ attendance });
          }}
        />
        <ChipChoice
          label={formWords.place}
          options={WHERE}
          value={content.place}
          onChange={(place) => {
            onChange({ place });
          }}
        />
        <TextField
          label={formWords.branch}
          value={content.branch}
          problem={problems.branch}
          onChange={(branch) => {
            onChange({ branch });
          }}
        />
      </Fold>
      <Fold
        title={formWords.what}
        hasProblem={problems.whatWeDid !== undefined}
        summary={content.whatWeDid.split('\n')[0] ?? ''}
      >
        <TextField
          label={formWords.what}
          isLabelHidden
          rows={8}
          hint={formWords.whatHint}
          value={content.whatWeDid}
          problem={problems.whatWeDid}
          onChange={(whatWeDid) => {
            onChange({ whatWeDid });
          }}
        />
      </Fold>
      <Fold
        title={formWords.things}
        hasProblem={[problems.books, problems.songs, problems.materials].some(
          (problem) => problem !== undefined,
        )}
        summary={join([...content.books.map(nameBook), ...content.songs, ...content.materials])}
      >
        <LinesField
          label={formWords.books}
          hint={formWords.booksHint}
          value={content.books.map(nameBook)}
          problem={problems.books}
          onChange={(books) => {
            onChange({ books: books.map(bookOf) });
          }}
        />
        <LinesField
          label={formWords.songs}
          hint={formWords.oneALine}
          value={content.songs}
          problem={problems.songs}
          onChange={(songs) => {
            onChange({ songs });
          }}
        />
        <LinesField
          label={formWords.materials}
          hint={formWords.oneALine}
          value={content.materials}
          problem={problems.materials}
          onChange={(materials) => {
            onChange({ materials });
          }}
        />
      </Fold>
      <Fold
        title={formWords.credit}
        hasProblem={problems.ideaFrom !== undefined}
        summary={join([content.ideaFrom, ...content.tags])}
      >
        <TextField
          label={formWords.ideaFrom}
          hint={formWords.ideaFromHint}
          value={content.ideaFrom}
          problem={problems.ideaFrom}
          onChange={(ideaFrom) => {
            onChange({ ideaFrom });
          }}
        />
        <TagField
          label={formWords.tags}
          placeholder={formWords.tagsPlaceholder}
          removeLabel={formWords.removeTag}
          value={content.tags}
          onChange={(tags) => {
            onChange({ tags });
          }}
        />
      </Fold>
    </div>
  );
}
