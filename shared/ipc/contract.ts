import { z } from 'zod';
import { PRINT_CHOICES, PRINT_SHAPES, type CupPreview, type SavedCup } from '../cup/cup-print';
import type { CupView } from '../cup/cup-view';
import { STICK_LIMIT, TIP_LIMIT } from '../model/cup';
import type { Draft } from '../model/draft';
import { daySchema, idSchema } from '../model/id';
import type { ImportBatch } from '../model/import-batch';
import { portfolioSchema, type Portfolio } from '../model/portfolio';
import { programContentSchema, type Program } from '../model/program';
import { ANSWER_LIMIT, type Reflection } from '../model/reflection';
import { settingsSchema, type Settings } from '../model/settings';
import type { Share } from '../model/share';
import { WRITING_TEXT_LIMIT, type Writing, type WritingField } from '../model/writing';
import {
  COLUMN_TARGETS,
  LEAVE_OUTS,
  MAX_COLUMNS,
  type ImportPreview,
  type ImportResult,
} from '../imports/import-preview';
import type { OnThisDayPage } from '../look-back/gather-on-this-day';
import type { StrengthPage, StrengthsPage } from '../look-back/gather-strengths';
import type { WeekPage } from '../look-back/gather-week';
import type { YearPage } from '../look-back/gather-year';
import { STRENGTH_IDS } from '../look-back/strengths/all-strengths';
import type { PortfolioPreview, SavedPortfolio } from '../portfolio/portfolio-output';
import type { ReminderAbilities } from '../reminders/reminder-abilities';
import type { ProgramSummary } from '../programs/summarise-program';
import type { WritingSummary } from '../writings/summarise-writing';
import type { AppStatus } from './app-status';

/** A request's schema, and the type of the answer's value. */
export interface Channel<Request extends z.ZodType, Response> {
  readonly request: Request;
  /** Only a type: never set. */
  readonly response?: Response;
}

function channel<Response>() {
  return <Request extends z.ZodType>(request: Request): Channel<Request, Response> => ({ request });
}

const nothing = z.strictObject({});
const byId = z.strictObject({ id: idSchema });
const byIds = z.strictObject({ ids: z.array(idSchema).min(1).max(50_000) });
const venueIdSchema = z.string().min(1).max(40);
const tokenSchema = z.string().min(1).max(64);
const stickIdSchema = z.string().min(1).max(64);
const questionSchema = z.string().trim().min(1).max(STICK_LIMIT);
const cupPrintSchema = z.strictObject({
  shape: z.enum(PRINT_SHAPES),
  which: z.enum(PRINT_CHOICES),
  /** Only the card of this answer. */
  answerId: idSchema.optional(),
});
const mappingSchema = z.strictObject({
  hasHeader: z.boolean(),
  columns: z.array(z.enum(COLUMN_TARGETS)).max(MAX_COLUMNS),
  dateOrder: z.enum(['month-first', 'day-first']),
  assumedYear: z.int().min(1900).max(2100).nullable(),
  leaveOut: z.array(z.enum(LEAVE_OUTS)).max(LEAVE_OUTS.length),
});

export interface ProgramDetails {
  program: Program;
  reflection: Reflection | null;
}

