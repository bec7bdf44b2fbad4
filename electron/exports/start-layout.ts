import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { LayoutLine } from './layout-runner';

/** Typst in a process of its own: it takes memory and time, and native code can die. */
export function startLayout(): LayoutLine {
  const child = utilityProcess.fork(join(__dirname, 'typst-process.cjs'), [], {
    serviceName: 'Worth Sharing layout',
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
