import { PORTFOLIO_PURPOSES, type Portfolio } from '../../shared/model/portfolio';
import type { Settings } from '../../shared/model/settings';
import type { PortfolioReview } from '../../shared/portfolio/portfolio-review';
import { takePreset } from '../../shared/portfolio/presets';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { tell } from '../state/notices';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import {
  DESIGN_WORDS,
  portfoliosWords,
  portfolioWords as words,
  PURPOSE_WORDS,
} from '../words/portfolio';
import { highlightWords } from '../words/highlights';
import { HighlightFields } from './highlight-fields';
import { LookFields } from './look-fields';
import { PartsList } from './parts-list';
import styles from './portfolio-form.module.css';
import { ProgramChecks } from './program-checks';
import { RangeFields } from './range-fields';
import { ReviewFold } from './review-fold';
import { StatementFields } from './statement-fields';

const PURPOSES = PORTFOLIO_PURPOSES.map((id) => ({ id, label: PURPOSE_WORDS[id].name }));

/** Everything that she can choose about the document. */
export function PortfolioForm({
  portfolio,
  onChange,
  programs,
  settings,
  review,
  reviewAsked,
  today,
}: {
  portfolio: Portfolio;
  onChange: (part: Partial<Portfolio>) => void;
  programs: readonly ProgramSummary[];
  settings: Settings;
  review: PortfolioReview | null;
  /** How often she asked to see what to look at; 0 is not yet. */
  reviewAsked: number;
  today: string;
}) {
  return (
    <section className={styles['form']} aria-label={words.form}>
      <TextField
        label={words.documentTitle}
        hint={words.documentTitleHint}
        value={portfolio.title}
        maxLength={200}
        onChange={(title) => {
          onChange({ title });
        }}
      />
      <TextField
        label={words.subtitle}
        value={portfolio.subtitle}
        maxLength={300}
        onChange={(subtitle) => {
          onChange({ subtitle });
        }}
      />
      <RangeFields range={portfolio} today={today} onChange={onChange} />
      <ProgramChecks portfolio={portfolio} programs={programs} onChange={onChange} />
      <div>
        <Fold title={words.statement} summary={portfolio.statement.text.slice(0, 60)}>
          <StatementFields
            statement={portfolio.statement}
            freshDraft={review?.statementDraft ?? null}
            onChange={(statement) => {
              onChange({ statement });
            }}
          />
        </Fold>
        <Fold title={words.parts} summary={words.partsIn(portfolio.sections.length)}>
          <PartsList
            sections={portfolio.sections}
            onChange={(sections) => {
              onChange({ sections });
            }}
          />
        </Fold>
        <Fold
          title={highlightWords.title}
          summary={review === null ? '' : words.partsIn(review.highlights.length)}
        >
          {portfolio.sections.includes('highlights') ? (
            <HighlightFields
              portfolio={portfolio}
              programs={programs}
              proposed={review?.highlights ?? null}
              onChange={onChange}
            />
          ) : (
            <p className={styles['note']}>
              {highlightWords.away}{' '}
              <Button
                look="plain"
                onPress={() => {
                  onChange({ sections: [...portfolio.sections, 'highlights'] });
                }}
              >
                {highlightWords.addPart}
              </Button>
            </p>
          )}
        </Fold>
        <Fold title={words.look} summary={DESIGN_WORDS[portfolio.design]}>
          <LookFields portfolio={portfolio} settings={settings} onChange={onChange} />
        </Fold>
        <ReviewFold asked={reviewAsked} portfolio={portfolio} review={review} onChange={onChange} />
        <Fold title={words.purpose} summary={PURPOSE_WORDS[portfolio.purpose].name}>
          <NameAndPurpose portfolio={portfolio} onChange={onChange} />
        </Fold>
      </div>
    </section>
  );
}

function NameAndPurpose({
  portfolio,
  onChange,
}: {
  portfolio: Portfolio;
  onChange: (part: Partial<Portfolio>) => void;
}) {
  return (
    <>
      <TextField
        label={words.name}
        value={portfolio.name}
        maxLength={200}
        onChange={(name) => {
          onChange({ name });
        }}
      />
      <SelectField
        label={words.purpose}
        value={portfolio.purpose}
        options={PURPOSES}
        onChange={(purpose) => {
          if (purpose === portfolio.purpose) return;
          const { sections, depth, design, hasEmail, purpose: before } = portfolio;
          onChange(takePreset(portfolio, purpose));
          tell({
            text: words.purposeChanged,
            action: {
              label: portfoliosWords.undo,
              run: () => {
                onChange({ sections, depth, design, hasEmail, purpose: before });
              },
            },
          });
        }}
      />
    </>
  );
}