/** Every channel between the window and the main process, declared once. */
export const contract = {
  app: {
    status: channel<AppStatus>()(nothing),
    openLink: channel<null>()(z.strictObject({ url: z.string().max(2_000) })),
    showLibraryFolder: channel<null>()(nothing),
  },
  settings: {
    get: channel<Settings>()(nothing),
    save: channel<Settings>()(z.strictObject({ settings: settingsSchema })),
  },
  reminders: {
    abilities: channel<ReminderAbilities>()(nothing),
    setStartAtLogin: channel<ReminderAbilities>()(z.strictObject({ isOn: z.boolean() })),
    /** The reminder that was shown comes once more in an hour. */
    snooze: channel<null>()(nothing),
  },
  drafts: {
    list: channel<Draft[]>()(nothing),
    save: channel<null>()(
      z.strictObject({ key: z.string().min(1).max(200), text: z.string().max(500_000) }),
    ),
    remove: channel<null>()(z.strictObject({ key: z.string().min(1).max(200) })),
  },
  programs: {
    list: channel<ProgramSummary[]>()(nothing),
    get: channel<ProgramDetails>()(byId),
    getMany: channel<ProgramDetails[]>()(byIds),
    create: channel<Program>()(z.strictObject({ content: programContentSchema })),
    /** Refused with `changed-elsewhere` when the program is not as it was at `updatedAt`. */
    update: channel<Program>()(
      z.strictObject({
        id: idSchema,
        content: programContentSchema,
        updatedAt: z.iso.datetime(),
      }),
    ),
    remove: channel<null>()(byIds),
    restore: channel<null>()(byIds),
  },
  reflections: {
    /** An empty text takes the answer back. */
    answer: channel<Reflection>()(
      z.strictObject({
        programId: idSchema,
        promptId: z.string().min(1).max(64),
        question: z.string().min(1).max(500),
        text: z.string().max(ANSWER_LIMIT),
      }),
    ),
    skip: channel<Reflection>()(
      z.strictObject({ programId: idSchema, promptId: z.string().min(1).max(64) }),
    ),
  },
  cup: {
    get: channel<CupView>()(nothing),
    /** What she held lies in the cup again, under the others; then the next one is in her hand. */
    draw: channel<CupView>()(nothing),
    putBack: channel<CupView>()(nothing),
    /** This stick and no other. */
    take: channel<CupView>()(z.strictObject({ stickId: stickIdSchema })),
    /** Begins the answer that a draw has the id for, or changes it. Blank takes it back. */
    saveAnswer: channel<CupView>()(
      z.strictObject({
        id: idSchema,
        text: z.string().max(ANSWER_LIMIT),
        tip: z.string().max(TIP_LIMIT),
        programId: idSchema.nullable(),
      }),
    ),
    removeAnswer: channel<CupView>()(byId),
    restoreAnswer: channel<CupView>()(byId),
    addStick: channel<CupView>()(z.strictObject({ question: questionSchema })),
    changeStick: channel<CupView>()(z.strictObject({ id: idSchema, question: questionSchema })),
    removeStick: channel<CupView>()(byId),
    restoreStick: channel<CupView>()(byId),
    preview: channel<CupPreview>()(cupPrintSchema),
    /** Asks where to save, then lays it out; `cancelled` when she stops it. */
    print: channel<SavedCup>()(cupPrintSchema),
    cancelPrint: channel<null>()(nothing),
    /** Shows the PDF that was saved last in the system's file manager. */
    showPrinted: channel<null>()(nothing),
  },
  /** Gathered from the log when it is asked for; nothing of it is stored. */
  lookBack: {
    week: channel<WeekPage>()(z.strictObject({ on: daySchema })),
    year: channel<YearPage>()(z.strictObject({ year: z.int().min(0).max(9_999) })),
    onThisDay: channel<OnThisDayPage>()(z.strictObject({ on: daySchema })),
    strengths: channel<StrengthsPage>()(nothing),
    strength: channel<StrengthPage>()(z.strictObject({ id: z.enum(STRENGTH_IDS) })),
  },
  writings: {
    list: channel<WritingSummary[]>()(nothing),
    get: channel<Writing>()(byId),
    create: channel<Writing>()(
      z.strictObject({ venueId: venueIdSchema, programIds: z.array(idSchema).min(1).max(500) }),
    ),
    saveField: channel<Writing>()(
      z.strictObject({
        id: idSchema,
        fieldId: z.string().min(1).max(40),
        text: z.string().max(WRITING_TEXT_LIMIT),
      }),
    ),
    /** What the app would draft now from the programs as they are now. Changes nothing. */
    redraft: channel<{ fields: WritingField[] }>()(byId),
    /** Takes the fresh draft for one field; her old text is returned for undo. */
    takeDraft: channel<{ writing: Writing; replacedText: string }>()(
      z.strictObject({ id: idSchema, fieldId: z.string().min(1).max(40) }),
    ),
    remove: channel<null>()(byIds),
    restore: channel<null>()(byIds),
    /** Asks where to save; answers the file's name, or `cancelled`. */
    saveFile: channel<{ fileName: string }>()(
      z.strictObject({
        suggestedName: z.string().min(1).max(200),
        format: z.enum(['md', 'html', 'txt']),
        text: z.string().max(2 * WRITING_TEXT_LIMIT),
      }),
    ),
  },
  shares: {
    list: channel<Share[]>()(nothing),
    add: channel<Share>()(
      z.strictObject({
        writingId: idSchema.nullable(),
        programIds: z.array(idSchema).max(500),
        venueId: venueIdSchema,
        title: z.string().max(300),
        sharedOn: daySchema,
        link: z.string().max(2_000),
        cameBack: z.string().max(20_000),
      }),
    ),
    update: channel<Share>()(
      z.strictObject({
        id: idSchema,
        sharedOn: daySchema,
        link: z.string().max(2_000),
        cameBack: z.string().max(20_000),
      }),
    ),
    remove: channel<Share>()(byId),
    /** Puts a removed share back as it was. */
    restore: channel<Share>()(byId),
  },
  imports: {
    list: channel<ImportBatch[]>()(nothing),
    /** Asks for a file; answers how it would come in, or `cancelled`. */
    choose: channel<ImportPreview>()(nothing),
    /** A file that was dropped on the window. */
    open: channel<ImportPreview>()(
      z.strictObject({
        fileName: z.string().min(1).max(500),
        bytes: z.instanceof(Uint8Array),
      }),
    ),
    preview: channel<ImportPreview>()(
      z.strictObject({ token: tokenSchema, mapping: mappingSchema }),
    ),
    run: channel<ImportResult>()(z.strictObject({ token: tokenSchema, mapping: mappingSchema })),
    cancel: channel<null>()(z.strictObject({ token: tokenSchema })),
    undo: channel<{ removed: number }>()(byId),
  },
  portfolios: {
    list: channel<Portfolio[]>()(nothing),
    save: channel<Portfolio>()(z.strictObject({ portfolio: portfolioSchema })),
    preview: channel<PortfolioPreview>()(byId),
    /** Asks where to save, then lays it out; `cancelled` when she stops it. */
    export: channel<SavedPortfolio>()(byId),
    cancel: channel<null>()(nothing),
    /** Shows the PDF that was saved last in the system's file manager. */
    showSaved: channel<null>()(nothing),
  },
} as const;

export type Contract = typeof contract;
