import type { Photo } from '../../../shared/model/photo';
import { sampleProgram, sampleReflection } from '../../integration/exports/sample-log';

export const photo = (seed: string, consent: Photo['consent'] = 'crowd'): Photo => ({
  photoId: seed.repeat(64),
  width: 800,
  height: 600,
  altText: '',
  caption: 'Seen from above',
  consent,
});

export const answers = (id: string, ...texts: [string, string][]) => ({
  ...sampleReflection(id, []),
  answers: texts.map(([promptId, text]) => ({
    promptId,
    question: 'Asked?',
    text,
    answeredAt: '2026-01-10T09:00:00.000Z',
  })),
});

/** With a star, words, a quote, and three photos, of which two may leave. */
export const STARRED = {
  program: sampleProgram({
    id: 'star',
    title: 'Paper bones',
    isStarred: true,
    photos: [photo('a'), photo('b', 'none-recorded'), photo('c')],
    evidence: { stayedAfter: null, askedAboutIt: null, borrowed: null, quotes: ['“Again!”'] },
  }),
  reflection: answers('star', ['what-worked', 'Nobody had to wait.'], ['next-time', 'A sheet.']),
};
