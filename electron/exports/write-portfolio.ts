import { buildPortfolio } from '../../shared/portfolio/build-portfolio';
import type { PortfolioPreview } from '../../shared/portfolio/portfolio-output';
import type { PortfolioLayout } from './layout-portfolio';
import type { PortfolioLayoutMaterial } from './layout-messages';

/** A portfolio in the format that was asked for. */
export function writePortfolio(
  material: PortfolioLayoutMaterial,
  layOut: PortfolioLayout,
): PortfolioPreview {
  const { photoFiles } = material;
  const document = buildPortfolio(material);
  const createdAt = new Date(material.portfolio.updatedAt);
  return layOut({ document, createdAt, photoFiles, template: 'portfolio.typ' });
}
