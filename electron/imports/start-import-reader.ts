import { startUtility } from '../shell/start-utility';
import { connectImportReader, type ImportReader } from './import-reader';

/** A process of its own for each file: closing it frees all that the file took. */
export function startImportReader(): ImportReader {
  return connectImportReader(startUtility('import'));
}
