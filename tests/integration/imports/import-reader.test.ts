import { NO_IMPORT_MEMORY } from '../../../shared/model/import-memory';
import { describe, expect, it } from 'vitest';
import { connectImportReader } from '../../../electron/imports/import-reader';
import type { ImportRequest } from '../../../electron/imports/import-messages';
import { bytesOf } from './import-frame';

/** A line whose far end says only what the test lets it say. */
function openLine() {
  const posted: ImportRequest[] = [];
  let tellReply: (rawReply: unknown) => void = () => undefined;
  let tellEnd: () => void = () => undefined;
  const reader = connectImportReader({
    post: (request) => void posted.push(request),
    onReply: (listen) => {
      tellReply = listen;
    },
    onEnd: (listen) => {
      tellEnd = listen;
    },
    end: () => undefined,
  });
  const open = () =>
    reader.open(
      { from: 'bytes', fileName: 'a.csv', bytes: bytesOf('a') },
      { token: 't', knownKeys: new Set(), today: '2026-11-23', memory: NO_IMPORT_MEMORY },
    );
  return {
    reader,
    posted,
    open,
    reply: (rawReply: unknown) => {
      tellReply(rawReply);
    },
    end: () => {
      tellEnd();
    },
  };
}

describe('the line to the import process', () => {
  it('tells a process that died from one that was closed', async () => {
    const died = openLine();
    const waiting = died.open();
    died.end();
    await expect(waiting).rejects.toThrow('ended by itself');
    await expect(died.open()).rejects.toThrow('gone');

    const closed = openLine();
    const stopped = closed.open();
    closed.reader.close();
    closed.end();
    const cancelled = { ok: false, error: { code: 'cancelled' } };
    expect(await stopped).toEqual(cancelled);
    expect(await closed.open()).toEqual(cancelled);
  });

  it('refuses an answer of an unknown shape, so that nobody waits for ever', async () => {
    const { open, reply } = openLine();
    const waiting = open();
    reply({ kind: 'batch', id: 1, seeds: [{ content: { title: '' }, importKey: 'short' }] });
    await expect(waiting).rejects.toThrow('shape');
  });

  it('gives a bug of the far end to who asked, without words of the file', async () => {
    const { open, reply } = openLine();
    const waiting = open();
    reply({ kind: 'bug', id: 1, bug: 'TypeError\n    at read (x.cjs:1:1)' });
    await expect(waiting).rejects.toThrow('TypeError');
  });

  it('gives each answer to its own question', async () => {
    const { reader, posted, reply } = openLine();
    const first = reader.readBatch(0);
    const second = reader.readBatch(1);
    expect(posted.map(({ id }) => id)).toEqual([1, 2]);
    reply({ kind: 'failed', id: 2, error: { code: 'disk-full' } });
    reply({ kind: 'batch', id: 1, seeds: [] });
    expect(await first).toEqual({ ok: true, value: [] });
    expect(await second).toEqual({ ok: false, error: { code: 'disk-full' } });
  });
});
