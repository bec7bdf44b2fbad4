import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { connectImportReader, type ImportReader } from './import-reader';

/** A process of its own for each file: closing it frees all that the file took. */
export function startImportReader(): ImportReader {
  const child = utilityProcess.fork(join(__dirname, 'import-process.cjs'), [], {
    serviceName: 'Worth Sharing import',
  });
  return connectImportReader({
    post: (request) => {
      child.postMessage(request);
    },
    onReply: (listen) => {
      child.on('message', listen);
    },
    onEnd: (listen) => {
      child.once('exit', listen);
    },
    end: () => {
      child.kill();
    },
  });
}
