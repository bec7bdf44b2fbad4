import { describe, expect, it } from 'vitest';
import { createPhotoPress, type PressRoom } from '../../../electron/photos/photo-press';
import type { PressRequest } from '../../../shared/photos/press-messages';

const job = (letter: string) => ({
  bytes: new TextEncoder().encode(letter),
  type: 'image/jpeg' as const,
  maxSide: 100,
  quality: 0.8,
});
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A process as the press sees it: what it was asked, and its answers in our hands. */
function openRooms() {
  const rooms: {
    asked: PressRequest[];
    answer: (place: number, rawReply: unknown) => void;
    die: () => void;
    isClosed: boolean;
  }[] = [];
  const open = (lines: number): Promise<PressRoom> => {
    const listeners: ((rawReply: unknown) => void)[] = [];
    const enders: (() => void)[] = [];
    const room = {
      asked: [] as PressRequest[],
      lineOf: [] as number[],
      isClosed: false,
      answer: (place: number, rawReply: unknown) => {
        listeners[room.lineOf[place] ?? 0]?.(rawReply);
      },
      die: () => {
        for (const end of enders) end();
      },
    };
    rooms.push(room);
    return Promise.resolve({
      lines: Array.from({ length: lines }, (_, line) => ({
        post: (request: PressRequest) => {
          room.asked.push(request);
          room.lineOf.push(line);
        },
        onReply: (listen: (rawReply: unknown) => void) => {
          listeners[line] = listen;
        },
      })),
      onEnd: (listen) => {
        enders.push(listen);
      },
      close: () => {
        room.isClosed = true;
      },
    });
  };
  return { rooms, press: createPhotoPress(open) };
}

/** Lets everything that waits for a promise go on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the photo press', () => {
  it('has two pictures under way, and gives each answer to whoever asked', async () => {
    const { rooms, press } = openRooms();
    const answers = ['a', 'b', 'c'].map((letter) => press.press(job(letter)));
    await settle();
    expect(rooms).toHaveLength(1);
    const [room] = rooms;
    expect(room?.asked).toHaveLength(2);
    room?.answer(1, { id: room.asked[1]?.id, bytes: bytesOf('B') });
    await settle();
    expect(room?.asked).toHaveLength(3);
    room?.answer(0, { id: room.asked[0]?.id, bytes: null });
    room?.answer(2, { id: room.asked[2]?.id, bytes: bytesOf('C') });
    expect(await Promise.all(answers)).toEqual([null, bytesOf('B'), bytesOf('C')]);
    press.close();
  });

  it('goes on in a new process when one dies: only what was under way has no picture', async () => {
    const { rooms, press } = openRooms();
    const answers = ['a', 'b', 'c'].map((letter) => press.press(job(letter)));
    await settle();
    rooms[0]?.die();
    rooms[0]?.die();
    await settle();
    expect(rooms).toHaveLength(2);
    const last = rooms[1]?.asked[0];
    expect(last?.bytes).toEqual(bytesOf('c'));
    rooms[1]?.answer(0, { id: last?.id, bytes: bytesOf('C') });
    expect(await Promise.all(answers)).toEqual([null, null, bytesOf('C')]);
    press.close();
  });

  it.each([
    ['no message of ours', 'junk'],
    ['more than was asked for', { id: 1, bytes: null, run: 'this' }],
    ['something else than bytes', { id: 1, bytes: 'text' }],
  ])('ends a process that answers %s', async (_what, rawReply) => {
    const { rooms, press } = openRooms();
    const answer = press.press(job('a'));
    await settle();
    rooms[0]?.answer(0, rawReply);
    expect(await answer).toBeNull();
    expect(rooms[0]?.isClosed).toBe(true);
  });

  it('lets an answer that nobody waits for pass', async () => {
    const { rooms, press } = openRooms();
    const answer = press.press(job('a'));
    await settle();
    rooms[0]?.answer(0, { id: 99, bytes: bytesOf('X') });
    rooms[0]?.answer(0, { id: rooms[0].asked[0]?.id, bytes: bytesOf('A') });
    expect(await answer).toEqual(bytesOf('A'));
    press.close();
  });

  it('tells when the process can not be opened, and tries again for the next', async () => {
    let isBroken = true;
    const { rooms, press } = openRooms();
    const other = createPhotoPress((lines) => {
      if (isBroken) return Promise.reject(new Error('No window'));
      return Promise.resolve({
        lines: Array.from({ length: lines }, () => {
          let hear: (rawReply: unknown) => void = () => undefined;
          return {
            post: ({ id }: PressRequest) => {
              hear({ id, bytes: bytesOf('A') });
            },
            onReply: (listen: (rawReply: unknown) => void) => {
              hear = listen;
            },
          };
        }),
        onEnd: () => undefined,
        close: () => undefined,
      });
    });
    await expect(other.press(job('a'))).rejects.toThrow('No window');
    isBroken = false;
    expect(await other.press(job('a'))).toEqual(bytesOf('A'));
    other.close();
    press.close();
    expect(rooms).toEqual([]);
  });
});
