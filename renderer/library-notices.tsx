import { useEffect } from 'react';
import type { LibraryNotice } from '../shared/ipc/app-status';
import { assertNever } from '../shared/result';
import { api } from './api';
import { navigate } from './state/route';
import { useLoaded } from './state/use-loaded';
import { Banner } from './ui/banner';
import { Button } from './ui/button';
import { conflictWords } from './words/conflicts';
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
    case 'library-restored':
      return shellWords.libraryRestored;
    case 'restore-failed':
      return shellWords.restoreFailed(notice.system);
    default:
      return assertNever(notice);
  }
}

function NoticeAction({ notice }: { notice: LibraryNotice }) {
  const isAboutBackups =
    notice.kind === 'library-restored' ||
    notice.kind === 'restore-failed' ||
    notice.kind === 'restored-from-backup' ||
    (notice.kind === 'corrupt-set-aside' && notice.canRestore);
  if (isAboutBackups) {
    return (
      <Button
        look="plain"
        onPress={() => {
          navigate({ page: 'keep' });
        }}
      >
        {shellWords.restoreAnother}
      </Button>
    );
  }
  if (notice.kind === 'conflict-copy') {
    return (
      <Button
        look="plain"
        onPress={() => {
          navigate({ page: 'conflicts' });
        }}
      >
        {conflictWords.compare}
      </Button>
    );
  }
  return (
    <Button
      look="plain"
      onPress={() => {
        void api.app.showLibraryFolder({});
      }}
    >
      {shellWords.showFolder}
    </Button>
  );
}

/** What she must know about her library's files, above every page. */
export function LibraryNotices() {
  const { state, reload } = useLoaded('status', () => api.app.status({}));
  useEffect(() => api.on('notices-changed', () => void reload()), [reload]);
  if (state.status !== 'ready' || state.value.notices.length === 0) return null;
  return (
    <div className={styles['notices']}>
      {state.value.notices.map((notice) => (
        <Banner key={JSON.stringify(notice)} action={<NoticeAction notice={notice} />}>
          {describeNotice(notice)}
        </Banner>
      ))}
    </div>
  );
}
