import path from 'node:path';
import {
  createPortfolioLayout,
  type PortfolioLayout,
} from '../../../electron/exports/layout-portfolio';
import { readLayoutResources } from '../../../electron/exports/layout-resources';
import { buildPortfolio } from '../../../shared/portfolio/build-portfolio';
import type { PortfolioMaterial } from '../../../shared/portfolio/portfolio-material';
import { listInstalledFonts, projectRoot } from './installed-fonts';

export async function startLayout(): Promise<PortfolioLayout> {
  const templates = path.join(projectRoot, 'electron', 'exports', 'typst');
  return createPortfolioLayout(await readLayoutResources(templates, listInstalledFonts()));
}

export function layOut(
  layout: PortfolioLayout,
  material: PortfolioMaterial,
  photoFiles: Readonly<Record<string, string>> = {},
) {
  return layout({
    document: buildPortfolio(material),
    createdAt: new Date(material.portfolio.updatedAt),
    photoFiles,
    template: 'portfolio.typ',
  });
}
