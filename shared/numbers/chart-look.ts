/** Colours and type of a chart: CSS variables on the screen, plain values in the PDF. */
export interface ChartLook {
  ink: string;
  inkSoft: string;
  line: string;
  bar: string;
  /** Text on a bar; white without it. */
  onBar?: string;
  /** What the chart lies on; white without it. */
  paper?: string;
  font: string;
}

export const SCREEN_LOOK: ChartLook = {
  ink: 'var(--ink)',
  inkSoft: 'var(--ink-soft)',
  line: 'var(--line)',
  bar: 'var(--accent)',
  onBar: 'var(--accent-ink)',
  paper: 'var(--surface)',
  font: 'var(--sans)',
};

/** The greens and greys of the printed page; dark enough to stay apart in black and white. */
export const PRINT_LOOK: ChartLook = {
  ink: '#26211c',
  inkSoft: '#5d544a',
  line: '#d9d0c2',
  bar: '#245a4b',
  onBar: '#ffffff',
  paper: '#ffffff',
  font: '"Source Sans 3"',
};

/** A chart by itself, to be pasted anywhere: as on paper, in the type of the window. */
export const IMAGE_LOOK: ChartLook = { ...PRINT_LOOK, font: "'Source Sans 3 Variable'" };
