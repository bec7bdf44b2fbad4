import { useEffect } from 'react';
import { api } from '../api';
import { usePrograms } from '../state/programs';
import { closeQuickLog, openQuickLog, useIsQuickLogOpen } from '../state/quick-log';
import { Sheet } from '../ui/sheet';
import { quickLogWords } from '../words/quick-log';
import { QuickLogForm } from './quick-log-form';

const NONE = [] as const;

/** The quick log, over whatever page she is on. */
export function QuickLog() {
  const isOpen = useIsQuickLogOpen();
  const log = usePrograms();
  useEffect(() => {
    // The shortcut, the tray or the command line may have opened this window for it.
    void api.quickLog.takeRequest({}).then((request) => {
      if (request.ok && request.value.isWanted) openQuickLog();
    });
  }, []);
  return (
    <Sheet title={quickLogWords.title} isOpen={isOpen} onClose={closeQuickLog}>
      {log.status === 'loading' ? null : (
        <QuickLogForm programs={log.status === 'ready' ? log.programs : NONE} />
      )}
    </Sheet>
  );
}
