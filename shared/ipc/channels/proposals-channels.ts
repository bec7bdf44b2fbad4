import { z } from 'zod';
import { idSchema } from '../../model/id';
import {
  coPresenterSchema,
  PROPOSAL_STATUSES,
  proposalDatesSchema,
  type Proposal,
} from '../../model/proposal';
import { proposalFormSchema, type ProposalForm } from '../../model/proposal-form';
import { WRITING_TEXT_LIMIT } from '../../model/writing';
import type { DraftedProposal } from '../../proposals/drafting/draft-form';
import { PROPOSAL_OUTPUTS, OUTPUT_FORMATS } from '../../proposals/outputs/output-kinds';
import type { ProposalSummary } from '../../proposals/summarise-proposal';
import { byId, byIds, channel, nothing } from './channel';

const fieldIdSchema = z.string().min(1).max(40);
const placeSchema = z.enum(['fields', 'story']);

export const proposalsChannels = {
  list: channel<ProposalSummary[]>()(nothing),
  get: channel<Proposal>()(byId),
  create: channel<Proposal>()(
    z.strictObject({
      form: proposalFormSchema,
      programIds: z.array(idSchema).max(500),
      event: z.string().max(300),
    }),
  ),
  saveText: channel<Proposal>()(
    z.strictObject({
      id: idSchema,
      place: placeSchema,
      fieldId: fieldIdSchema,
      text: z.string().max(WRITING_TEXT_LIMIT),
    }),
  ),
  /** What stands around the texts; a status gets its day. */
  change: channel<Proposal>()(
    z.strictObject({
      id: idSchema,
      event: z.string().max(300).optional(),
      dates: proposalDatesSchema.optional(),
      coPresenters: z.array(coPresenterSchema).max(12).optional(),
      form: proposalFormSchema.optional(),
      status: z.enum(PROPOSAL_STATUSES).optional(),
    }),
  ),
  /** What the app would draft now. Changes nothing. */
  redraft: channel<DraftedProposal>()(byId),
  /** Takes fresh drafts; answers the proposal, and how it was before, for undo. */
  takeDrafts: channel<{ proposal: Proposal; before: Proposal }>()(
    z.strictObject({ id: idSchema, fieldIds: z.array(fieldIdSchema).min(1).max(60) }),
  ),
  /** Another form: a new proposal; the old one stays as it is. */
  move: channel<Proposal>()(
    z.strictObject({ id: idSchema, form: proposalFormSchema, event: z.string().max(300) }),
  ),
  remove: channel<null>()(byIds),
  restore: channel<null>()(byIds),
  /** The forms that she made. */
  forms: channel<ProposalForm[]>()(nothing),
  saveForm: channel<ProposalForm>()(z.strictObject({ form: proposalFormSchema })),
  removeForm: channel<null>()(byId),
  /** Asks where to save; answers the file's name, or `cancelled`. */
  saveFile: channel<{ fileName: string }>()(
    z.strictObject({
      id: idSchema,
      output: z.enum(PROPOSAL_OUTPUTS),
      format: z.enum(OUTPUT_FORMATS),
    }),
  ),
  /** The days that she entered, as a calendar file. */
  saveCalendar: channel<{ fileName: string }>()(byId),
  /** Shows the file that was saved last in the system's file manager. */
  showSaved: channel<null>()(nothing),
} as const;
