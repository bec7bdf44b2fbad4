import { z } from 'zod';

export const BOOK_LIMITS = { title: 300, author: 300, isbn: 40 } as const;

/** A book of a program. `title` may hold the whole line, "Title by Author", as she would say it. */
export const bookSchema = z.strictObject({
  title: z.string().trim().min(1).max(BOOK_LIMITS.title),
  author: z.string().max(BOOK_LIMITS.author),
  /** As typed or scanned: never checked, never reformatted. */
  isbn: z.string().max(BOOK_LIMITS.isbn),
});

export type Book = z.infer<typeof bookSchema>;
