import { z } from 'zod';
import { daySchema, idSchema, instantSchema } from './id';

export const PROGRAM_KINDS = [
  'storytime',
  'craft',
  'stem',
  'book-club',
  'gaming',
  'outreach',
  'class-visit',
  'performance',
  'self-directed',
  'other',
] as const;

/** The five target groups of the US Public Libraries Survey (DOMAIN.md section 3). */
export const AGE_GROUPS = ['0-5', '6-11', '12-18', '19-up', 'general'] as const;

export const PLACES = ['onsite', 'offsite', 'virtual'] as const;

/** Heads in the room; `null` is "not counted", which is not the same as 0. */
const countSchema = z.int().min(0).max(1_000_000).nullable();

export const attendanceSchema = z.strictObject({
  children: countSchema,
  teens: countSchema,
  adults: countSchema,
  /** What she wrote as the total; kept as written even where the parts add up to something else. */
  total: countSchema,
});

/** Limits in UTF-16 code units; generous, so that a paste is refused only when it is a mistake. */
export const PROGRAM_LIMITS = {
  title: 300,
  line: 300,
  whatWeDid: 100_000,
  lines: 200,
  tags: 50,
  tag: 60,
} as const;

const lineSchema = z.string().max(PROGRAM_LIMITS.line);
const linesSchema = z.array(lineSchema.min(1)).max(PROGRAM_LIMITS.lines);

/** What she can fill in. `title` and `heldOn` are the only ones that must be there. */
export const programContentSchema = z.strictObject({
  title: z.string().trim().min(1).max(PROGRAM_LIMITS.title),
  heldOn: daySchema,
  /** `month` where a file gave no day (monthly totals); `heldOn` is then the first of that month. */
  heldOnPrecision: z.enum(['day', 'month']),
  /** How many sessions this entry stands for: 1, or more for a monthly total. */
  sessions: z.int().min(1).max(10_000),
  kind: z.enum(PROGRAM_KINDS),
  series: lineSchema,
  ages: z.array(z.enum(AGE_GROUPS)).max(AGE_GROUPS.length),
  /** The audience in the words of the file or of the flyer, such as "Preschool (ages 3-6)". */
  audience: lineSchema,
  attendance: attendanceSchema,
  place: z.enum(PLACES).nullable(),
  branch: lineSchema,
  /** Markdown. */
  whatWeDid: z.string().max(PROGRAM_LIMITS.whatWeDid),
  /** One book a line, as she would say it: "Title by Author". */
  books: linesSchema,
  songs: linesSchema,
  materials: linesSchema,
  /** Where the idea came from: a colleague, a blog, her own head. Flows into every writing as credit. */
  ideaFrom: lineSchema,
  tags: z.array(z.string().trim().min(1).max(PROGRAM_LIMITS.tag)).max(PROGRAM_LIMITS.tags),
});

export const programSchema = programContentSchema.extend({
  id: idSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** Set while it lies in the trash. */
  deletedAt: instantSchema.nullable(),
  /** The import that brought it, and the fingerprint of its row (the same row twice adds nothing). */
  importId: idSchema.nullable(),
  importKey: z.string().max(64).nullable(),
});

export type ProgramKind = (typeof PROGRAM_KINDS)[number];
export type AgeGroup = (typeof AGE_GROUPS)[number];
export type Place = (typeof PLACES)[number];
export type Attendance = z.infer<typeof attendanceSchema>;
export type ProgramContent = z.infer<typeof programContentSchema>;
export type Program = z.infer<typeof programSchema>;

export const NO_ATTENDANCE: Attendance = {
  children: null,
  teens: null,
  adults: null,
  total: null,
};

/** A program with nothing filled in but its day. Its empty title is not yet valid: she must give one. */
export function emptyProgramContent(heldOn: string): ProgramContent {
  return {
    title: '',
    heldOn,
    heldOnPrecision: 'day',
    sessions: 1,
    kind: 'other',
    series: '',
    ages: [],
    audience: '',
    attendance: NO_ATTENDANCE,
    place: null,
    branch: '',
    whatWeDid: '',
    books: [],
    songs: [],
    materials: [],
    ideaFrom: '',
    tags: [],
  };
}
