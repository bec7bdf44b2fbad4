import { api } from '../api';
import { tellError } from '../state/describe-error';

/** Opens an address in her browser or mail program; main checks it again. */
export function openLink(url: string): void {
  void api.app.openLink({ url }).then((opened) => {
    if (!opened.ok) tellError(opened.error);
  });
}
