import { z } from 'zod';

/** An identifier made in the main process (a UUID). Safe as a part of a file name. */
export const idSchema = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** A day as `YYYY-MM-DD` that exists in the calendar; no time zone. */
export const daySchema = z.iso.date();

/** An instant as ISO 8601 in UTC, as `Date.prototype.toISOString` writes it. */
export const instantSchema = z.iso.datetime();

/** A month as `YYYY-MM`. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
