/** Colours and type of a chart: CSS variables on the screen, plain values in the PDF. */
export interface ChartLook {
  ink: string;
  inkSoft: string;
  line: string;
  bar: string;
  font: string;
}

export const SCREEN_LOOK: ChartLook = {
  ink: 'var(--ink)',
  inkSoft: 'var(--ink-soft)',
  line: 'var(--line)',
  bar: 'var(--accent)',
  font: 'var(--sans)',
};

/** The greens and greys of the printed page; dark enough to stay apart in black and white. */
export const PRINT_LOOK: ChartLook = {
  ink: '#26211c',
  inkSoft: '#5d544a',
  line: '#d9d0c2',
  bar: '#245a4b',
  font: '"Source Sans 3"',
};
