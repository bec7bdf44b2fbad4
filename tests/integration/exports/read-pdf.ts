import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface ReadPdf {
  /** What pdfinfo says, by its own names, such as `Page size`. */
  info: Record<string, string>;
  /** The XMP packet. */
  metadata: string;
  /** In the order in which it is read. */
  text: string;
  fonts: { name: string; isEmbedded: boolean }[];
  links: string[];
  bookmarks: string;
}

/** Reads a PDF back with poppler, as another program would. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const folder = await mkdtemp(path.join(tmpdir(), 'worth-sharing-pdf-'));
  const file = path.join(folder, 'portfolio.pdf');
  const ask = async (tool: string, ...args: string[]) =>
    (await run(tool, args, { maxBuffer: 200_000_000 })).stdout;
  try {
    await writeFile(file, pdf);
    return {
      info: readInfo(await ask('pdfinfo', file)),
      metadata: await ask('pdfinfo', '-meta', file),
      text: await ask('pdftotext', '-raw', '-enc', 'UTF-8', file, '-'),
      fonts: readFonts(await ask('pdffonts', file)),
      links: readLinks(await ask('pdfinfo', '-url', file)),
      bookmarks: await ask('pdftohtml', '-xml', '-i', '-stdout', file),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readInfo(printed: string): Record<string, string> {
  return Object.fromEntries(
    printed.split('\n').flatMap((line) => {
      const found = /^([^:]+):\s*(.*)$/.exec(line);
      return found === null ? [] : [[found[1] ?? '', found[2] ?? '']];
    }),
  );
}

function readFonts(printed: string): ReadPdf['fonts'] {
  return printed
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      name: line.slice(0, 36).trim(),
      isEmbedded: / yes (?:yes|no ) (?:yes|no ) +\d+ +\d+\s*$/.test(line),
    }));
}

function readLinks(printed: string): string[] {
  return printed
    .split('\n')
    .slice(1)
    .flatMap((line) => /(\S+:\S+)\s*$/.exec(line)?.[1] ?? []);
}
