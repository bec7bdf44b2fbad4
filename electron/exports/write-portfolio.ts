import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { buildPortfolio, chooseMaterial } from '../../shared/portfolio/build-portfolio';
import { buildSummaries } from '../../shared/portfolio/build-summary';
import { PortfolioHtmlPage } from '../../shared/portfolio/html/portfolio-html-page';
import type { PhotoSource } from '../../shared/portfolio/html/flow-elements';
import { nameExportedPhoto } from '../../shared/portfolio/name-exported-photo';
import type { PortfolioDocument } from '../../shared/portfolio/portfolio-document';
import type { PortfolioPreview } from '../../shared/portfolio/portfolio-output';
import { writeJsonResume } from '../../shared/portfolio/write-json-resume';
import { writePortfolioMarkdown } from '../../shared/portfolio/write-markdown';
import type { PortfolioLayout } from './layout-portfolio';
import type { PortfolioLayoutMaterial } from './layout-messages';
import { writePortfolioDocx } from './portfolio-docx';

/** A portfolio in the format that was asked for. What is no PDF has no pages. */
export async function writePortfolio(
  material: PortfolioLayoutMaterial,
  layOut: PortfolioLayout,
): Promise<PortfolioPreview> {
  const { photoFiles, format } = material;
  const readPhoto = (photoId: string): Buffer | null => readFile(photoFiles[photoId]);
  switch (format) {
    case 'pdf': {
      const createdAt = new Date(material.portfolio.updatedAt);
      const document = buildPortfolio(material);
      return layOut({ document, createdAt, photoFiles, template: 'portfolio.typ' });
    }
    case 'summary':
      return layOutSummary(material, layOut);
    case 'html':
      return asBytes(
        writeHtml(buildPortfolio(material), (photoId) => {
          const photo = readPhoto(photoId)?.toString('base64') ?? '';
          return `data:image/jpeg;base64,${photo}`;
        }),
      );
    case 'html-folder':
      return asBytes(writeHtml(buildPortfolio(material), nameExportedPhoto));
    case 'markdown-folder':
      return asBytes(writePortfolioMarkdown(buildPortfolio(material), nameExportedPhoto));
    case 'docx':
      return {
        pdf: await writePortfolioDocx(buildPortfolio(material), readPhoto),
        pages: 0,
        warnings: [],
      };
    case 'json-resume':
      return asBytes(writeJsonResume(chooseMaterial(material)));
  }
}

/** The fullest that fits on one page; the barest, where nothing does. */
function layOutSummary(
  material: PortfolioLayoutMaterial,
  layOut: PortfolioLayout,
): PortfolioPreview {
  const { photoFiles } = material;
  const createdAt = new Date(material.portfolio.updatedAt);
  let laidOut: PortfolioPreview | null = null;
  for (const document of buildSummaries(material)) {
    laidOut = layOut({ document, createdAt, photoFiles, template: 'summary.typ' });
    if (laidOut.pages === 1) return laidOut;
  }
  if (laidOut === null) throw new Error('There is no summary to lay out.');
  return laidOut;
}

function writeHtml(document: PortfolioDocument, photoSource: PhotoSource): string {
  const page = renderToStaticMarkup(createElement(PortfolioHtmlPage, { document, photoSource }));
  return `<!doctype html>\n${page}\n`;
}

function asBytes(text: string): PortfolioPreview {
  return { pdf: new TextEncoder().encode(text), pages: 0, warnings: [] };
}

/** A file that is gone by now is no reason to stop. */
function readFile(file: string | undefined): Buffer | null {
  if (file === undefined) return null;
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
