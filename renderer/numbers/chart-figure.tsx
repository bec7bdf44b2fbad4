import { Copy, ImageDown, Table2, ChartColumn } from 'lucide-react';
import { useId, useState } from 'react';
import { AnyChart } from '../../shared/numbers/any-chart';
import { SCREEN_LOOK } from '../../shared/numbers/chart-look';
import type { ChartSpec } from '../../shared/numbers/chart-spec';
import { Button } from '../ui/button';
import { numbersWords as words } from '../words/numbers';
import { copyChart, saveChart } from './chart-image';
import styles from './chart-figure.module.css';
import { useChartWidth } from './use-chart-width';

/** A chart three ways: a picture with its summary in words, or the table of all its figures. */
export function ChartFigure({ chart, of }: { chart: ChartSpec; of: string }) {
  const [isTable, setIsTable] = useState(false);
  const titleId = useId();
  const { width, measure } = useChartWidth();
  return (
    <figure className={styles['figure']} aria-labelledby={titleId}>
      <figcaption className={styles['head']}>
        <h3 id={titleId} className={styles['title']}>
          {chart.title}
        </h3>
        <div className={styles['actions']}>
          <Button
            look="plain"
            icon={isTable ? <ChartColumn aria-hidden /> : <Table2 aria-hidden />}
            label={isTable ? words.asChartOf(chart.title) : words.asTableOf(chart.title)}
            onPress={() => {
              setIsTable(!isTable);
            }}
          >
            {isTable ? words.asChart : words.asTable}
          </Button>
          <Button
            look="plain"
            icon={<Copy aria-hidden />}
            label={words.copyImageOf(chart.title)}
            onPress={() => void copyChart(chart, of)}
          >
            {words.copyImage}
          </Button>
          <Button
            look="plain"
            icon={<ImageDown aria-hidden />}
            label={words.saveImageOf(chart.title)}
            onPress={() => void saveChart(chart, of)}
          >
            {words.saveImage}
          </Button>
        </div>
      </figcaption>
      {isTable ? (
        <ChartTable chart={chart} />
      ) : (
        <div className={styles['picture']} ref={measure}>
          <AnyChart
            drawing={chart.drawing}
            width={width}
            description={`${chart.title}. ${chart.summary}`}
            look={SCREEN_LOOK}
          />
        </div>
      )}
      {chart.id === 'days' || chart.id === 'comparison' ? (
        <p className={styles['note']}>{chart.summary}</p>
      ) : null}
      {chart.note === '' ? null : <p className={styles['note']}>{chart.note}</p>}
    </figure>
  );
}

function ChartTable({ chart }: { chart: ChartSpec }) {
  const { columns, rows } = chart.table;
  return (
    // What scrolls must be reachable by keyboard.
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={chart.title}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
