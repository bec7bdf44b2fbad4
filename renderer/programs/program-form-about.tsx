import { AGE_GROUPS, PROGRAM_KINDS } from '../../shared/model/program';
import { ChipChoice, ChipChoices } from '../ui/chips';
import { Fold } from '../ui/fold';
import { SuggestField } from '../ui/suggest-field';
import { TextField } from '../ui/text-field';
import { formWords } from '../words/program-form';
import { AGE_WORDS, KIND_WORDS } from '../words/programs';
import { joinFacts, type FormPartProps } from './form-part';

const KINDS = PROGRAM_KINDS.map((id) => ({ id, label: KIND_WORDS[id] }));
const AGES = AGE_GROUPS.map((id) => ({ id, label: AGE_WORDS[id] }));

/** What kind of program, and for whom. */
export function AboutPart({
  content,
  problems,
  isShown,
  series,
  onChange,
}: FormPartProps & { series: readonly string[] }) {
  return (
    <Fold
      title={formWords.about}
      hasProblem={problems.audience !== undefined || problems.series !== undefined}
      summary={joinFacts([
        content.kind === 'other' ? '' : KIND_WORDS[content.kind],
        content.series,
        ...content.ages.map((age) => AGE_WORDS[age]),
      ])}
    >
      {isShown('kind') ? (
        <ChipChoice
          label={formWords.kind}
          options={KINDS}
          value={content.kind === 'other' ? null : content.kind}
          onChange={(kind) => {
            onChange({ kind: kind ?? 'other' });
          }}
        />
      ) : null}
      {isShown('series') ? (
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
      ) : null}
      {isShown('ages') ? (
        <ChipChoices
          label={formWords.ages}
          options={AGES}
          value={content.ages}
          onChange={(ages) => {
            onChange({ ages });
          }}
        />
      ) : null}
      {isShown('audience') ? (
        <TextField
          label={formWords.audience}
          value={content.audience}
          problem={problems.audience}
          onChange={(audience) => {
            onChange({ audience });
          }}
        />
      ) : null}
    </Fold>
  );
}
