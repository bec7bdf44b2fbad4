import type { WritingField } from '../../shared/model/writing';
import { Button } from '../ui/button';
import { deskWords } from '../words/proposals';
import styles from './proposal.module.css';
import type { ProposalDesk } from './use-proposal';

/** Where her log or her story has changed since a field was drafted: the newer draft, as an offer. */
export function FreshOffer({
  desk,
  fieldId,
  stored,
  text,
  fresh,
}: {
  desk: ProposalDesk;
  fieldId: string;
  stored: WritingField | undefined;
  text: string;
  fresh: WritingField | undefined;
}) {
  if (
    stored === undefined ||
    fresh === undefined ||
    fresh.draft === '' ||
    fresh.draft === stored.draft ||
    fresh.draft === text
  ) {
    return null;
  }
  return (
    <div className={styles['offer']}>
      <p>{deskWords.freshDraft}</p>
      <p className={styles['quote']}>{fresh.draft}</p>
      <div>
        <Button look="plain" onPress={() => void desk.takeDrafts([fieldId], deskWords.tookFresh)}>
          {deskWords.useFresh}
        </Button>
      </div>
    </div>
  );
}
