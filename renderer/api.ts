import type { Api } from '../shared/ipc/api';

declare global {
  interface Window {
    readonly api: Api;
  }
}

/** The only way from the window to the main process. */
export const api: Api = window.api;
