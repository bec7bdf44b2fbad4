import { z } from 'zod';
import { PRINT_SHAPES } from '../../shared/cup/cup-print';
import { STICK_KINDS } from '../../shared/cup/stick';
import type { PageDocument } from '../../shared/documents/page-document';
import { instantSchema } from '../../shared/model/id';
import { fileHashSchema } from '../../shared/model/photo';
import { portfolioSchema } from '../../shared/model/portfolio';
import { programSchema } from '../../shared/model/program';
import { reflectionSchema } from '../../shared/model/reflection';
import { settingsSchema } from '../../shared/model/settings';
import { shareSchema } from '../../shared/model/share';
import type { NumbersDocument } from '../../shared/numbers/numbers-document';
import { venueSchema } from '../../shared/model/venue';
import { writingSchema } from '../../shared/model/writing';
import { EXPORT_FORMATS } from '../../shared/portfolio/export-formats';
import type { PortfolioWarning } from '../../shared/portfolio/portfolio-output';

/** The programs are those that were chosen. */
const portfolioMaterialSchema = z.strictObject({
  kind: z.literal('portfolio'),
  portfolio: portfolioSchema,
  settings: settingsSchema.pick({ profile: true, paper: true, language: true }),
  programs: z.array(
    z.strictObject({ program: programSchema, reflection: reflectionSchema.nullable() }),
  ),
  shares: z.array(shareSchema),
  proposals: z.array(writingSchema),
  venues: z.record(z.string(), venueSchema.pick({ name: true, rung: true })),
  format: z.enum(EXPORT_FORMATS),
  /** The print-sized JPEG of each photo that is shown, by its hash; paths come from the main process. */
  photoFiles: z.record(fileHashSchema, z.string()),
});

/** The challenges are those that were chosen. */
const cupMaterialSchema = z.strictObject({
  kind: z.literal('cup'),
  shape: z.enum(PRINT_SHAPES),
  ...settingsSchema.pick({ paper: true, language: true }).shape,
  cards: z.array(
    z.strictObject({
      question: z.string(),
      kind: z.enum(STICK_KINDS).nullable(),
      isOwn: z.boolean(),
      text: z.string(),
      tip: z.string(),
    }),
  ),
  madeAt: instantSchema,
});

/** Built by the main process from programs that were parsed: only its having come whole is checked. */
const numbersMaterialSchema = z.strictObject({
  kind: z.literal('numbers'),
  document: z.custom<NumbersDocument>((document) => typeof document === 'object'),
  madeAt: instantSchema,
});

/** Built by the main process: only its having come whole is checked. */
const pageMaterialSchema = z.strictObject({
  kind: z.literal('page'),
  document: z.custom<PageDocument>((document) => typeof document === 'object'),
  template: z.enum(['page.typ', 'handout.typ']).optional(),
  madeAt: instantSchema,
});

/** What the main process asks of the layout process. */
export const layoutRequestSchema = z.strictObject({
  id: z.int(),
  material: z.discriminatedUnion('kind', [
    portfolioMaterialSchema,
    cupMaterialSchema,
    numbersMaterialSchema,
    pageMaterialSchema,
  ]),
});

const warningSchema = z.strictObject({
  kind: z.literal('missing-glyph'),
  character: z.string(),
  programId: z.string().nullable(),
  title: z.string(),
}) satisfies z.ZodType<PortfolioWarning>;

/** What it answers. `bug` is a message of the typesetter or a stack, without her words. */
export const layoutReplySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('laid-out'),
    id: z.int(),
    /** The file, which is no PDF where another format was asked for; it then has no pages. */
    pdf: z.instanceof(Uint8Array),
    pages: z.int(),
    warnings: z.array(warningSchema),
    /** It has grown so much that the next layout is better done by a fresh process. */
    isWorn: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('bug'), id: z.int(), bug: z.string() }),
]);

export type PortfolioLayoutMaterial = z.infer<typeof portfolioMaterialSchema>;
export type CupLayoutMaterial = z.infer<typeof cupMaterialSchema>;
export type LayoutMaterial = z.infer<typeof layoutRequestSchema>['material'];
export type LayoutRequestMessage = z.infer<typeof layoutRequestSchema>;
export type LayoutReplyMessage = z.infer<typeof layoutReplySchema>;
