import { useEffect, useState } from 'react';
import { api } from '../api';
import { usePrograms } from '../state/programs';
import { closeQuickLog, openQuickLog, useIsQuickLogOpen } from '../state/quick-log';
import { Sheet } from '../ui/sheet';
import { quickLogWords } from '../words/quick-log';
import { QuickLogForm } from './quick-log-form';
import { readKeptQuickLog } from './use-quick-log';

const NONE = [] as const;

/** The quick log, over whatever page she is on. */
export function QuickLog() {
  const isOpen = useIsQuickLogOpen();
  const log = usePrograms();
  const [isRead, setIsRead] = useState(false);
  useEffect(() => {
    void readKeptQuickLog().then(() => {
      setIsRead(true);
    });
    // The shortcut, the tray or the command line may have opened this window for it.
    void api.quickLog.takeRequest({}).then((request) => {
      if (request.ok && request.value.isWanted) openQuickLog();
    });
  }, []);
  return (
    <Sheet title={quickLogWords.title} isOpen={isOpen} onClose={closeQuickLog}>
      {log.status === 'loading' || !isRead ? null : (
        <QuickLogForm programs={log.status === 'ready' ? log.programs : NONE} />
      )}
    </Sheet>
  );
}
