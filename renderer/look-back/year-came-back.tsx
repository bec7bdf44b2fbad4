import type { YearPage } from '../../shared/look-back/gather-year';
import type { KeptSeries } from '../../shared/look-back/find-kept-series';
import { Section } from '../ui/page';
import { yearWords as words } from '../words/look-back';
import { AnswerSheet, More } from './her-words';
import { ProgramDates } from './program-dates';
import styles from './year-parts.module.css';

/** Signs that it was worth it: what people did, and the series that kept their people. */
export function CameBack({ page }: { page: YearPage }) {
  const { signs, otherEvidence, kept } = page;
  if (signs.length + otherEvidence.shown.length + kept.shown.length === 0) return null;
  return (
    <Section title={words.cameBack}>
      {signs.map(({ sign, answers }) => (
        <div key={sign} className={styles['part']}>
          <h3 className={styles['heading']}>{words.signs[sign]}</h3>
          <AnswerSheet answers={answers} />
        </div>
      ))}
      {otherEvidence.shown.length === 0 ? null : (
        <div className={styles['part']}>
          <h3 className={styles['heading']}>{words.otherSigns}</h3>
          <AnswerSheet answers={otherEvidence} />
        </div>
      )}
      {kept.shown.length === 0 ? null : (
        <div className={styles['part']}>
          <h3 className={styles['heading']}>{words.kept}</h3>
          <ul className={styles['series']}>
            {kept.shown.map((series) => (
              <KeptLine key={series.name} series={series} />
            ))}
          </ul>
          <More count={kept.more} />
        </div>
      )}
    </Section>
  );
}

function KeptLine({ series }: { series: KeptSeries }) {
  const { name, counted, before, after, programs } = series;
  return (
    <li>
      <p className={styles['name']}>{name}</p>
      <p>{words.keptLine(counted, before, after)}</p>
      <ProgramDates programs={programs} />
    </li>
  );
}
