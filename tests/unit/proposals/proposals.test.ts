import { describe, expect, it } from 'vitest';
import { completeOutcome, OUTCOME_STEM } from '../../../shared/proposals/outcome-stem';
import { startsWithVerb, suggestVerb } from '../../../shared/proposals/outcome-verbs';
import { draftBio } from '../../../shared/proposals/draft-bio';
import { findBuiltInForm } from '../../../shared/proposals/forms/built-in-forms';
import { listOpenParts } from '../../../shared/proposals/list-open-parts';
import { shortenUnit } from '../../../shared/proposals/shorten-unit';
import { countWords } from '../../../shared/text/count';
import { CONFERENCE_PROPOSAL } from '../../../shared/venues/conference-proposal';
import { composeWriting } from '../../../shared/writings/compose-writing';
import { cite, textOf } from '../../../shared/writings/pieces';
import { DRAFT_CASES, SAMPLE_PROFILE, SAMPLE_TODAY } from '../../fixtures/writings/cases';
import { makeProgram } from '../../fixtures/writings/make-program';

const propose = (programs: Parameters<typeof composeWriting>[0]['programs']) =>
  composeWriting({
    venue: CONFERENCE_PROPOSAL,
    programs,
    profile: SAMPLE_PROFILE,
    today: SAMPLE_TODAY,
  });

describe('verbs of outcomes', () => {
  it.each([
    ['understand the basics', 'understand'],
    ['Attendees will learn three songs', 'learn'],
    ['be able to understand why', 'understand'],
    ['will be aware of grants', 'be'],
  ])('suggests three others for "%s"', (outcome, verb) => {
    const suggestion = suggestVerb(outcome);
    expect(suggestion?.verb).toBe(verb);
    expect(suggestion?.instead).toHaveLength(3);
  });

  it.each(['use the tent trick', 'plan a storytime', '', 'learned helpers are listed'])(
    'leaves "%s" alone',
    (outcome) => {
      expect(suggestVerb(outcome)).toBeNull();
    },
  );

  it('know advice that can stand after "will"', () => {
    expect(startsWithVerb('Put the glue out last.')).toBe(true);
    expect(startsWithVerb('Put your glue out last.')).toBe(false);
    expect(startsWithVerb('Glitter stays for ever.')).toBe(false);
    expect(startsWithVerb('Don’t use glitter.')).toBe(false);
  });

  it('read as one sentence with the stem', () => {
    expect(completeOutcome(' use the tent trick. ')).toBe(
      'At the end of this program, attendees will use the tent trick.',
    );
    expect(completeOutcome('')).toBe(OUTCOME_STEM);
  });
});

describe('drafted outcomes', () => {
  it.each(DRAFT_CASES)('$name: three, each with a verb of its own, or a gap', ({ programs }) => {
    const { fields } = propose(programs);
    const outcomes = fields.filter(({ fieldId }) => fieldId.startsWith('outcome'));
    expect(outcomes).toHaveLength(3);
    for (const { text } of outcomes) {
      expect(text).toMatch(/^(?:\[\[.+\]\]|[a-z].*[.!?…"”’])$/su);
      expect(suggestVerb(text)).toBeNull();
    }
    expect(new Set(outcomes.map(({ text }) => text)).size).toBe(3);
  });
});

describe('a description that has to be short', () => {
  const unit = (text: string) => [
    cite('what-we-did', text, { from: 'program', programId: 'one', field: 'whatWeDid' }),
  ];

  it('ends at a clause, with a full stop, and says nothing new', () => {
    const text =
      'We read one long book under the tent while everyone sat still; then we sang, and then we danced until the bell rang.';
    expect(textOf(shortenUnit(unit(text), 14))).toBe(
      'We read one long book under the tent while everyone sat still.',
    );
    expect(textOf(shortenUnit(unit(text), 80))).toBe(text);
  });

  it('is a gap where not even a clause fits', () => {
    expect(shortenUnit(unit('one two three four five six seven eight nine ten'), 6)).toEqual([]);
    const endless = `We ${'went on and on with it '.repeat(20)}until lunch`;
    const program = makeProgram('one', { title: 'X', whatWeDid: endless });
    const description = propose([program]).fields.find(({ fieldId }) => fieldId === 'description');
    expect(description?.text).toBe('');
  });
});

describe('about her', () => {
  const profile = { ...SAMPLE_PROFILE, bio: '' };

  it('takes whole sentences of her own, up to the limit', () => {
    const bio = `${'Ana has run storytimes for ten years in two towns. '.repeat(9)}She also keeps bees.`;
    const text = textOf(draftBio({ ...profile, bio }, 75));
    expect(countWords(text)).toBeLessThanOrEqual(75);
    expect(bio).toContain(text);
    expect(text.endsWith('.')).toBe(true);
  });

  it('makes one sentence of her profile, and none of nothing', () => {
    expect(textOf(draftBio(profile, 75))).toBe(
      'Ana Petrov is a Youth Services Librarian at Elm County Library.',
    );
    const artist = { ...profile, role: 'outreach librarian', library: '' };
    expect(textOf(draftBio(artist, 75))).toBe('Ana Petrov is an outreach librarian.');
    expect(textOf(draftBio({ ...profile, role: '', library: '' }, 75))).toBe('');
  });
});

describe('what is still empty', () => {
  it('names each open part of the story and of the form, and what would fill it', () => {
    const form = findBuiltInForm('pla-at-ala');
    if (form === undefined) throw new Error('No form');
    const open = listOpenParts(
      { form, programIds: ['bare'] },
      { story: { did: '[[What happened?]]', happened: 'Six came.' }, fields: { title: 'Owls' } },
    );
    expect(open.map(({ place, fieldId, fill }) => [place, fieldId, fill.from])).toEqual([
      ['story', 'problem', 'her'],
      ['story', 'did', 'prompt'],
      ['story', 'take-home', 'prompt'],
      ['fields', 'description', 'prompt'],
      ['fields', 'outcome-1', 'prompt'],
      ['fields', 'outcome-2', 'prompt'],
      ['fields', 'outcome-3', 'prompt'],
      ['fields', 'topics', 'her'],
      ['fields', 'audience', 'her'],
      ['fields', 'format', 'her'],
      ['fields', 'presented-before', 'her'],
      ['fields', 'slot', 'her'],
      ['fields', 'co-presenters', 'co-presenters'],
    ]);
  });
});
