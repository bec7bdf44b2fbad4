import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { createPortfolioLayout } from '../../electron/exports/layout-portfolio';
import { readLayoutResources, type LayoutResources } from '../../electron/exports/layout-resources';
import { createTypstCompiler } from '../../electron/exports/typst-compiler';
import { buildPortfolio } from '../../shared/portfolio/build-portfolio';
import type { PortfolioMaterial } from '../../shared/portfolio/portfolio-material';
import { listInstalledFonts, projectRoot } from '../integration/exports/installed-fonts';
import { sampleMaterial, samplePortfolio } from '../integration/exports/sample-log';
import { nameBook } from '../../shared/programs/name-book';
import type { Report } from './bench-report';
import { makeToldProgram, makeToldReflection } from './make-told-programs';
import { benchPhotos } from './portfolio-photos';

const ENTRIES = 1_000;
const ROUNDS = 3;
const NO_PHOTOS = { photoFiles: {}, template: 'portfolio.typ' } as const;

/** The same words with no design at all: what the typesetter takes by itself. */
const PLAIN = `
#let texts = json(bytes(sys.inputs.texts))
#set document(title: "Plain")
#set text(lang: "en", font: "Source Serif 4")
#for entry in texts [
  = #entry.title
  #for paragraph in entry.paragraphs { par(paragraph) }
]
`;

/** A portfolio of a thousand entries of text: time and memory, beside the plainest page of them. */
export async function run(report: Report): Promise<void> {
  const templates = path.join(projectRoot, 'electron', 'exports', 'typst');
  const resources = await readLayoutResources(templates, listInstalledFonts());
  // First, so that the peak of memory is its own.
  await benchPhotos(resources, report);
  const ours: number[] = [];
  const edits: number[] = [];
  const titles: number[] = [];
  const plain: number[] = [];
  let bytes = 0;
  let pages = 0;
  let peak = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const layout = createPortfolioLayout(resources);
    const createdAt = new Date(round);
    const first = (round + 5) * ENTRIES;
    const material = makeMaterial('A career', first);
    ours.push(
      time(() => {
        const laidOut = layout({ document: buildPortfolio(material), createdAt, ...NO_PHOTOS });
        bytes = laidOut.pdf.byteLength;
        pages = laidOut.pages;
      }),
    );
    const edited = changeAnAnswer(material);
    edits.push(
      time(() => {
        layout({ document: buildPortfolio(edited), createdAt, ...NO_PHOTOS });
      }),
    );
    const renamed = makeMaterial(`A career, edited ${String(round)}`, first);
    titles.push(
      time(() => {
        layout({ document: buildPortfolio(renamed), createdAt, ...NO_PHOTOS });
      }),
    );
    // What one process takes for a document and its first edit, before others of this bench add up.
    // maxRSS is in kilobytes.
    if (round === 0) peak = process.resourceUsage().maxRSS / 1e3;
    plain.push(timePlain(resources, material, createdAt));
  }

  const first = middle(ours);
  report({
    name: `${String(pages)} pages of 1,000 entries, first layout`,
    value: first,
    unit: 'ms',
  });
  report({ name: 'the same words without design', value: middle(plain), unit: 'ms' });
  report({ name: 'designed / plain', value: first / middle(plain), unit: 'x', atMost: 6 });
  report({
    name: 'after an answer was changed / first',
    value: middle(edits) / first,
    unit: 'x',
    atMost: 0.5,
  });
  // The title stands at the foot of every page.
  report({
    name: 'after the title was changed / first',
    value: middle(titles) / first,
    unit: 'x',
    atMost: 1.5,
  });
  report({ name: 'file', value: bytes / 1e6, unit: 'MB', atMost: 10 });
  report({ name: 'peak memory, with the photos before', value: peak, unit: 'MB', atMost: 1_500 });
}

/** `first`: other programs than those of another first, since what was laid out once is remembered. */
function makeMaterial(title: string, first: number): PortfolioMaterial {
  return sampleMaterial({
    portfolio: samplePortfolio({ title, from: null, to: null }),
    programs: Array.from({ length: ENTRIES }, (_, index) => {
      const program = makeToldProgram(index + first, 120);
      return { program, reflection: makeToldReflection(program, index + first) };
    }),
  });
}

/** What she does while she looks at the preview: a word more, somewhere in the middle. */
function changeAnAnswer(material: PortfolioMaterial): PortfolioMaterial {
  const at = Math.floor(material.programs.length / 2);
  return {
    ...material,
    programs: material.programs.map((held, index) =>
      index === at
        ? { ...held, program: { ...held.program, whatWeDid: `${held.program.whatWeDid} Again.` } }
        : held,
    ),
  };
}

function timePlain(
  { fonts }: LayoutResources,
  { programs }: PortfolioMaterial,
  createdAt: Date,
): number {
  const compiler = createTypstCompiler({
    templates: [{ name: 'plain.typ', source: PLAIN }],
    fonts,
  });
  const texts = programs.map(({ program, reflection }) => ({
    title: program.title,
    paragraphs: [
      program.whatWeDid,
      ...program.books.map(nameBook),
      program.ideaFrom,
      ...(reflection?.answers ?? []).flatMap(({ question, text }) => [question, text]),
    ],
  }));
  return time(() => {
    compiler.typeset('plain.typ', { texts: JSON.stringify(texts) }, createdAt);
  });
}

function time(work: () => void): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
