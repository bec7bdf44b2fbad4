import type { Handlers } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/app-error';
import { NO_DATES, type Proposal } from '../../shared/model/proposal';
import { nextInstant } from '../../shared/model/next-instant';
import type { ProposalForm } from '../../shared/model/proposal-form';
import type { ProgramDetails } from '../../shared/programs/program-details';
import { draftProposal, type DraftedProposal } from '../../shared/proposals/drafting/draft-form';
import { moveTexts } from '../../shared/proposals/move-proposal';
import { changeProposal } from '../../shared/proposals/change-proposal';
import { editProposalText, takeFresh } from '../../shared/proposals/revise-proposal';
import { summariseProposal } from '../../shared/proposals/summarise-proposal';
import { fail, succeed, type Result } from '../../shared/result';
import { adoptWritings } from '../proposals/adopt-writings';
import { buildOutput } from '../proposals/build-output';
import { createProposalFiles, type ProposalFilesDeps } from '../proposals/proposal-files';
import type { Library } from '../store/library';
import { toDay } from './to-day';

const NOT_FOUND = { code: 'not-found', thing: 'proposal' } as const;

export interface ProposalsDeps extends ProposalFilesDeps {
  library: Pick<Library, 'proposals' | 'settings' | 'writings'> & {
    programs: Pick<Library['programs'], 'get' | 'listSummaries'>;
  };
  makeId: () => string;
}

export function createProposalsHandlers(deps: ProposalsDeps): Handlers<'proposals'> {
  const { library } = deps;
  const document = library.proposals;
  const stamp = (): string => deps.now().toISOString();
  const all = (): Proposal[] => document.read().proposals;
  const find = (id: string): Proposal | undefined => all().find((one) => one.id === id);

  const programsOf = (ids: readonly string[]): ProgramDetails[] =>
    ids.flatMap((id) => {
      const details = library.programs.get(id);
      return details?.program.deletedAt === null ? [details] : [];
    });

  function draft(
    proposal: Pick<Proposal, 'form' | 'story' | 'coPresenters' | 'programIds'>,
  ): DraftedProposal {
    const { profile, proposals } = library.settings.read().settings;
    const given = all()
      .filter(({ status, deletedAt }) => status === 'given' && deletedAt === null)
      .map(({ event, form }) => (event.trim() === '' ? form.name : event.trim()));
    return draftProposal(proposal, {
      programs: programsOf(proposal.programIds),
      profile,
      bios: proposals,
      given: [...new Set(given)],
      log: library.programs.listSummaries(),
    });
  }

  async function add(proposal: Proposal): Promise<Result<Proposal, AppError>> {
    const saved = await document.update((current) => ({
      ...current,
      proposals: [...current.proposals, proposal],
    }));
    return saved.ok ? succeed(proposal) : saved;
  }

  /** The change is made on the stored proposal, not on the one that was read before the save. */
  async function change(
    id: string,
    revise: (proposal: Proposal, at: string) => Proposal,
  ): Promise<Result<Proposal, AppError>> {
    if (!find(id)) return fail(NOT_FOUND);
    const saved = await document.update((current) => ({
      ...current,
      proposals: current.proposals.map((proposal) =>
        proposal.id === id ? revise(proposal, nextInstant(proposal.updatedAt, stamp())) : proposal,
      ),
    }));
    if (!saved.ok) return saved;
    const proposal = saved.value.proposals.find((one) => one.id === id);
    return proposal ? succeed(proposal) : fail(NOT_FOUND);
  }

  async function setDeleted(ids: readonly string[], deletedAt: string | null) {
    const chosen = new Set(ids);
    const saved = await document.update((current) => ({
      ...current,
      proposals: current.proposals.map((one) => (chosen.has(one.id) ? { ...one, deletedAt } : one)),
    }));
    return saved.ok ? succeed(null) : saved;
  }

  const blank = (form: ProposalForm, event: string, programIds: string[]): Proposal => {
    const at = stamp();
    const parts = { form, event, programIds, story: [], coPresenters: [] };
    const drafted = draft(parts);
    return {
      ...parts,
      ...drafted,
      id: deps.makeId(),
      kept: [],
      dates: NO_DATES,
      status: 'drafting',
      history: [],
      movedFromId: null,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    };
  };

  return {
    list: async () => {
      await adoptWritings(library);
      return succeed(
        all()
          .filter(({ deletedAt }) => deletedAt === null)
          .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
          .map(summariseProposal),
      );
    },

    get: async ({ id }) => {
      if (!find(id)) await adoptWritings(library);
      const proposal = find(id);
      return proposal ? succeed(proposal) : fail(NOT_FOUND);
    },

    create: async ({ form, programIds, event }) => {
      const chosen = [...new Set(programIds)];
      if (programsOf(chosen).length < chosen.length) {
        return fail({ code: 'not-found', thing: 'program' });
      }
      return add(blank(form, event, chosen));
    },

    saveText: async ({ id, place, fieldId, text }) => {
      const proposal = find(id);
      if (!proposal?.[place].some((field) => field.fieldId === fieldId)) return fail(NOT_FOUND);
      const { gaps } = draft(proposal);
      return change(id, (current, at) => editProposalText(current, place, fieldId, text, gaps, at));
    },

    change: ({ id, ...changes }) =>
      change(id, (current, at) => changeProposal(current, changes, toDay(deps.now()), at)),

    redraft: ({ id }) => {
      const proposal = find(id);
      return Promise.resolve(proposal ? succeed(draft(proposal)) : fail(NOT_FOUND));
    },

    takeDrafts: async ({ id, fieldIds }) => {
      const before = find(id);
      if (!before) return fail(NOT_FOUND);
      const fresh = draft(before);
      const taken = await change(id, (current, at) => takeFresh(current, fresh, fieldIds, at));
      return taken.ok ? succeed({ proposal: taken.value, before }) : taken;
    },

    move: async ({ id, form, event }) => {
      const from = find(id);
      if (!from) return fail(NOT_FOUND);
      const fresh = draft({ ...from, form });
      const moved = blank(form, event, from.programIds);
      return add({
        ...moved,
        ...moveTexts(from, form, fresh.fields),
        story: from.story,
        gaps: from.gaps,
        coPresenters: from.coPresenters,
        movedFromId: from.id,
      });
    },

    remove: ({ ids }) => setDeleted(ids, stamp()),
    restore: ({ ids }) => setDeleted(ids, null),

    forms: () => Promise.resolve(succeed(document.read().forms)),
    saveForm: async ({ form }) => {
      const own = { ...form, isOwn: true };
      const saved = await document.update((current) => ({
        ...current,
        forms: [...current.forms.filter(({ id }) => id !== form.id), own],
      }));
      return saved.ok ? succeed(own) : saved;
    },
    removeForm: async ({ id }) => {
      const saved = await document.update((current) => ({
        ...current,
        forms: current.forms.filter((form) => form.id !== id),
      }));
      return saved.ok ? succeed(null) : saved;
    },

    ...createProposalFiles(deps, find, (proposal, output) =>
      buildOutput(
        output,
        proposal,
        programsOf(proposal.programIds),
        library.settings.read().settings,
      ),
    ),
  };
}
