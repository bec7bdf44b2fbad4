// Hands the lines of the photo press on to its page. The page has nothing else of Electron.
import { ipcRenderer } from 'electron';

/** What of the window is used here: this folder is compiled without the DOM. */
const page = globalThis as unknown as {
  postMessage: (message: null, targetOrigin: string, ports: readonly unknown[]) => void;
  addEventListener: (event: 'load', listen: () => void) => void;
};

const PAGE_ORIGIN = 'app://photo-press';

const isLoaded = new Promise<void>((resolve) => {
  page.addEventListener('load', resolve);
});

ipcRenderer.once('photo-press-lines', (event) => {
  void isLoaded.then(() => {
    page.postMessage(null, PAGE_ORIGIN, event.ports);
  });
});
