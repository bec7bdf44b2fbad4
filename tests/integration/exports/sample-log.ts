import { bookOf } from '../../../shared/programs/name-book';
import { emptyProgramContent, PROGRAM_KINDS, type Program } from '../../../shared/model/program';
import type { Portfolio } from '../../../shared/model/portfolio';
import type { Reflection } from '../../../shared/model/reflection';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/model/settings';
import type { Share } from '../../../shared/model/share';
import type { PortfolioMaterial } from '../../../shared/portfolio/portfolio-material';
import { startPortfolio } from '../../../shared/portfolio/presets';

const WRITTEN_AT = '2026-01-10T09:00:00.000Z';

export const SAMPLE_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  profile: {
    name: 'Marisol Vega-Nguyễn',
    role: 'Youth services librarian',
    library: 'Cedar Falls Public Library',
    email: 'marisol@example.org',
    bio: '',
  },
};

export function samplePortfolio(change: Partial<Portfolio> = {}): Portfolio {
  return {
    ...startPortfolio('yearly-review', { id: 'portfolio-1', name: '', today: '2026-01-10' }),
    title: 'A year of small doors',
    subtitle: 'Storytimes, clubs and class visits, with what we learned',
    from: '2025-01-01',
    to: '2025-12-31',
    sections: ['numbers', 'programs', 'shares'],
    depth: 'page',
    createdAt: WRITTEN_AT,
    updatedAt: WRITTEN_AT,
    ...change,
  };
}

export function sampleProgram(change: Partial<Program> & { id: string }): Program {
  return {
    ...emptyProgramContent('2025-03-04'),
    title: 'Wiggle Worms storytime',
    createdAt: WRITTEN_AT,
    updatedAt: WRITTEN_AT,
    deletedAt: null,
    importId: null,
    importKey: null,
    ...change,
  };
}

export function sampleReflection(programId: string, answers: [string, string][]): Reflection {
  return {
    programId,
    answers: answers.map(([question, text], index) => ({
      promptId: `prompt-${String(index)}`,
      question,
      text,
      answeredAt: WRITTEN_AT,
    })),
    skippedPromptIds: [],
    updatedAt: WRITTEN_AT,
  };
}

export function sampleShare(change: Partial<Share> & { id: string }): Share {
  return {
    writingId: null,
    programIds: [],
    venueId: 'pubyac',
    title: 'A bin of socks, and a quiet room',
    sharedOn: '2025-06-01',
    link: '',
    cameBack: '',
    createdAt: WRITTEN_AT,
    deletedAt: null,
    ...change,
  };
}

export function sampleMaterial(change: Partial<PortfolioMaterial> = {}): PortfolioMaterial {
  return {
    portfolio: samplePortfolio(),
    settings: SAMPLE_SETTINGS,
    programs: [],
    shares: [],
    proposals: [],
    venues: {
      pubyac: { name: 'PUBYAC', rung: 4 },
      'guest-post': { name: 'Guest blog post', rung: 5 },
      'conference-proposal': { name: 'Conference proposal', rung: 7 },
    },
    ...change,
  };
}

const SENTENCES = [
  'We opened with the goodbye song by mistake, and the room decided that it was the hello song now.',
  'Half of the group had never held scissors, so the tables by the window became the tearing tables.',
  'I put the books out face up on the rug before anyone came in, and three were gone before we began.',
  'A grandmother asked whether she could bring the recipe next time, and of course she could.',
  'The second half was quieter: one page, one question, and a long wait that I have learned to like.',
];

/** As many programs as asked for, spread over a year, each with some paragraphs of text. */
export function manyPrograms(count: number, year = 2025): PortfolioMaterial['programs'] {
  return Array.from({ length: count }, (_, index) => {
    const id = `program-${String(index)}`;
    const month = 1 + Math.floor((index * 12) / count);
    const day = 1 + (index % 28);
    const pick = (offset: number) => SENTENCES[(index + offset) % SENTENCES.length] ?? '';
    const program = sampleProgram({
      id,
      title: `Program number ${String(index + 1)}`,
      heldOn: `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      kind: PROGRAM_KINDS[index % PROGRAM_KINDS.length] ?? 'other',
      attendance: { children: index % 40, teens: null, adults: index % 15, total: null },
      branch: 'Main Library',
      whatWeDid: `${pick(0)} ${pick(1)}\n\n${pick(2)} **${pick(3)}**`,
      books: [bookOf('The Snowy Day by Ezra Jack Keats')],
    });
    const reflection = sampleReflection(id, [
      ['What did a family say or do?', `${pick(4)} ${pick(0)}`],
      ['What will you do differently next time?', pick(2)],
    ]);
    return { program, reflection };
  });
}
