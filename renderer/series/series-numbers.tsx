import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { monthOf } from '../../shared/programs/month-changes';
import { SCREEN_LOOK } from '../../shared/numbers/chart-look';
import { ColumnsChart } from '../../shared/numbers/columns-chart';
import { formatMonthName, formatShortDay } from '../look-back/format-days';
import { Section } from '../ui/page';
import { countWords } from '../words/programs';
import { seriesWords as words } from '../words/search';
import styles from './series-page.module.css';

/** Drawn small and shown as wide as the page, so that its type is as large as the text around it. */
const WIDTH = 480;
const HEIGHT = 130;
/** As many as have room for their own day. */
const MOST_NAMED = 12;
/** As many as have room for their own number. */
const MOST_DRAWN = 24;

const dayOf = ({ heldOn, heldOnPrecision }: ProgramSummary): string =>
  formatShortDay(heldOn, heldOnPrecision);

/** Its day; where there is no room for each, the month at the first of its sessions. */
function labelOf(
  program: ProgramSummary,
  before: ProgramSummary | undefined,
  isCrowded: boolean,
): string {
  if (!isCrowded) return dayOf(program).split(',')[0] ?? '';
  const month = monthOf(program.heldOn);
  return before !== undefined && monthOf(before.heldOn) === month ? '' : formatMonthName(month);
}

/** People at each session: as a chart, and as a table that says the same. */
export function SeriesNumbers({
  name,
  programs,
}: {
  name: string;
  /** Newest first. */
  programs: readonly ProgramSummary[];
}) {
  const counted = programs.filter(({ heads }) => heads !== null);
  if (counted.length < 2) return null;
  const drawn = counted.slice(0, MOST_DRAWN).toReversed();
  const values = drawn.map((program, index) => ({
    name: program.id,
    label: labelOf(program, drawn[index - 1], drawn.length > MOST_NAMED),
    subLabel: '',
    value: program.heads ?? 0,
  }));
  const described = drawn.map(
    (program) => `${dayOf(program)}, ${countWords.people(program.heads ?? 0)}`,
  );
  return (
    <Section title={words.overTime}>
      <figure className={styles['chart']}>
        <ColumnsChart
          values={values}
          width={WIDTH}
          height={HEIGHT}
          description={words.chart(name, described)}
          look={SCREEN_LOOK}
        />
        {counted.length <= MOST_DRAWN ? null : (
          <figcaption>{words.showLatest(MOST_DRAWN)}</figcaption>
        )}
      </figure>
      <details>
        <summary>{words.asTable}</summary>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.people}</th>
            </tr>
          </thead>
          <tbody>
            {programs.toReversed().map((program) => (
              <tr key={program.id}>
                <td>{dayOf(program)}</td>
                <td>{program.heads?.toLocaleString('en-US') ?? words.blank}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}
