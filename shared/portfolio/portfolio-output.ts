/** A laid-out portfolio, as the very bytes that would be saved. */
export interface PortfolioPreview {
  pdf: Uint8Array;
  pages: number;
  warnings: PortfolioWarning[];
}

export interface SavedPortfolio {
  fileName: string;
  pages: number;
  bytes: number;
  warnings: PortfolioWarning[];
}

/** A character that no font has: it was replaced, and this names where it stands. */
export interface PortfolioWarning {
  kind: 'missing-glyph';
  character: string;
  /** `null` for the cover. */
  programId: string | null;
  title: string;
}
