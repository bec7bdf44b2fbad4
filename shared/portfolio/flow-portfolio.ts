import type { Block } from './markdown-blocks';
import type {
  PortfolioChart,
  PortfolioDocument,
  PortfolioEntry,
  PortfolioFigure,
  PortfolioHighlight,
  PortfolioPart,
  PortfolioPhoto,
  PortfolioShare,
} from './portfolio-document';
import { portfolioWords as words } from './portfolio-words';

/** A stretch of the document where there are no pages: for the web, Markdown and Word. */
export type FlowPart =
  | { as: 'heading'; level: 1 | 2 | 3; text: string; programId: string | null }
  | { as: 'note'; text: string }
  | { as: 'blocks'; blocks: Block[] }
  | { as: 'question'; text: string }
  | { as: 'quote'; blocks: Block[]; source: string }
  | { as: 'lines'; label: string; lines: string[] }
  | { as: 'link'; text: string; href: string }
  // `isSmall` beside a program that is told in short.
  | { as: 'photos'; photos: PortfolioPhoto[]; isSmall: boolean }
  | { as: 'figures'; figures: PortfolioFigure[] }
  | { as: 'chart'; chart: PortfolioChart }
  | { as: 'table'; head: string[]; rows: string[][] };

/** All parts one after the other; what is blank is not there. */
export function flowPortfolio(
  document: Pick<PortfolioDocument, 'parts' | 'emptyNote'>,
): FlowPart[] {
  const flow = document.parts.flatMap((part) => [
    heading(1, part.title),
    ...note([part.lead]),
    ...flowPart(part),
  ]);
  return document.emptyNote === null ? flow : [...flow, ...note([document.emptyNote])];
}

function flowPart(part: PortfolioPart): FlowPart[] {
  switch (part.kind) {
    case 'statement':
      return [...blocks(part.blocks), ...note([part.signature.join(', ')])];
    case 'numbers':
      return [
        { as: 'figures', figures: part.figures },
        ...part.charts.map((chart): FlowPart => ({ as: 'chart', chart })),
      ];
    case 'highlights':
      return part.entries.flatMap(flowHighlight);
    case 'strengths':
      return part.groups.flatMap((group) => [
        heading(2, group.title),
        ...group.strengths.flatMap(({ title, claims, proof }): FlowPart[] => [
          heading(3, title),
          { as: 'lines', label: '', lines: claims },
          ...(proof === null
            ? []
            : [{ as: 'quote', blocks: proof.words, source: proof.source } as const]),
        ]),
      ]);
    case 'series':
      return part.series.flatMap((one): FlowPart[] => [
        heading(2, one.title),
        ...note(one.facts),
        ...(one.chart === null ? [] : [{ as: 'chart', chart: one.chart } as const]),
        ...(one.words.length === 0
          ? []
          : [{ as: 'quote', blocks: one.words, source: '' } as const]),
      ]);
    case 'chapter':
      return part.months.flatMap((month) => [
        ...(month.title === null ? [] : [heading(2, month.title)]),
        ...month.entries.flatMap((entry) => flowEntry(entry, month.title === null ? 2 : 3)),
      ]);
    case 'shares':
      return part.groups.flatMap((group) => [
        ...(group.title === null ? [] : [heading(2, group.title)]),
        ...group.entries.flatMap((share) => flowShare(share, group.title === null ? 2 : 3)),
      ]);
    case 'proposals':
      return part.entries.flatMap((one) => [
        heading(2, one.title),
        ...note([one.where, one.writtenOn]),
        ...blocks(one.words),
      ]);
    case 'quotes':
      return part.quotes.map(({ words: said, source }) => ({ as: 'quote', blocks: said, source }));
    case 'learning':
      return part.changes.flatMap(({ title, wrote, followed }): FlowPart[] => [
        heading(2, title),
        { as: 'question', text: wrote.label },
        ...blocks(wrote.words),
        ...(followed === null
          ? []
          : [{ as: 'question', text: followed.label } as const, ...blocks(followed.words)]),
      ]);
    case 'list':
      return [
        {
          as: 'table',
          head: part.head,
          rows: part.rows.map(({ heldOn, title, came }) => [heldOn, title, came]),
        },
      ];
  }
}

function flowHighlight(one: PortfolioHighlight): FlowPart[] {
  return [
    heading(2, one.title, one.programId),
    ...note([one.heldOn, ...one.facts]),
    ...photos(one.photos),
    ...blocks(one.words),
    ...(one.quote === null ? [] : [{ as: 'quote', blocks: one.quote, source: '' } as const]),
  ];
}

function flowEntry(entry: PortfolioEntry, level: 2 | 3): FlowPart[] {
  return [
    heading(level, entry.title, entry.isHighlight ? null : entry.programId),
    ...note([entry.heldOn, ...entry.facts]),
    ...(entry.isHighlight ? note([words.amongHighlights]) : []),
    ...photos(entry.photos, entry.depth === 'card'),
    ...blocks(entry.whatWeDid),
    ...entry.lists.map((list): FlowPart => ({ as: 'lines', ...list })),
    ...entry.answers.flatMap(({ question, answer }): FlowPart[] => [
      { as: 'question', text: question },
      ...blocks(answer),
    ]),
  ];
}

function flowShare(share: PortfolioShare, level: 2 | 3): FlowPart[] {
  return [
    heading(level, share.title),
    ...note([share.sharedOn, share.where]),
    ...(share.link === null ? [] : [{ as: 'link', ...share.link } as const]),
    ...(share.cameBack.length === 0
      ? []
      : [
          { as: 'question', text: share.cameBackLabel } as const,
          { as: 'quote', blocks: share.cameBack, source: '' } as const,
        ]),
  ];
}

function heading(level: 1 | 2 | 3, text: string, programId: string | null = null): FlowPart {
  return { as: 'heading', level, text, programId };
}

function note(parts: readonly string[]): FlowPart[] {
  const text = parts.filter((part) => part !== '').join(' · ');
  return text === '' ? [] : [{ as: 'note', text }];
}

function blocks(some: Block[]): FlowPart[] {
  return some.length === 0 ? [] : [{ as: 'blocks', blocks: some }];
}

function photos(some: PortfolioPhoto[], isSmall = false): FlowPart[] {
  return some.length === 0 ? [] : [{ as: 'photos', photos: some, isSmall }];
}
