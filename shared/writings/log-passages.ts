import type { Program } from '../model/program';
import type { Passage } from './passage-blocks';
import { isPass, tidyText, trimEndOf } from './tidy-text';

/** The steps of the running order as a list, each with its comment. */
export function runningOrderPassage(program: Program): Passage[] {
  const lines = program.runningOrder.flatMap(({ what, comment }) => {
    const step = asLine(what);
    const note = asLine(comment);
    if (step === '') return [];
    return [note === '' || isPass(note) ? `- ${step}` : `- ${step}: ${note}`];
  });
  if (lines.length === 0) return [];
  const source = { from: 'program', programId: program.id, field: 'runningOrder' } as const;
  return [{ part: 'what-we-did', text: lines.join('\n'), source }];
}

/** A program has room for two voices. */
const QUOTES = 2;

/** What people said, in quotation marks, each by itself. */
export function quotePassages(program: Program): Passage[] {
  const source = { from: 'program', programId: program.id, field: 'evidence' } as const;
  return program.evidence.quotes
    .map((quote) =>
      asLine(quote)
        .replaceAll(/^["“”]+|["“”]+$/gu, '')
        .replaceAll(/["“”]/gu, "'"),
    )
    .filter((quote) => quote.trim() !== '' && !isPass(quote))
    .slice(0, QUOTES)
    .map((quote) => ({ part: 'evidence', text: `“${quote.trim()}”`, source }));
}

function asLine(text: string): string {
  return trimEndOf(tidyText(text.replaceAll(/\s+/gu, ' ')), ' ,;:');
}
