// Runs axe in the real page. The script goes in through the debugger, which the page's policy does not bind.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** What breaks WCAG 2.2 A or AA on the page as it stands, one line each. */
export async function findViolations(window: Page): Promise<string[]> {
  const hasAxe = await window.evaluate(() => Reflect.has(globalThis, 'axe'));
  if (!hasAxe) await window.evaluate(axeSource);
  const results = await window.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe') as {
      run: (root: Document, options: unknown) => Promise<AxeResults>;
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return axe.run(document, { runOnly: { type: 'tag', values: tags } });
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}
