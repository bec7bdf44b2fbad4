import { X } from 'lucide-react';
import { useEffect } from 'react';
import { dismissNotice, useNotices, type Notice } from '../state/notices';
import { useWorks } from '../state/work';
import { uiWords } from '../words/ui';
import { Button, IconButton } from './button';
import styles from './notices.module.css';
import { WorkLine } from './work-line';

/** Long enough to read; longer where there is something to press. */
const STAYS_FOR_MS = { plain: 5_000, withAction: 12_000 } as const;

function NoticeLine({ notice }: { notice: Notice }) {
  useEffect(() => {
    if (notice.tone !== 'plain') return undefined;
    const timer = setTimeout(
      () => {
        dismissNotice(notice.key);
      },
      notice.action === undefined ? STAYS_FOR_MS.plain : STAYS_FOR_MS.withAction,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [notice]);
  const { action } = notice;
  return (
    <div className={styles['notice']} role={notice.tone === 'problem' ? 'alert' : 'status'}>
      <p className={styles['text']}>{notice.text}</p>
      {action === undefined ? null : (
        <Button
          look="plain"
          onPress={() => {
            dismissNotice(notice.key);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        label={uiWords.dismiss}
        icon={<X aria-hidden />}
        onPress={() => {
          dismissNotice(notice.key);
        }}
      />
    </div>
  );
}

/** The sentences at the foot of the window, and the long jobs that are under way. */
export function Notices() {
  const notices = useNotices();
  const works = useWorks();
  return (
    <div className={styles['region']} role="region" aria-label={uiWords.notices}>
      {works.map((work) => (
        <WorkLine key={work.key} work={work} />
      ))}
      {notices.map((notice) => (
        <NoticeLine key={notice.key} notice={notice} />
      ))}
    </div>
  );
}
