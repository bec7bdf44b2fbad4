import { z } from 'zod';
import { bookSchema } from './book';
import { daySchema, idSchema, instantSchema } from './id';
import { fileHashSchema, PHOTO_LIMITS, photoSchema } from './photo';

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

/** The five practices of Every Child Ready to Read (DOMAIN.md section 5). */
export const PRACTICES = ['reading', 'singing', 'playing', 'talking', 'writing'] as const;

/** The four outcomes of Project Outcome (DOMAIN.md section 4.4). */
export const OUTCOMES = ['knowledge', 'confidence', 'application', 'awareness'] as const;

/** Heads in the room; `null` is "not counted", which is not the same as 0. */
const countSchema = z.int().min(0).max(1_000_000).nullable();

export const attendanceSchema = z.strictObject({
  children: countSchema,
  teens: countSchema,
  adults: countSchema,
  /** What she wrote as the total; kept as written even where the parts add up to something else. */
  total: countSchema,
});

/** One step of the running order: what was done, and one comment on how it worked. */
const stepSchema = z.strictObject({
  what: z.string().trim().min(1).max(300),
  comment: z.string().max(1_000),
});

/** Signs that it mattered. Quotes bear no names of children. */
const evidenceSchema = z.strictObject({
  stayedAfter: countSchema,
  askedAboutIt: countSchema,
  borrowed: countSchema,
  quotes: z.array(z.string().min(1).max(1_000)).max(100),
});

const linkSchema = z.strictObject({
  url: z.string().min(1).max(2_000),
  label: z.string().max(300),
});

/** A file that was handed out; kept in the library by the hash of its bytes. */
const handoutSchema = z.strictObject({
  fileId: fileHashSchema,
  /** As it was called on her computer, with its ending. */
  fileName: z.string().min(1).max(255),
  bytes: z.int().min(0),
});

/** Limits in UTF-16 code units; generous, so that a paste is refused only when it is a mistake. */
export const PROGRAM_LIMITS = {
  title: 300,
  line: 300,
  whatWeDid: 100_000,
  lines: 200,
  tags: 50,
  tag: 60,
  links: 50,
  handouts: 20,
  minutes: 1_440,
  prepMinutes: 100_000,
  cost: 1_000_000,
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
  /** `HH:MM` on her clock. */
  startTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  minutes: z.int().min(1).max(PROGRAM_LIMITS.minutes).nullable(),
  partners: lineSchema,
  staff: countSchema,
  volunteers: countSchema,
  prepMinutes: z.int().min(0).max(PROGRAM_LIMITS.prepMinutes).nullable(),
  /** In her own currency, to the cent. */
  cost: z.number().min(0).max(PROGRAM_LIMITS.cost).nullable(),
  /**
   * Of the heads, how many were there online (live; one device counts as one). Beside heads in the
   * room it makes a hybrid session, which the survey counts once, as in person.
   */
  onlineHeads: countSchema,
  /** Views of a recording: counted apart from heads, never added to them. */
  views: countSchema,
  runningOrder: z.array(stepSchema).max(PROGRAM_LIMITS.lines),
  practices: z.array(z.enum(PRACTICES)).max(PRACTICES.length),
  outcomes: z.array(z.enum(OUTCOMES)).max(OUTCOMES.length),
  evidence: evidenceSchema,
  links: z.array(linkSchema).max(PROGRAM_LIMITS.links),
  handouts: z.array(handoutSchema).max(PROGRAM_LIMITS.handouts),
  photos: z.array(photoSchema).max(PHOTO_LIMITS.photos),
  /** She marked it as one to come back to. */
  isStarred: z.boolean(),
  /** Logged in a hurry: it waits in "finish these" until she says that it is all there. */
  isUnfinished: z.boolean(),
  books: z.array(bookSchema).max(PROGRAM_LIMITS.lines),
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
export type Practice = (typeof PRACTICES)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type Evidence = z.infer<typeof evidenceSchema>;
export type RunningOrderStep = z.infer<typeof stepSchema>;
export type ProgramLink = z.infer<typeof linkSchema>;
export type Handout = z.infer<typeof handoutSchema>;
export type Attendance = z.infer<typeof attendanceSchema>;
export type ProgramContent = z.infer<typeof programContentSchema>;
export type Program = z.infer<typeof programSchema>;

export const NO_ATTENDANCE: Attendance = {
  children: null,
  teens: null,
  adults: null,
  total: null,
};

export const NO_EVIDENCE: Evidence = {
  stayedAfter: null,
  askedAboutIt: null,
  borrowed: null,
  quotes: [],
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
    startTime: null,
    minutes: null,
    partners: '',
    staff: null,
    volunteers: null,
    prepMinutes: null,
    cost: null,
    onlineHeads: null,
    views: null,
    runningOrder: [],
    practices: [],
    outcomes: [],
    evidence: NO_EVIDENCE,
    links: [],
    handouts: [],
    photos: [],
    isStarred: false,
    isUnfinished: false,
    books: [],
    songs: [],
    materials: [],
    ideaFrom: '',
    tags: [],
  };
}
