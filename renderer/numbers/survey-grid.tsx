import { elementsOfAge, elementsOfFormat } from '../../shared/numbers/survey-elements';
import { listSurveyRows } from '../../shared/numbers/survey-rows';
import type { SurveyCell, SurveyTable } from '../../shared/numbers/survey-table';
import { numbersWords as words } from '../words/numbers';
import styles from './survey-grid.module.css';

const figure = (n: number): string => n.toLocaleString('en-US');

/** Ages down, formats across, sessions and attendance in each. */
export function SurveyGrid({
  survey,
  showsElements,
}: {
  survey: SurveyTable;
  showsElements: boolean;
}) {
  const { formats, rows, sums, all } = listSurveyRows(survey);
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.surveyCaption}>
      <table className={styles['grid']}>
        <caption className={styles['caption']}>{words.surveyCaption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={styles['name']}>
              {words.ageGroup}
            </th>
            {formats.map((format) => (
              <th key={format} scope="colgroup" colSpan={2} className={styles['format']}>
                {words.formats[format]}
                {showsElements ? <Elements pair={elementsOfFormat(format)} /> : null}
              </th>
            ))}
            <th scope="colgroup" colSpan={2} className={styles['format']}>
              {words.allFormats}
            </th>
          </tr>
          <tr>
            {[...formats, 'all'].map((format) => (
              <Heads key={format} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ age, cells, sum }) => (
            <tr key={age} className={age === 'none' ? styles['unplaced'] : undefined}>
              <th scope="row" className={styles['name']}>
                {words.ages[age]}
                {showsElements ? <Elements pair={elementsOfAge(age)} /> : null}
              </th>
              {cells.map(({ format, cell }) => (
                <Figures key={format} cell={cell} />
              ))}
              <Figures cell={sum} isSum />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles['name']}>
              {words.allAges}
            </th>
            {sums.map(({ format, cell }) => (
              <Figures key={format} cell={cell} />
            ))}
            <Figures cell={all} isSum />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Heads() {
  return (
    <>
      <th scope="col">{words.sessionsColumn}</th>
      <th scope="col">{words.peopleColumn}</th>
    </>
  );
}

/** What nobody counted is said, never a 0. */
function Figures({ cell, isSum = false }: { cell: SurveyCell; isSum?: boolean }) {
  const { sessions, heads, counted, notCounted } = cell;
  const isUnknown = counted === 0 && heads === 0 && notCounted > 0;
  const isEmpty = sessions === 0 && heads === 0;
  return (
    <>
      <td className={isSum ? styles['sum'] : isEmpty ? styles['nothing'] : undefined}>
        {figure(sessions)}
      </td>
      <td className={isSum ? styles['sum'] : isEmpty ? styles['nothing'] : undefined}>
        {isUnknown ? <abbr title={words.uncounted}>?</abbr> : figure(heads)}
        {notCounted > 0 && !isUnknown ? '+' : ''}
        {notCounted > 0 && isSum ? (
          <span className={styles['missing']}>{words.cellNotCounted(notCounted)}</span>
        ) : null}
      </td>
    </>
  );
}

function Elements({ pair }: { pair: { sessions: string; attendance: string } | null }) {
  return pair === null ? null : (
    <span className={styles['elements']}>
      {pair.sessions}, {pair.attendance}
    </span>
  );
}
