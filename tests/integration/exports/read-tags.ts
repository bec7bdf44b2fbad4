import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadTags {
  /** Such as `H1`, `P`, `TH`, in the order in which they are read. */
  roles: string[];
  /** The words for pictures. */
  alts: string[];
  /** Marks of another language than the document's. */
  languages: string[];
}

/** The tags of a PDF, as pdf.js reads them for a screen reader. */
export async function readTags(pdf: Uint8Array): Promise<ReadTags> {
  const tags: ReadTags = { roles: [], alts: [], languages: [] };
  const task = getDocument({ data: new Uint8Array(pdf), useWasm: false });
  const document = await task.promise;
  for (let page = 1; page <= document.numPages; page += 1) {
    walk(await (await document.getPage(page)).getStructTree(), tags);
  }
  await task.destroy();
  return tags;
}

function walk(node: unknown, tags: ReadTags): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node && typeof node.role === 'string') tags.roles.push(node.role);
  if ('alt' in node && typeof node.alt === 'string') tags.alts.push(node.alt);
  if ('lang' in node && typeof node.lang === 'string') tags.languages.push(node.lang);
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) walk(child, tags);
  }
}
