import type { PortfolioPreview } from '../portfolio/portfolio-output';

/** Narrow strips to glue on tongue depressors, or cards with room for an answer. */
export const PRINT_SHAPES = ['sticks', 'cards'] as const;
/** Which of them: the whole cup, the ones that she wrote, or the ones that she answered. */
export const PRINT_CHOICES = ['all', 'mine', 'answered'] as const;

export type PrintShape = (typeof PRINT_SHAPES)[number];
export type PrintChoice = (typeof PRINT_CHOICES)[number];

/** The sheets as the very bytes that would be saved; a warning's `title` is the challenge. */
export type CupPreview = PortfolioPreview;

export interface SavedCup {
  fileName: string;
  pages: number;
}
