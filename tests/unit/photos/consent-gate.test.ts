import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(__dirname, '../../..');

/** Whatever writes, exports or prints. */
const LEAVING = [
  'shared/writings',
  'shared/documents',
  'shared/portfolio',
  'shared/proposals',
  'shared/cup',
  'electron/exports',
  'electron/writings',
  'electron/proposals',
];

/** Read what is said about photos, and bring none into a document. */
const ONLY_READ = ['shared/portfolio/review-portfolio.ts', 'shared/portfolio/replace-words.ts'];

/** `program.photos`, `{ photos } = program`, `program['photos']`. */
const DIRECT =
  /\b(program|content|details|session|subject)(\.program)?(\.photos\b|\[['"]photos['"]\])|\{[^}]*\bphotos\b[^}]*\}\s*=\s*(program|content|details)/;

function listSource(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listSource(name);
    return /\.tsx?$/.test(name) ? [name] : [];
  });
}

it('finds a direct way to the photos of a program, if there were one', () => {
  for (const line of [
    'const all = program.photos;',
    'details.program.photos.map(show)',
    'const { title, photos } = program;',
    "program['photos']",
  ]) {
    expect(line).toMatch(DIRECT);
  }
  expect('photosThatMayLeave(program).map(show)').not.toMatch(DIRECT);
});

it('nothing that leaves reads the photos of a program but through photosThatMayLeave', () => {
  const files = LEAVING.flatMap(listSource).filter((file) => !ONLY_READ.includes(file));
  expect(files.length).toBeGreaterThan(40);
  const direct = files.flatMap((file) =>
    readFileSync(path.join(ROOT, file), 'utf8')
      .split('\n')
      .map((line, index) => ({ place: `${file}:${String(index + 1)}`, line: line.trim() }))
      .filter(({ line }) => DIRECT.test(line)),
  );
  expect(direct).toEqual([]);
});
