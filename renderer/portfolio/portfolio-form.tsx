import { PORTFOLIO_SECTIONS, type Portfolio } from '../../shared/model/portfolio';
import type { Settings } from '../../shared/model/settings';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { saveSettings } from '../state/settings';
import { ChipChoice, ChipChoices } from '../ui/chips';
import { RouteLink } from '../ui/route-link';
import { TextField } from '../ui/text-field';
import { PAPER_WORDS, portfolioWords, SECTION_WORDS } from '../words/portfolio';
import styles from './portfolio-form.module.css';
import { ProgramChecks } from './program-checks';
import { RangeFields } from './range-fields';

const PAPERS = [
  { id: 'letter', label: PAPER_WORDS.letter },
  { id: 'a4', label: PAPER_WORDS.a4 },
] as const;

const SECTIONS = PORTFOLIO_SECTIONS.map((id) => ({ id, label: SECTION_WORDS[id] }));

/** Everything that she can choose about the document. */
export function PortfolioForm({
  portfolio,
  onChange,
  programs,
  settings,
  today,
}: {
  portfolio: Portfolio;
  onChange: (part: Partial<Portfolio>) => void;
  programs: readonly ProgramSummary[];
  settings: Settings;
  today: string;
}) {
  const { name, library } = settings.profile;
  const signature = [name, library].filter((part) => part.trim() !== '').join(', ');
  return (
    <section className={styles['form']} aria-label={portfolioWords.form}>
      <TextField
        label={portfolioWords.documentTitle}
        hint={portfolioWords.documentTitleHint}
        value={portfolio.title}
        maxLength={200}
        onChange={(title) => {
          onChange({ title });
        }}
      />
      <TextField
        label={portfolioWords.subtitle}
        value={portfolio.subtitle}
        maxLength={300}
        onChange={(subtitle) => {
          onChange({ subtitle });
        }}
      />
      <RangeFields range={portfolio} today={today} onChange={onChange} />
      <ProgramChecks portfolio={portfolio} programs={programs} onChange={onChange} />
      <ChipChoices
        label={portfolioWords.sections}
        options={SECTIONS}
        value={portfolio.sections}
        onChange={(sections) => {
          onChange({ sections });
        }}
      />
      <ChipChoice
        label={portfolioWords.paper}
        options={PAPERS}
        value={settings.paper}
        onChange={(paper) => {
          if (paper !== null) void saveSettings({ paper });
        }}
      />
      <p className={styles['note']}>
        {signature === '' ? portfolioWords.unsigned : portfolioWords.signedAs(signature)}{' '}
        <RouteLink to={{ page: 'settings' }}>{portfolioWords.toSettings}</RouteLink>
      </p>
    </section>
  );
}
