// A search in a test waits for the index, as the log itself need not.
import { expect, type Page } from '@playwright/test';
import type { Api } from '../../shared/ipc/api';

/** Until the index answers; before that a scan of the titles does. */
export async function waitForIndex(window: Page): Promise<void> {
  await expect
    .poll(() =>
      window.evaluate(async () => {
        const api = Reflect.get(globalThis, 'api') as Api;
        const state = await api.search.state({});
        return state.ok && state.value.isReady;
      }),
    )
    .toBe(true);
}
