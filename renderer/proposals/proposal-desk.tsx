import { Trash2 } from 'lucide-react';
import type { Proposal } from '../../shared/model/proposal';
import { IconButton } from '../ui/button';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { deskWords, proposalWords } from '../words/proposals';
import { SaveLine } from '../writings/save-line';
import desks from '../writings/desk.module.css';
import { useAreas } from '../writings/use-areas';
import { BeforeItLeaves } from './before-it-leaves';
import { CoPresenters } from './co-presenters';
import { DateFold } from './date-fold';
import { FormFields } from './form-fields';
import { KeptTexts } from './kept-texts';
import { MoveFold } from './move-fold';
import { OpenParts } from './open-parts';
import { OutFold } from './out-fold';
import { removeProposal } from './remove-proposal';
import { ReviewPanel } from './review-panel';
import { SourceFold } from './source-fold';
import { StatusLine } from './status-line';
import { StoryFields } from './story-fields';
import { useProposal } from './use-proposal';

/** A proposal: the story first, then the form in its own order, then a reviewer's look at it. */
export function ProposalDesk({ opened }: { opened: Proposal }) {
  const desk = useProposal(opened);
  const areas = useAreas();
  const { proposal } = desk;
  const titleId = proposal.form.fields.find(({ kind }) => kind === 'title')?.id ?? '';
  const title = (desk.fields[titleId] ?? '').trim();
  const remove = async (): Promise<void> => {
    await desk.flush();
    await removeProposal(proposal.id);
  };
  return (
    <Page
      title={title === '' ? proposal.form.name : title}
      above={<RouteLink to={{ page: 'propose' }}>← {proposalWords.back}</RouteLink>}
      lead={deskWords.from(desk.programs.slice(0, 3).map(({ program }) => program.title))}
      actions={
        <IconButton
          label={deskWords.remove}
          icon={<Trash2 aria-hidden />}
          onPress={() => void remove()}
        />
      }
    >
      <StatusLine desk={desk} />
      <div className={desks['tools']}>
        <SaveLine saving={desk.saving} onAgain={() => void desk.flush()} />
      </div>
      <StoryFields desk={desk} areas={areas} />
      <FormFields desk={desk} areas={areas} />
      <OpenParts desk={desk} areas={areas} />
      <KeptTexts proposal={proposal} />
      <ReviewPanel desk={desk} areas={areas} />
      <BeforeItLeaves desk={desk} areas={areas} />
      <div>
        <CoPresenters desk={desk} />
        <DateFold desk={desk} />
        <OutFold desk={desk} />
        <MoveFold desk={desk} />
        <SourceFold desk={desk} />
      </div>
    </Page>
  );
}
