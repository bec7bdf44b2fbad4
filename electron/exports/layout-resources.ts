import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a layout needs beside the document: read by Node, so that it may lie inside the app's archive. */
export interface LayoutResources {
  /** Template files by their name, such as `portfolio.typ`. */
  templates: { name: string; source: string }[];
  fonts: Buffer[];
}

export async function readLayoutResources(
  templateFolder: string,
  fontFiles: readonly string[],
): Promise<LayoutResources> {
  const names = (await readdir(templateFolder)).filter((name) => name.endsWith('.typ'));
  const templates = names.map(async (name) => ({
    name,
    source: await readFile(path.join(templateFolder, name), 'utf8'),
  }));
  return {
    templates: await Promise.all(templates),
    fonts: await Promise.all(fontFiles.map((file) => readFile(file))),
  };
}

/** The fonts of a folder; their licences lie beside them. */
export async function listFontFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /\.(?:ttf|otf)$/i.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}
