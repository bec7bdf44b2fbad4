import { describe, expect, it } from 'vitest';
import { startWithVerb } from '../../../shared/checks/start-with-verb';

describe('startWithVerb', () => {
  it.each([
    ['understand how to fold', 'explain', 'understand', 'explain how to fold'],
    ['learn about cranes', 'fold', 'learn', 'fold cranes'],
    ['understand the room', 'describe', 'understand', 'describe the room'],
    ['be aware of the room', 'describe', 'be', 'describe the room'],
    ['', 'try', null, 'try '],
    ['a storytime', 'plan', null, 'plan a storytime'],
  ])('%j with %j', (outcome, verb, found, expected) => {
    expect(startWithVerb(outcome, verb, found)).toBe(expected);
  });
});
