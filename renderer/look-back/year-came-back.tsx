import type { YearPage } from '../../shared/look-back/gather-year';
import type { KeptSeries } from '../../shared/look-back/find-kept-series';
import { Section } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { yearWords as words } from '../words/look-back';
import { formatShortDay } from './format-days';
import { AnswerSheet, More } from './her-words';
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
      <div className={styles['links']}>
        {programs.shown.map((program) => (
          <RouteLink key={program.id} to={{ page: 'program', programId: program.id }}>
            {`${formatShortDay(program.heldOn, program.heldOnPrecision)}: ${words.heads(program.heads)}`}
          </RouteLink>
        ))}
        <More count={programs.more} />
      </div>
    </li>
  );
}
