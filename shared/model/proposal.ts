import { z } from 'zod';
import { daySchema, idSchema, instantSchema } from './id';
import { proposalFormSchema } from './proposal-form';
import { gapSchema, writingFieldSchema, WRITING_TEXT_LIMIT } from './writing';

export const PROPOSAL_STATUSES = ['drafting', 'sent', 'accepted', 'declined', 'given'] as const;

const lineSchema = z.string().max(300);

export const coPresenterSchema = z.strictObject({
  name: lineSchema,
  role: lineSchema,
  library: lineSchema,
  email: lineSchema,
});

/** Days that she entered from the call; `null` where she has not. */
export const proposalDatesSchema = z.strictObject({
  dueOn: daySchema.nullable(),
  /** `HH:MM`; `null` for the end of the day. */
  dueTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  /** IANA name of the zone that `dueTime` is in; `null` for her own. */
  dueZone: z.string().max(60).nullable(),
  answerOn: daySchema.nullable(),
  eventOn: daySchema.nullable(),
  eventEndsOn: daySchema.nullable(),
  /** Days before a date on which she is reminded. */
  remindDaysBefore: z.array(z.int().min(0).max(365)).max(6),
});

const statusStepSchema = z.strictObject({ status: z.enum(PROPOSAL_STATUSES), on: daySchema });

/** What she had written for a field that the form has no place for; nothing is lost on a move. */
const keptTextSchema = z.strictObject({
  kind: z.string().max(40),
  label: z.string().max(120),
  text: z.string().max(WRITING_TEXT_LIMIT),
});

export const proposalSchema = z.strictObject({
  id: idSchema,
  /** The form as it was when she began, with the limits that she has put right since. */
  form: proposalFormSchema,
  programIds: z.array(idSchema).max(500),
  /** The name of the conference and its year, as she calls it. */
  event: lineSchema,
  /** What every reviewer asks, whatever the form: problem, did, happened, take-home. */
  story: z.array(writingFieldSchema).max(8),
  /** In the order of the form. */
  fields: z.array(writingFieldSchema).max(40),
  kept: z.array(keptTextSchema).max(60),
  gaps: z.array(gapSchema).max(200),
  coPresenters: z.array(coPresenterSchema).max(12),
  dates: proposalDatesSchema,
  status: z.enum(PROPOSAL_STATUSES),
  /** Each change of the status with its day, oldest first. */
  history: z.array(statusStepSchema).max(50),
  /** The proposal that this one was moved from. */
  movedFromId: idSchema.nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});

export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];
export type CoPresenter = z.infer<typeof coPresenterSchema>;
export type ProposalDates = z.infer<typeof proposalDatesSchema>;
export type KeptText = z.infer<typeof keptTextSchema>;
export type Proposal = z.infer<typeof proposalSchema>;

export const NO_DATES: ProposalDates = {
  dueOn: null,
  dueTime: null,
  dueZone: null,
  answerOn: null,
  eventOn: null,
  eventEndsOn: null,
  remindDaysBefore: [7, 1],
};
