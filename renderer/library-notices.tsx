import type { LibraryNotice } from '../shared/ipc/app-status';
import { assertNever } from '../shared/result';
import { api } from './api';
import { useLoaded } from './state/use-loaded';
import { Banner } from './ui/banner';
import { Button } from './ui/button';
import { shellWords } from './words/shell';
import styles from './library-notices.module.css';

function describeNotice(notice: LibraryNotice): string {
  switch (notice.kind) {
    case 'corrupt-set-aside':
      return shellWords.corruptSetAside(notice.document, notice.setAsideAs);
    case 'newer-version':
      return shellWords.newerVersion(notice.document);
    case 'no-permission':
      return shellWords.noPermission;
    case 'restored-from-backup':
      return shellWords.restored(notice.document, notice.backedUpOn);
    case 'unreadable':
      return shellWords.unreadable(notice.document, notice.system);
    case 'conflict-copy':
      return shellWords.conflictCopy(notice.fileName);
    default:
      return assertNever(notice);
  }
}

/** What she must know about her library's files, above every page. */
export function LibraryNotices() {
  const { state } = useLoaded('status', () => api.app.status({}));
  if (state.status !== 'ready' || state.value.notices.length === 0) return null;
  return (
    <div className={styles['notices']}>
      {state.value.notices.map((notice) => (
        <Banner
          key={JSON.stringify(notice)}
          action={
            <Button
              look="plain"
              onPress={() => {
                void api.app.showLibraryFolder({});
              }}
            >
              {shellWords.showFolder}
            </Button>
          }
        >
          {describeNotice(notice)}
        </Banner>
      ))}
    </div>
  );
}
