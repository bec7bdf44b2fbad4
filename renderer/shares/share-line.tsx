import type { Share } from '../../shared/model/share';
import { safeHref } from '../../shared/text/safe-href';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { RouteLink } from '../ui/route-link';
import { sharesWords as words } from '../words/shares';
import { formatShareDay } from '../writings/format-day';
import { openLink } from '../writings/open-link';
import { CameBack } from './came-back';
import styles from './shares.module.css';

/** One time that she shared: where, when, what came back. */
export function ShareLine({
  share,
  venueName,
  isOpen,
  onTakeBack,
}: {
  share: Share;
  venueName: string;
  /** What came back is open for writing. */
  isOpen: boolean;
  onTakeBack: () => void;
}) {
  const href = safeHref(share.link);
  return (
    <Card>
      <article className={styles['share']} aria-label={share.title}>
        <h3 className={styles['title']}>
          {share.writingId === null ? (
            share.title
          ) : (
            <RouteLink to={{ page: 'writing', writingId: share.writingId }}>
              {share.title}
            </RouteLink>
          )}
        </h3>
        <p className={styles['where']}>{words.at(venueName, formatShareDay(share.sharedOn))}</p>
        <CameBack share={share} isOpenAtFirst={isOpen} />
        <div className={styles['foot']}>
          {href === null ? null : (
            <Button
              look="plain"
              onPress={() => {
                openLink(href);
              }}
            >
              {href}
            </Button>
          )}
          <Button look="plain" onPress={onTakeBack}>
            {words.takeBack}
          </Button>
        </div>
      </article>
    </Card>
  );
}
