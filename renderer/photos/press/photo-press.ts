// The page of the photo press: hands what comes in on each line from the main process to a worker of
// its own, since a worker encodes at once, and a page only when it is idle. (The lines themselves
// can't be handed on: Electron 25 stops for good when a port is moved twice.)
addEventListener('message', (event) => {
  if (event.source !== window) return;
  for (const port of event.ports) {
    const worker = new Worker('photo-press-worker.js');
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      worker.postMessage(data);
    };
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      port.postMessage(data);
    };
  }
});
