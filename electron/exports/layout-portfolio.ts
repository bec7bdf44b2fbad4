import { readFileSync } from 'node:fs';
import { listPhotos } from '../../shared/portfolio/list-photos';
import { markMissing } from '../../shared/portfolio/missing-glyphs';
import type { PortfolioChart, PortfolioDocument } from '../../shared/portfolio/portfolio-document';
import type { PortfolioPreview } from '../../shared/portfolio/portfolio-output';
import { prepareTexts } from '../../shared/portfolio/prepare-texts';
import { drawChart } from './draw-chart';
import type { LayoutResources } from './layout-resources';
import { makePlaceholder } from './pdf/placeholder-photo';
import { putPhotosIn } from './pdf/put-photos-in';
import { readPdfObjects } from './pdf/read-pdf-objects';
import { writePdfObjects } from './pdf/write-pdf-objects';
import { createKnownGlyphTypesetter, type KnownGlyphTypesetter } from './typeset-known-glyphs';
import { createTypstCompiler, type TypstFile } from './typst-compiler';

export interface LayoutRequest {
  document: PortfolioDocument;
  /** Written into the PDF; the same document and instant give the same bytes. */
  createdAt: Date;
  /** The print-sized JPEG of each photo, by its hash. */
  photoFiles: Readonly<Record<string, string>>;
  template: 'portfolio.typ' | 'summary.typ';
}

export type PortfolioLayout = (request: LayoutRequest) => PortfolioPreview;

/** A typesetter that can be used again and again; it keeps what it has laid out for the next edit. */
export function createPortfolioLayout(resources: LayoutResources): PortfolioLayout {
  return layOutPortfoliosWith(createKnownGlyphTypesetter(createTypstCompiler(resources)));
}

export function layOutPortfoliosWith(typeset: KnownGlyphTypesetter): PortfolioLayout {
  return ({ document, createdAt, photoFiles, template }) => {
    const laidOut = typeset({
      template,
      document: prepareTexts(document),
      createdAt,
      mark: markMissing,
      writeInputs,
      files: listPlaceholders(document),
    });
    return { ...laidOut, pdf: finishPdf(laidOut.pdf, photoFiles) };
  };
}

/** The typesetter lays out placeholders; one photo after the other is put in, and the rest is packed. */
function finishPdf(pdf: Uint8Array, photoFiles: LayoutRequest['photoFiles']): Uint8Array {
  const read = readPdfObjects(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength));
  const objects = putPhotosIn(read.objects, (photoId) => readPhoto(photoFiles[photoId]));
  return writePdfObjects({ ...read, objects });
}

/** A file that is gone by now leaves the placeholder. */
function readPhoto(file: string | undefined): Buffer | null {
  if (file === undefined) return null;
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function listPlaceholders(document: PortfolioDocument): TypstFile[] {
  return listPhotos(document).map(({ photoId, width, height }) => ({
    name: `${photoId}.jpg`,
    bytes: makePlaceholder(photoId, width, height),
  }));
}

function writeInputs(document: PortfolioDocument): Record<string, string> {
  const parts = document.parts.map((part) => {
    if (part.kind === 'numbers') {
      return { ...part, charts: part.charts.map((chart) => draw(chart, document, false)) };
    }
    if (part.kind !== 'series') return part;
    return {
      ...part,
      series: part.series.map((one) => ({
        ...one,
        chart: one.chart === null ? null : draw(one.chart, document, true),
      })),
    };
  });
  return {
    portfolio: JSON.stringify({ ...document, parts, tongues: {} }),
    // By the texts as they are laid out.
    tongues: JSON.stringify(
      Object.fromEntries(
        Object.entries(document.tongues).map(([text, tongue]) => [prepareTexts(text), tongue]),
      ),
    ),
    design: document.design,
  };
}

function draw(chart: PortfolioChart, { design }: PortfolioDocument, isLow: boolean) {
  return { ...chart, svg: drawChart(chart, design, isLow) };
}
