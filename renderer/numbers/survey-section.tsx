import { Check, TriangleAlert } from 'lucide-react';
import { SURVEY_ELEMENTS } from '../../shared/numbers/survey-elements';
import { sumSurvey } from '../../shared/numbers/survey-table';
import type { NumbersPage } from '../../shared/numbers/numbers-page';
import { saveSettings, useSettings } from '../state/settings';
import { Section } from '../ui/page';
import { Switch } from '../ui/switch';
import { numbersWords as words } from '../words/numbers';
import { openLink } from '../writings/open-link';
import styles from './survey-section.module.css';
import { SurveyGrid } from './survey-grid';

/** The survey's table, and whether its two totals are the same. */
export function SurveySection({ page }: { page: NumbersPage }) {
  const { numbers } = useSettings();
  const { byAge, byFormat, all, isWhole } = sumSurvey(page.survey);
  const pair = (which: 'total' | 'formatTotal'): string =>
    numbers.showsElementNumbers
      ? words.elementPair(SURVEY_ELEMENTS.sessions[which], SURVEY_ELEMENTS.attendance[which])
      : '';
  return (
    <Section title={words.survey}>
      <p className={styles['aid']}>{words.aid}</p>
      <SurveyGrid survey={page.survey} showsElements={numbers.showsElementNumbers} />
      <div className={isWhole ? styles['match'] : styles['differ']}>
        {isWhole ? <Check aria-hidden /> : <TriangleAlert aria-hidden />}
        <div>
          <p className={styles['verdict']}>{isWhole ? words.match : words.differ}</p>
          <ul className={styles['totals']}>
            <li>
              {words.totalsLine(words.sumOfAges, byAge.sessions, byAge.heads, pair('total'))}
              <Lack lacks={all.sessions - byAge.sessions} heads={all.heads - byAge.heads} />
            </li>
            <li>
              {words.totalsLine(
                words.sumOfFormats,
                byFormat.sessions,
                byFormat.heads,
                pair('formatTotal'),
              )}
              <Lack lacks={all.sessions - byFormat.sessions} heads={all.heads - byFormat.heads} />
            </li>
          </ul>
        </div>
      </div>
      {all.notCounted === 0 ? null : (
        <p>
          {words.noHeads(all.notCounted)} {words.plus}
        </p>
      )}
      {page.hybridSessions === 0 ? null : <p>{words.hybrid(page.hybridSessions)}</p>}
      <div className={styles['elements']}>
        <Switch
          isOn={numbers.showsElementNumbers}
          onChange={(showsElementNumbers) => {
            void saveSettings((current) => ({
              numbers: { ...current.numbers, showsElementNumbers },
            }));
          }}
        >
          {words.elementNumbers}
        </Switch>
        {numbers.showsElementNumbers ? (
          <a
            href={SURVEY_ELEMENTS.source}
            onClick={(event) => {
              event.preventDefault();
              openLink(SURVEY_ELEMENTS.source);
            }}
          >
            {words.elementsFrom}
          </a>
        ) : null}
      </div>
    </Section>
  );
}

function Lack({ lacks, heads }: { lacks: number; heads: number }) {
  const what = words.lacks(lacks, heads);
  return what === '' ? null : <span className={styles['lack']}> ({words.lacking(what)})</span>;
}
