import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeDocx } from '../../../electron/exports/docx/write-docx';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'worth-sharing-docx-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('opens in LibreOffice with its headings, lists and links', async () => {
  const bytes = await writeDocx({
    title: 'Owls by flashlight',
    subtitle: 'A night storytime with what you have',
    author: 'Ana Petrov',
    language: 'en-US',
    paper: 'a4',
    parts: [
      { as: 'heading', level: 1, text: 'Description' },
      { as: 'plain', text: 'Cuentos y canciones — für alle 🦉' },
      { as: 'heading', level: 2, text: 'What we did' },
      {
        as: 'markdown',
        text: 'Read *Owl Moon*.\n\n- flashlights\n- [a list](https://example.org/)',
      },
      { as: 'lines', isNumbered: true, lines: ['plan it', 'lead it'] },
    ],
  });
  const file = path.join(folder, 'proposal.docx');
  writeFileSync(file, bytes);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'html',
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'pipe', timeout: 100_000 },
  );
  const html = readFileSync(path.join(folder, 'proposal.html'), 'utf8').replaceAll(/\s+/gu, ' ');
  const inside = (tag: string): string[] =>
    [...html.matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, 'gu'))].map(([found]) =>
      found.replaceAll(/<[^>]+>/gu, '').trim(),
    );
  expect(inside('h1')).toEqual(expect.arrayContaining(['Description']));
  expect(inside('h2')).toEqual(['What we did']);
  // LibreOffice leaves the entries of its lists open.
  const entries = [...html.matchAll(/<li[ >](?:(?!<li[ >]|<\/[uo]l>).)*/gu)].map(([found]) =>
    found.replaceAll(/<[^>]+>/gu, '').trim(),
  );
  expect(entries).toEqual(['flashlights', 'a list', 'plan it', 'lead it']);
  expect(inside('a')).toEqual(['a list']);
  expect(html).toContain('<title>Owls by flashlight</title>');
  expect(html).toMatch(/Cuentos y canciones/u);
});
