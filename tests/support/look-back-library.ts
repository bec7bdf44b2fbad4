// Two years of a small series, written up here and there, made through the app's own channels.
import type { Page } from '@playwright/test';
import type { Api } from '../../shared/ipc/api';
import { emptyProgramContent, type ProgramContent } from '../../shared/model/program';

interface Seed {
  content: ProgramContent;
  answers: readonly (readonly [promptId: string, question: string, text: string])[];
}

function toddlerTime(
  heldOn: string,
  total: number | null,
  rest: Partial<ProgramContent>,
  answers: Seed['answers'] = [],
): Seed {
  const content = {
    ...emptyProgramContent(heldOn),
    title: 'Toddler Time',
    kind: 'storytime' as const,
    series: 'Toddler Time',
    attendance: { children: null, teens: null, adults: null, total },
    ...rest,
  };
  return { content, answers };
}

const SEEDS: readonly Seed[] = [
  toddlerTime('2025-11-18', 9, { songs: ['Open Shut Them'] }, [
    ['what-worked', 'What is one thing that worked?', 'The scarves, *again*.'],
    ['next-time', 'What would you change next time?', 'Bring twice as many scarves.'],
  ]),
  toddlerTime('2026-02-03', 10, { whatWeDid: 'We sang the hello song twice.' }, [
    ['what-worked', 'What is one thing that worked?', 'A scarf for each of them.'],
    ['how-you-knew', 'How could you tell that it worked?', 'Three families stayed to dance.'],
  ]),
  toddlerTime('2026-05-12', null, {}, [
    ['what-worked', 'What is one thing that worked?', 'Scarves in a tissue box.'],
  ]),
  toddlerTime('2026-09-15', 12, {}, [
    ['what-worked', 'What is one thing that worked?', 'Peek-a-boo with scarves.'],
  ]),
  toddlerTime('2026-10-06', 13, { tags: ['Bilingual'] }, [
    ['again-who-came-back', 'Who came back, and what for?', 'The twins came back for the song.'],
    ['next-time', 'What would you change next time?', 'Scarves before the second book.'],
  ]),
  toddlerTime('2026-11-17', 14, { songs: ['Hello song'], tags: ['bilingual'] }, [
    ['what-worked', 'What is one thing that worked?', 'Scarves first. Nobody wandered off.'],
    ['how-you-knew', 'How could you tell that it worked?', 'Two families borrowed the book.'],
    ['family-said', 'What did a family say or do?', '“We do the scarf song in the bath.”'],
    ['tip', 'What would you tell someone who runs it next?', 'Ask for scarves at the desk.'],
  ]),
  {
    content: {
      ...emptyProgramContent('2026-11-19'),
      title: 'Daycare visit',
      kind: 'outreach',
      place: 'offsite',
    },
    answers: [],
  },
];

/** Answers the ids of the programs, oldest first. The window is reloaded to show them. */
export async function fillLookBackLibrary(window: Page): Promise<string[]> {
  const ids = await window.evaluate(async (seeds) => {
    const api = Reflect.get(globalThis, 'api') as Api;
    const made: string[] = [];
    for (const { content, answers } of seeds) {
      const added = await api.programs.create({ content });
      if (!added.ok) throw new Error(added.error.code);
      const programId = added.value.id;
      for (const [promptId, question, text] of answers) {
        await api.reflections.answer({ programId, promptId, question, text });
      }
      made.push(programId);
    }
    return made;
  }, SEEDS);
  await window.reload();
  await window.waitForSelector('h1');
  return ids;
}
