import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import {
  createPortfolioLayout,
  type PortfolioLayout,
} from '../../../electron/exports/layout-portfolio';
import { readLayoutResources } from '../../../electron/exports/layout-resources';
import { buildPortfolio, type PortfolioMaterial } from '../../../shared/portfolio/build-portfolio';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const fontsSchema = z.array(z.strictObject({ from: z.string(), to: z.string() }));

/** The fonts that the build copies, from where they are installed. */
export function listInstalledFonts(): string[] {
  const listed = readFileSync(path.join(root, 'build', 'fonts.json'), 'utf8');
  return fontsSchema
    .parse(JSON.parse(listed))
    .filter(({ to }) => /\.(?:ttf|otf)$/.test(to))
    .map(({ from }) => path.join(root, 'node_modules', from));
}

export async function startLayout(): Promise<PortfolioLayout> {
  const templates = path.join(root, 'electron', 'exports', 'typst');
  return createPortfolioLayout(await readLayoutResources(templates, listInstalledFonts()));
}

export function layOut(layout: PortfolioLayout, material: PortfolioMaterial) {
  return layout({
    document: buildPortfolio(material),
    createdAt: new Date(material.portfolio.updatedAt),
  });
}
