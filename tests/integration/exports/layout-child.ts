// The layout process as a plain child of Node, so that tests can end it as the app would.
import path from 'node:path';
import { createLayoutAnswerer } from '../../../electron/exports/answer-layout-requests';
import { readLayoutResources } from '../../../electron/exports/layout-resources';
import { listInstalledFonts, projectRoot } from './installed-fonts';

const answer = createLayoutAnswerer(() =>
  readLayoutResources(path.join(projectRoot, 'electron', 'exports', 'typst'), listInstalledFonts()),
);

process.on('message', (message) => {
  void answer(message).then((reply) => {
    process.send?.(reply);
  });
});
