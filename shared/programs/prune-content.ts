import type { ProgramContent } from '../model/program';

/**
 * The content without the rows that she added and left blank. What she typed is not changed, but for
 * the spaces around it.
 */
export function pruneContent<T extends Omit<ProgramContent, 'heldOn'>>(content: T): T {
  return {
    ...content,
    title: content.title.trim(),
    books: content.books
      .map((book) => ({ ...book, title: book.title.trim() }))
      .filter((book) => book.title !== '' || book.author.trim() !== '' || book.isbn.trim() !== ''),
    runningOrder: content.runningOrder
      .map((step) => ({ ...step, what: step.what.trim() }))
      .filter((step) => step.what !== '' || step.comment.trim() !== ''),
    links: content.links
      .map((link) => ({ ...link, url: link.url.trim() }))
      .filter((link) => link.url !== '' || link.label.trim() !== ''),
    evidence: {
      ...content.evidence,
      quotes: content.evidence.quotes.filter((quote) => quote.trim() !== ''),
    },
    songs: content.songs.filter((line) => line.trim() !== ''),
    materials: content.materials.filter((line) => line.trim() !== ''),
  };
}
