import { createContext, useContext, type ReactNode } from 'react';
import { BarsChart } from '../../numbers/bars-chart';
import type { ChartLook } from '../../numbers/chart-look';
import { ColumnsChart } from '../../numbers/columns-chart';
import type { FlowPart } from '../flow-portfolio';
import type { PortfolioChart, PortfolioPhoto } from '../portfolio-document';
import { BlockElements } from './block-elements';

/** Where a photo is found from the page: a file beside it, or the picture itself as an address. */
export type PhotoSource = (photoId: string) => string;

export const WEB_LOOK: ChartLook = {
  ink: 'var(--ink)',
  inkSoft: 'var(--soft)',
  line: 'var(--line)',
  bar: 'var(--accent)',
  font: 'inherit',
};

/** The language of a line that is in another than the document: by its text. */
export const Tongues = createContext<Readonly<Record<string, string>>>({});

function useTongue(text: string): string | undefined {
  return useContext(Tongues)[text];
}

/** One stretch of the document as an element of a page for the web. */
export function FlowElement({ part, photoSource }: { part: FlowPart; photoSource: PhotoSource }) {
  switch (part.as) {
    case 'heading':
      return <FlowHeading {...part} />;
    case 'note':
      return (
        <p className="note" dir="auto">
          {part.text}
        </p>
      );
    case 'blocks':
      return <BlockElements blocks={part.blocks} />;
    case 'question':
      return <p className="question">{part.text}</p>;
    case 'quote':
      return (
        <figure className="quote">
          <blockquote>
            <BlockElements blocks={part.blocks} />
          </blockquote>
          {part.source === '' ? null : <figcaption>{part.source}</figcaption>}
        </figure>
      );
    case 'lines':
      return (
        <>
          {part.label === '' ? null : <p className="label">{part.label}</p>}
          <ul>
            {part.lines.map((line, index) => (
              <Line key={index} line={line} />
            ))}
          </ul>
        </>
      );
    case 'link':
      return (
        <p>
          <a href={part.href}>{part.text}</a>
        </p>
      );
    case 'photos':
      return <Photos photos={part.photos} photoSource={photoSource} />;
    case 'figures':
      return (
        <dl className="figures">
          {part.figures.map(({ figure, label, note }) => (
            <div key={label}>
              <dt>
                {label}
                {note === '' ? null : <span className="note">{note}</span>}
              </dt>
              <dd>
                <strong>{figure}</strong>
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'chart':
      return (
        <figure>
          <Chart chart={part.chart} />
          <figcaption>{part.chart.title}</figcaption>
        </figure>
      );
    case 'table':
      return <FlowTable head={part.head} rows={part.rows} />;
  }
}

function Line({ line }: { line: string }) {
  return (
    <li dir="auto" lang={useTongue(line)}>
      {line}
    </li>
  );
}

function FlowHeading({ level, text, programId }: Extract<FlowPart, { as: 'heading' }>): ReactNode {
  const lang = useTongue(text);
  const attributes = { lang, ...(programId === null ? {} : { id: `program-${programId}` }) };
  // The page's own title is the heading of the first level.
  if (level === 1) return <h2>{text}</h2>;
  if (level === 2) {
    return (
      <h3 dir="auto" {...attributes}>
        {text}
      </h3>
    );
  }
  return (
    <h4 dir="auto" {...attributes}>
      {text}
    </h4>
  );
}

function Photos({
  photos,
  photoSource,
}: {
  photos: readonly PortfolioPhoto[];
  photoSource: PhotoSource;
}) {
  return (
    <div className="photos">
      {photos.map(({ photoId, alt, caption, width, height }) => (
        <figure key={photoId} style={{ flexGrow: Math.round((width / height) * 100) / 100 }}>
          <img
            src={photoSource(photoId)}
            alt={alt}
            width={width}
            height={height}
            loading="lazy"
            decoding="async"
          />
          {caption === '' ? null : <Caption caption={caption} />}
        </figure>
      ))}
    </div>
  );
}

function Caption({ caption }: { caption: string }) {
  return (
    <figcaption dir="auto" lang={useTongue(caption)}>
      {caption}
    </figcaption>
  );
}

function Cell({ cell }: { cell: string }) {
  return (
    <td dir="auto" lang={useTongue(cell)}>
      {cell}
    </td>
  );
}

function Chart({ chart }: { chart: PortfolioChart }) {
  const both = { width: 560, description: chart.description, look: WEB_LOOK };
  return chart.shape === 'columns' ? (
    <ColumnsChart {...both} values={chart.values} height={180} />
  ) : (
    <BarsChart {...both} values={chart.values} />
  );
}

function FlowTable({ head, rows }: { head: readonly string[]; rows: readonly string[][] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, place) => (
              <Cell key={place} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
