let last: Promise<unknown> = Promise.resolve();

/** Remembers a save until it has ended, well or not. */
export function noteSave(save: Promise<unknown>): void {
  last = Promise.allSettled([last, save]);
}

/** A page that reads what the one before it was still saving waits for that. */
export async function whenSavesEnded(): Promise<void> {
  await last;
}
