import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  emptyMonthDocument,
  type MonthDocument,
} from '../../shared/model/documents/month-document';
import { monthKind } from '../../electron/store/month-kind';
import { makeVariedProgram, makeVariedReflection } from './make-varied-log';

/**
 * A library of programs with their reflections, straight to the disk, spread over so many months:
 * to the byte as the app writes it.
 */
export async function writeVariedLibrary(
  folder: string,
  programs: number,
  months: number,
): Promise<void> {
  const documents = new Map<string, MonthDocument>();
  for (let index = 0; index < programs; index += 1) {
    const program = makeVariedProgram(index, months);
    const month = program.heldOn.slice(0, 7);
    const document = documents.get(month) ?? emptyMonthDocument(month);
    document.programs.push(program);
    document.reflections.push(makeVariedReflection(program, index));
    documents.set(month, document);
  }
  await mkdir(path.join(folder, 'programs'), { recursive: true });
  for (const [month, document] of documents) {
    const { schema, toBytes } = monthKind(month);
    await writeFile(
      path.join(folder, 'programs', `${month}.json`),
      toBytes(schema.parse(document)),
    );
  }
}
