import { assertNever } from '../../shared/result';
import { api } from '../api';
import { openQuickLog } from './quick-log';
import { navigate } from './route';

/** Follows the application menu. */
export function followMenu(): () => void {
  return api.on('menu', ({ command }) => {
    switch (command) {
      case 'quick-log':
        openQuickLog();
        return;
      case 'log-several':
        navigate({ page: 'log-several' });
        return;
      case 'new-program':
        navigate({ page: 'program-form' });
        return;
      case 'open-log':
        navigate({ page: 'log' });
        return;
      case 'import':
        navigate({ page: 'import' });
        return;
      case 'find':
        navigate({ page: 'log' });
        requestAnimationFrame(() => document.getElementById('find')?.focus());
        return;
      case 'settings':
        navigate({ page: 'settings' });
        return;
      default:
        assertNever(command);
    }
  });
}
