import { PORTFOLIO_DESIGNS, PROGRAM_DEPTHS, type Portfolio } from '../../shared/model/portfolio';
import type { Settings } from '../../shared/model/settings';
import { saveSettings } from '../state/settings';
import { ChipChoice } from '../ui/chips';
import { RouteLink } from '../ui/route-link';
import { Switch } from '../ui/switch';
import {
  DEPTH_WORDS,
  DESIGN_WORDS,
  PAPER_WORDS,
  portfolioWords as words,
} from '../words/portfolio';
import styles from './portfolio-form.module.css';

const DESIGNS = PORTFOLIO_DESIGNS.map((id) => ({ id, label: DESIGN_WORDS[id] }));
const DEPTHS = PROGRAM_DEPTHS.map((id) => ({ id, label: DEPTH_WORDS[id] }));
const PAPERS = [
  { id: 'letter', label: PAPER_WORDS.letter },
  { id: 'a4', label: PAPER_WORDS.a4 },
] as const;

/** Design, depth, cover, photos and paper. */
export function LookFields({
  portfolio,
  settings,
  onChange,
}: {
  portfolio: Portfolio;
  settings: Settings;
  onChange: (part: Partial<Portfolio>) => void;
}) {
  const { name, library, email } = settings.profile;
  const signature = [name, library].filter((part) => part.trim() !== '').join(', ');
  return (
    <>
      <ChipChoice
        label={words.design}
        options={DESIGNS}
        value={portfolio.design}
        onChange={(design) => {
          if (design !== null) onChange({ design });
        }}
      />
      <ChipChoice
        label={words.depth}
        options={DEPTHS}
        value={portfolio.depth}
        onChange={(depth) => {
          if (depth !== null) onChange({ depth });
        }}
      />
      <Switch
        isOn={portfolio.hasCover}
        onChange={(hasCover) => {
          onChange({ hasCover });
        }}
      >
        {words.cover}
      </Switch>
      <Switch
        isOn={portfolio.hasPhotos}
        onChange={(hasPhotos) => {
          onChange({ hasPhotos });
        }}
      >
        {words.photos}
      </Switch>
      {email.trim() === '' ? null : (
        <Switch
          isOn={portfolio.hasEmail}
          onChange={(hasEmail) => {
            onChange({ hasEmail });
          }}
        >
          {words.withEmail(email.trim())}
        </Switch>
      )}
      <ChipChoice
        label={words.paper}
        options={PAPERS}
        value={settings.paper}
        onChange={(paper) => {
          if (paper !== null) void saveSettings({ paper });
        }}
      />
      <p className={styles['note']}>
        {signature === '' ? words.unsigned : words.signedAs(signature)}{' '}
        <RouteLink to={{ page: 'settings' }}>{words.toSettings}</RouteLink>
      </p>
    </>
  );
}
