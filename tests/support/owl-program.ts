// One program with a few answers, made through the app's own channels.
import { bookOf } from '../../shared/programs/name-book';
import type { Page } from '@playwright/test';
import type { Api } from '../../shared/ipc/api';
import { emptyProgramContent } from '../../shared/model/program';

declare global {
  interface Window {
    readonly api: Api;
  }
}

export const OWLS = {
  ...emptyProgramContent('2026-11-12'),
  title: 'Owls at night storytime',
  kind: 'storytime' as const,
  ages: ['0-5' as const],
  attendance: { children: 14, teens: null, adults: 9, total: null },
  whatWeDid: 'We read **Owl Moon** by flashlight and howled at a paper moon.',
  books: [bookOf('Owl Moon by Jane Yolen')],
  materials: ['flashlights', 'a paper moon'],
  ideaFrom: 'Rosa Díaz at the Eastside branch',
};

const ANSWERS = [
  ['what-worked', 'What worked?', 'Turning off the big lights.'],
  [
    'how-you-knew',
    'How did you know?',
    'Six families stayed and checked out every owl book we have.',
  ],
  ['next-time', 'What would you change?', 'I would hide fewer owls.'],
] as const;

/** Answers the program's id. The window is loaded again to show it. */
export async function addOwlProgram(window: Page): Promise<string> {
  const id = await window.evaluate(
    async ({ content, answers }) => {
      const made = await globalThis.window.api.programs.create({ content });
      if (!made.ok) throw new Error(made.error.code);
      for (const [promptId, question, text] of answers) {
        const programId = made.value.id;
        await globalThis.window.api.reflections.answer({ programId, promptId, question, text });
      }
      return made.value.id;
    },
    { content: OWLS, answers: ANSWERS },
  );
  await window.reload();
  await window.waitForSelector('h1');
  return id;
}

/** Goes to a page by its address in the window. */
export async function openPage(window: Page, hash: string): Promise<void> {
  await window.evaluate((to) => {
    globalThis.location.hash = to;
  }, hash);
}

/** Makes a writing for a venue and opens it. */
export async function openWriting(window: Page, venueId: string, programId: string): Promise<void> {
  const id = await window.evaluate(
    async (request) => {
      const made = await globalThis.window.api.writings.create(request);
      if (!made.ok) throw new Error(made.error.code);
      return made.value.id;
    },
    { venueId, programIds: [programId] },
  );
  await openPage(window, `#/writing?writingId=${id}`);
}
