import { describe, expect, it } from 'vitest';
import { findVagueVerb, startWithVerb } from '../../../shared/checks/outcome-verbs';

describe('outcome verbs', () => {
  it.each([
    ['understand sensory storytime', 'understand'],
    ['Learn about cranes', 'Learn about'],
    ['to know why', 'know'],
    ['plan a storytime', null],
    ['learners choose a book', null],
    ['', null],
  ])('%j starts with %j', (outcome, verb) => {
    expect(findVagueVerb(outcome)).toBe(verb);
  });

  it.each([
    ['understand how to fold', 'explain', 'explain how to fold'],
    ['plan a storytime', 'lead', 'lead a storytime'],
    ['', 'try', 'try '],
    ['a storytime', 'plan', 'plan a storytime'],
  ])('%j with %j', (outcome, verb, expected) => {
    expect(startWithVerb(outcome, verb)).toBe(expected);
  });
});
