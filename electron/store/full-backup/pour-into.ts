import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/**
 * Writes a stream to an open file, a chunk at a time: memory holds no more than that. Not through
 * `createWriteStream`, which would close the file before it is fsynced, or keep it from being closed.
 */
export async function pourInto(
  file: FileHandle,
  stream: Readable,
  signal: AbortSignal,
): Promise<void> {
  const stop = (): void => {
    stream.destroy(new DOMException('Stopped.', 'AbortError'));
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    signal.throwIfAborted();
    for await (const chunk of stream) {
      // A stream without an encoding gives bytes.
      await file.writeFile(chunk as Uint8Array);
    }
    signal.throwIfAborted();
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
