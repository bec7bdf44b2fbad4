import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PROPOSAL_SETTINGS } from '../../../shared/model/proposal-settings';
import type { FormField } from '../../../shared/model/proposal-form';
import { draftProposal } from '../../../shared/proposals/drafting/draft-form';
import { draftTitles } from '../../../shared/proposals/drafting/draft-titles';
import { writeBio } from '../../../shared/proposals/drafting/draft-own-bio';
import { atMost, formField, outcomeFields } from '../../../shared/proposals/forms/form-fields';
import { findBuiltInForm } from '../../../shared/proposals/forms/built-in-forms';
import { suggestVerb } from '../../../shared/proposals/outcome-verbs';
import type { ProgramDetails } from '../../../shared/programs/program-details';
import { countWords } from '../../../shared/text/count';
import { gatherSubjects } from '../../../shared/writings/gather-subjects';
import { textOf } from '../../../shared/writings/pieces';
import { somePrograms } from '../../fixtures/writings/arbitrary-programs';
import { DRAFT_CASES, SAMPLE_PROFILE } from '../../fixtures/writings/cases';

const SOURCES = { profile: SAMPLE_PROFILE, bios: NO_PROPOSAL_SETTINGS, given: [], log: [] };

function draftWith(
  fields: FormField[],
  programs: readonly ProgramDetails[],
  story: { fieldId: string; text: string }[] = [],
) {
  const webinar = findBuiltInForm('webinar');
  if (webinar === undefined) throw new Error('No form');
  return draftProposal(
    {
      form: { ...webinar, fields },
      story: story.map((one) => ({ ...one, draft: '', pieces: [] })),
      coPresenters: [],
    },
    { ...SOURCES, programs },
  );
}

const BOTH = [
  formField('short-description', { limit: atMost(75, 'words') }),
  formField('description', { limit: atMost(250, 'words') }),
];

const caseOf = (name: string): ProgramDetails[] =>
  DRAFT_CASES.find((one) => one.name === name)?.programs ?? [];

describe('descriptions', () => {
  it('are written to their length: 75 and 250 words begin and go on in different sentences', () => {
    const { fields } = draftWith(BOTH, caseOf('rich-storytime'));
    const [short = '', long = ''] = fields.map(({ text }) => text);
    expect(countWords(short)).toBeLessThanOrEqual(75);
    expect(countWords(long)).toBeGreaterThan(140);
    expect(countWords(long)).toBeLessThanOrEqual(250);
    expect(long.startsWith(short.slice(0, 40))).toBe(false);
    expect(long.split('\n\n').length).toBe(3);
    expect(short).not.toContain('\n');
    expect(short).toMatch(/^Parachute Storytime, for children up to 5, drew 26 people\./u);
    expect(long).toMatch(/^This session walks through Parachute Storytime/u);
  });

  it('begin with the problem, where she has said whose it is', () => {
    const story = [{ fieldId: 'problem', text: 'Toddlers run off after the first book' }];
    for (const { text } of draftWith(BOTH, caseOf('rich-storytime'), story).fields) {
      expect(text).toMatch(/^Toddlers run off after the first book\. /u);
    }
  });

  it('stay empty where she has said nothing of what was done, and leave a question for it', () => {
    const { fields, story, gaps } = draftWith(BOTH, caseOf('bare-entry'));
    expect(fields.map(({ text }) => text)).toEqual(['', '']);
    expect(story.find(({ fieldId }) => fieldId === 'did')?.text).toMatch(/^\[\[/u);
    expect(gaps.map(({ promptId }) => promptId)).toEqual(['what-happened', 'how-you-knew', 'tip']);
  });

  it('never say the same sentence twice', () => {
    for (const { programs } of DRAFT_CASES) {
      for (const { text } of draftWith(BOTH, programs).fields) {
        const sentences = text.split(/(?<=[.!?])\s+/u).filter((one) => one.length > 12);
        expect(new Set(sentences).size).toBe(sentences.length);
      }
    }
  });
});

describe('every draft', () => {
  const form = [
    formField('title', { limit: atMost(140, 'characters') }),
    ...BOTH,
    ...outcomeFields(3),
    formField('take-home', { limit: atMost(40, 'words') }),
    formField('audience'),
    formField('alignment'),
    formField('credits'),
    formField('bio', { limit: atMost(50, 'words') }),
  ];

  it('keeps its limits, and can be traced letter by letter, whatever she logged', () => {
    fc.assert(
      fc.property(somePrograms, (programs) => {
        const { fields, story } = draftWith(form, programs);
        for (const { draft, pieces, text } of [...fields, ...story]) {
          expect(text).toBe(draft);
          expect(textOf(pieces)).toBe(draft);
        }
        fields.forEach(({ text }, at) => {
          const limit = form[at]?.limit;
          if (limit?.unit === 'words') {
            expect(countWords(text)).toBeLessThanOrEqual(limit.max ?? 0);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('has outcomes that begin with verbs that can be seen, each with another', () => {
    for (const { programs } of DRAFT_CASES) {
      const { fields } = draftWith(outcomeFields(3), programs);
      const outcomes = fields.map(({ text }) => text).filter((text) => text !== '');
      expect(outcomes.length).toBeGreaterThanOrEqual(2);
      for (const outcome of outcomes) {
        expect(suggestVerb(outcome)).toBeNull();
        expect(outcome).toMatch(/^\p{Ll}/u);
      }
      expect(new Set(outcomes.map((text) => text.split(' ')[0])).size).toBe(outcomes.length);
    }
  });
});

describe('titles', () => {
  it('are three, each with a plain subtitle, and name no school', () => {
    for (const { programs, name } of DRAFT_CASES) {
      const ideas = draftTitles(gatherSubjects(programs));
      expect(ideas).toHaveLength(3);
      expect(new Set(ideas.map(({ title }) => title)).size).toBe(3);
      for (const { title, subtitle } of ideas) {
        expect(title).not.toBe('');
        expect(subtitle).not.toBe('');
        if (name === 'class-visit') expect(`${title} ${subtitle}`).not.toMatch(/school|grade/iu);
      }
    }
  });
});

describe('a bio', () => {
  const log = Array.from({ length: 14 }, (_, at) => ({
    id: `p-${String(at)}`,
    heldOn: at < 5 ? '2024-03-01' : '2026-03-01',
    sessions: 1,
    heads: 14,
    kind: 'storytime' as const,
    series: at % 2 === 0 ? 'Toddler Time' : 'Baby Bounce',
  }));

  it('grows with its length, and says only what the profile and the log hold', () => {
    const bio = (words: number): string => textOf(writeBio(SAMPLE_PROFILE, log, words));
    expect(bio(15)).toBe('Ana Petrov is a Youth Services Librarian at Elm County Library.');
    expect(bio(50)).toBe(
      'Ana Petrov is a Youth Services Librarian at Elm County Library. Between 2024 and 2026, Ana Petrov ran 14 storytimes for 196 people. Among them are Toddler Time and Baby Bounce.',
    );
  });
});
