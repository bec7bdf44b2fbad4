import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import path from 'node:path';
import type { LayoutResources } from './layout-resources';

export type Typeset =
  | { ok: true; pdf: Uint8Array; pages: number }
  /** Texts that no font has a glyph for; PDF/UA refuses them. */
  | { ok: false; missing: string[] };

/** A picture that a template asks for by name. */
export interface TypstFile {
  name: string;
  bytes: Buffer;
}

export interface TypstCompiler {
  /**
   * Lays out a template and writes it as PDF/UA-1, validated.
   * @throws {Error} where the template itself is wrong
   */
  typeset(
    template: string,
    inputs: Record<string, string>,
    createdAt: Date,
    files?: readonly TypstFile[],
  ): Typeset;
}

/** A folder that is not there: the compiler must find nothing on the disk. */
const WORKSPACE = path.resolve(path.parse(process.cwd()).root, 'worth-sharing-templates');

export function createTypstCompiler({ templates, fonts }: LayoutResources): TypstCompiler {
  const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: fonts }] });
  for (const { name, source } of templates) {
    compiler.addSource(path.join(WORKSPACE, name), source);
  }
  /** Files of a name are always the same: they stay for the next layout. */
  const known = new Set<string>();
  return {
    typeset(template, inputs, createdAt, files = []) {
      for (const { name, bytes } of files.filter((file) => !known.has(file.name))) {
        compiler.mapShadow(path.join(WORKSPACE, name), bytes);
        known.add(name);
      }
      // Layouts of other documents are forgotten; those of the last few edits are used again.
      compiler.evictCache(3);
      const compiled = compiler.compile({
        mainFilePath: path.join(WORKSPACE, template),
        inputs,
        resetRead: false,
      });
      if (compiled.result === null)
        throw new Error(describeDiagnostics(compiled.takeDiagnostics()));
      try {
        const pdf = compiler.pdf(compiled.result, {
          pdfStandard: 'ua-1',
          creationTimestamp: Math.floor(createdAt.getTime() / 1000),
        });
        return { ok: true, pdf, pages: compiled.result.numOfPages };
      } catch (error) {
        const missing = readMissing(error);
        if (missing.length === 0) throw error;
        return { ok: false, missing };
      }
    },
  };
}

/** The compiler answers the texts that it could not show only inside its message. */
function readMissing(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const found = error.message.matchAll(/the text `\\"(.*?)\\"` could not be displayed/gs);
  return [...new Set(Array.from(found, ([, quoted = '']) => readRustString(quoted)))];
}

/** Escaped twice: once for the text, once for the message around it. */
function readRustString(quoted: string): string {
  return quoted
    .replace(/\\\\u\{([\da-f]+)\}/gi, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replace(/\\+(["'\\])/g, '$1');
}

function describeDiagnostics(error: { shortDiagnostics: unknown[] } | null): string {
  const messages = (error?.shortDiagnostics ?? []).flatMap((one) =>
    typeof one === 'object' && one !== null && 'message' in one ? [String(one.message)] : [],
  );
  return messages.join('; ') || 'The template could not be laid out.';
}
