import type { PageDocument } from '../../shared/documents/page-document';
import type { Proposal } from '../../shared/model/proposal';
import type { ProgramDetails } from '../../shared/programs/program-details';
import { sentencesOf } from '../../shared/proposals/drafting/own-sentences';
import { buildHandout } from '../../shared/proposals/outputs/build-handout';
import { buildOutline } from '../../shared/proposals/outputs/build-outline';
import {
  buildProposalDocument,
  type DocumentSettings,
} from '../../shared/proposals/outputs/build-proposal-document';
import { buildSlides } from '../../shared/proposals/outputs/build-slides';
import type { ProposalOutput } from '../../shared/proposals/outputs/output-kinds';
import { gatherTalk } from '../../shared/proposals/outputs/talk';
import { gatherSubjects } from '../../shared/writings/gather-subjects';
import { textOf } from '../../shared/writings/pieces';

const BUILDERS = { outline: buildOutline, slides: buildSlides, handout: buildHandout } as const;

/** One document of a proposal and its programs. */
export function buildOutput(
  output: ProposalOutput,
  proposal: Proposal,
  programs: readonly ProgramDetails[],
  settings: DocumentSettings,
): PageDocument {
  if (output === 'proposal') return buildProposalDocument(proposal, settings);
  const changes = gatherSubjects(programs).flatMap(({ passages }) =>
    sentencesOf(passages['next-time'].slice(0, 1)),
  );
  const talk = gatherTalk(
    proposal,
    programs.map(({ program }) => program),
    changes.map(textOf),
  );
  return BUILDERS[output](proposal, talk, settings);
}
