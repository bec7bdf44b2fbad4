import { OUTCOMES, PRACTICES } from '../../shared/model/program';
import { ChipChoices } from '../ui/chips';
import { Fold } from '../ui/fold';
import { NumberField } from '../ui/number-field';
import { TagField } from '../ui/tag-field';
import { TextField } from '../ui/text-field';
import { formWords } from '../words/program-form';
import { OUTCOME_WORDS, PRACTICE_WORDS } from '../words/programs';
import { CostField } from './cost-field';
import { listBehind } from './program-behind';
import { EvidenceFields } from './evidence-fields';
import { joinFacts, type FormPartProps } from './form-part';
import { LinksField } from './links-field';
import styles from './program-form.module.css';

const PRACTICE_OPTIONS = PRACTICES.map((id) => ({ id, label: PRACTICE_WORDS[id] }));
const OUTCOME_OPTIONS = OUTCOMES.map((id) => ({ id, label: OUTCOME_WORDS[id] }));

/** Who helped, and what it took. */
export function BehindPart({ content, problems, isShown, onChange }: FormPartProps) {
  const counts = (['staff', 'volunteers', 'prepMinutes'] as const).filter(isShown);
  return (
    <Fold
      title={formWords.behind}
      hasProblem={problems.partners !== undefined}
      summary={joinFacts(listBehind(content).map((fact) => fact.join(': ')))}
    >
      {isShown('partners') ? (
        <TextField
          label={formWords.partners}
          hint={formWords.partnersHint}
          value={content.partners}
          problem={problems.partners}
          onChange={(partners) => {
            onChange({ partners });
          }}
        />
      ) : null}
      <div className={styles['counts']}>
        {counts.map((field) => (
          <NumberField
            key={field}
            label={formWords[field]}
            value={content[field]}
            max={field === 'prepMinutes' ? 100_000 : 1_000_000}
            onChange={(next) => {
              onChange({ [field]: next });
            }}
          />
        ))}
        {isShown('cost') ? (
          <CostField
            value={content.cost}
            onChange={(cost) => {
              onChange({ cost });
            }}
          />
        ) : null}
      </div>
    </Fold>
  );
}

/** What it was for, and how she could tell that it mattered. */
export function CameOfItPart({ content, problems, isShown, onChange }: FormPartProps) {
  return (
    <Fold
      title={formWords.cameOfIt}
      hasProblem={problems.quotes !== undefined}
      summary={joinFacts([
        ...content.practices.map((one) => PRACTICE_WORDS[one]),
        ...content.outcomes.map((one) => OUTCOME_WORDS[one]),
        ...content.evidence.quotes,
      ])}
    >
      {isShown('practices') ? (
        <ChipChoices
          label={formWords.practices}
          options={PRACTICE_OPTIONS}
          value={content.practices}
          onChange={(practices) => {
            onChange({ practices });
          }}
        />
      ) : null}
      {isShown('outcomes') ? (
        <ChipChoices
          label={formWords.outcomes}
          options={OUTCOME_OPTIONS}
          value={content.outcomes}
          onChange={(outcomes) => {
            onChange({ outcomes });
          }}
        />
      ) : null}
      {isShown('evidence') ? (
        <EvidenceFields
          evidence={content.evidence}
          problem={problems.quotes}
          onChange={(evidence) => {
            onChange({ evidence });
          }}
        />
      ) : null}
    </Fold>
  );
}

/** Credit, tags and links. */
export function CreditPart({ content, problems, isShown, onChange }: FormPartProps) {
  const inside = [problems.ideaFrom, problems.tags, problems.links];
  return (
    <Fold
      title={isShown('links') ? formWords.creditAndLinks : formWords.credit}
      hasProblem={inside.some((problem) => problem !== undefined)}
      summary={joinFacts([content.ideaFrom, ...content.tags])}
    >
      {isShown('ideaFrom') ? (
        <TextField
          label={formWords.ideaFrom}
          hint={formWords.ideaFromHint}
          value={content.ideaFrom}
          problem={problems.ideaFrom}
          onChange={(ideaFrom) => {
            onChange({ ideaFrom });
          }}
        />
      ) : null}
      {isShown('tags') ? (
        <div>
          <TagField
            label={formWords.tags}
            placeholder={formWords.tagsPlaceholder}
            removeLabel={formWords.removeTag}
            value={content.tags}
            onChange={(tags) => {
              onChange({ tags });
            }}
          />
          {problems.tags === undefined ? null : (
            <p className={styles['hint']} role="alert">
              {problems.tags}
            </p>
          )}
        </div>
      ) : null}
      {isShown('links') ? (
        <LinksField
          value={content.links}
          problem={problems.links}
          onChange={(links) => {
            onChange({ links });
          }}
        />
      ) : null}
    </Fold>
  );
}
