// A small library with everything in it, made through the app's own channels.
import { bookOf } from '../../shared/programs/name-book';
import type { Page } from '@playwright/test';
import type { Api } from '../../shared/ipc/api';
import { emptyProgramContent } from '../../shared/model/program';

export interface RichLibrary {
  programId: string;
  writingId: string;
  proposalId: string;
}

const DINOSAURS = {
  ...emptyProgramContent('2026-11-17'),
  title: 'Dinosaur dig storytime',
  kind: 'storytime' as const,
  series: 'Toddler Time',
  ages: ['0-5' as const],
  attendance: { children: 14, teens: null, adults: 11, total: null },
  place: 'onsite' as const,
  whatWeDid:
    'We read two books, stomped like dinosaurs, and dug for paper bones in tubs of *shredded paper*.\n\n- Opening song\n- Two books\n- The dig',
  books: [
    bookOf('Dinosaur Dance! by Sandra Boynton'),
    bookOf('Bones, Bones, Dinosaur Bones by Byron Barton'),
  ],
  songs: ['We Are the Dinosaurs by Laurie Berkner'],
  materials: ['shredded paper', 'four plastic tubs'],
  ideaFrom: 'Jbrary',
  tags: ['dinosaurs', 'sensory'],
};

const ANSWERS = [
  ['what-happened', 'What happened?', 'The room was loud, and then you could hear the paper.'],
  ['what-worked', 'What worked?', 'Hiding a bone for each child. Nobody had to wait.'],
  ['how-you-knew', 'How could you tell?', 'Nine of eleven families stayed after.'],
  ['next-time', 'What would you change?', 'I would put a sheet under the tubs.'],
  ['tip', 'What could someone else use?', 'Ask the office for its shredded paper.'],
] as const;

/** Two programs, a reflection, a guest post and a proposal. The window is reloaded to show them. */
export async function fillLibrary(window: Page): Promise<RichLibrary> {
  const made = await window.evaluate(
    async ({ dinosaurs, answers }) => {
      const api = Reflect.get(globalThis, 'api') as Api;
      const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
        if (!result.ok) throw new Error(JSON.stringify(result.error));
        return result.value;
      };
      const { id } = must(await api.programs.create({ content: dinosaurs }));
      const songs = { ...dinosaurs, title: 'Cuentos y canciones', heldOn: '2026-10-06' };
      must(await api.programs.create({ content: songs }));
      for (const [promptId, question, text] of answers) {
        must(await api.reflections.answer({ programId: id, promptId, question, text }));
      }
      const make = async (venueId: string) =>
        must(await api.writings.create({ venueId, programIds: [id] })).id;
      return {
        programId: id,
        writingId: await make('guest-post'),
        proposalId: await make('conference-proposal'),
      };
    },
    { dinosaurs: DINOSAURS, answers: ANSWERS },
  );
  await window.reload();
  await window.waitForSelector('h1');
  return made;
}
