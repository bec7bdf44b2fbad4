import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { ProcessLine } from './process-line';

/**
 * Starts `electron/.../<name>-process.ts`, bundled beside `main.cjs`, in a utility process: what
 * takes time or memory, or can die, does so there.
 */
export function startUtility<Request>(name: string): ProcessLine<Request> {
  const child = utilityProcess.fork(join(__dirname, `${name}-process.cjs`), [], {
    serviceName: `Worth Sharing ${name}`,
  });
  return {
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
  };
}
