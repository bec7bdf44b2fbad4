import type { Venue } from '../../shared/model/venue';
import { safeHref } from '../../shared/text/safe-href';
import { Button } from '../ui/button';
import { proposalWords } from '../words/proposals';
import { openLink } from '../writings/open-link';
import styles from './proposal.module.css';

/** From which year the limits are, and where to look them up. */
export function FormSource({ venue }: { venue: Venue }) {
  const href = venue.sourceUrl === null ? null : safeHref(venue.sourceUrl);
  return (
    <p className={styles['source']}>
      {proposalWords.copyHint} {proposalWords.formFrom(venue.sourceYear)} {proposalWords.checkCall}
      {href === null ? null : (
        <Button
          look="plain"
          onPress={() => {
            openLink(href);
          }}
        >
          {proposalWords.openSource}
        </Button>
      )}
    </p>
  );
}
