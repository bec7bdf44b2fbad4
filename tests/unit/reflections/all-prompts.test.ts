import { describe, expect, it } from 'vitest';
import { WRITING_PARTS } from '../../../shared/model/reflection';
import { ALL_PROMPTS } from '../../../shared/reflections/all-prompts';
import type { PromptWording } from '../../../shared/reflections/prompt';
import { ALWAYS_PROMPTS, SPINE_PROMPTS } from '../../../shared/reflections/prompts/core-prompts';

const WORDINGS: [string, PromptWording][] = ALL_PROMPTS.flatMap((prompt) => [
  [prompt.id, prompt] as [string, PromptWording],
  ...(prompt.wordings ?? []).map((wording): [string, PromptWording] => [prompt.id, wording]),
]);

/** Cheering, jargon, and words that would ask for a name or a score. */
const BANNED = [
  /[!"]/,
  /\b(?:amazing|awesome|great|fantastic|wonderful|incredible|superstar|inspir\w*|crush\w*|rock)\b/i,
  /\b(?:leverage|stakeholder|impact|deliverable|outcome|engage\w*|learner|takeaway|facilitat\w*|scaffold\w*)\b/i,
  /\b(?:child's name|children's names|name of the child|which child|kid's name)\b/i,
  /\b(?:score|streak|rate|grade|rank|should have|failed|failure|proud)\b/i,
  /\b(?:ladies|women|mums?|moms?)\b/i,
  /just|simply/i,
];

describe('the prompts', () => {
  it('are at least 80, each with its own id and question', () => {
    const ids = ALL_PROMPTS.map((prompt) => prompt.id);
    expect(ids.length).toBeGreaterThanOrEqual(80);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ALL_PROMPTS.map((prompt) => prompt.question)).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(64);
  });

  it('have the spine and the ones that are always there under the ids that writings rely on', () => {
    const parts = [...SPINE_PROMPTS, ...ALWAYS_PROMPTS].map((prompt) => [prompt.id, prompt.part]);
    expect(parts).toEqual([
      ['what-happened', 'what-we-did'],
      ['what-worked', 'what-worked'],
      ['how-you-knew', 'evidence'],
      ['next-time', 'next-time'],
      ['tip', 'tip'],
      ['moment', 'hook'],
      ['family-said', 'evidence'],
      ['ask-others', 'question'],
    ]);
  });

  it('serve every part of a writing', () => {
    const served = new Set(ALL_PROMPTS.map((prompt) => prompt.part));
    expect([...served].toSorted()).toEqual([...WRITING_PARTS].toSorted());
  });

  it.each(WORDINGS)('%s: short, plain and kind', (_id, { question, hint, reason }) => {
    expect(question).toMatch(/^[A-Z].*\?$/s);
    expect(question.length).toBeLessThanOrEqual(80);
    expect(question.split(/\s+/).length).toBeLessThanOrEqual(14);
    expect(reason).toMatch(/^[“A-Z{].*[.}]$/s);
    expect(reason.length).toBeLessThanOrEqual(90);
    if (hint !== null) {
      expect(hint).toMatch(/^[“A-Z].*[.?”]$/s);
      expect(hint.length).toBeLessThanOrEqual(80);
    }
    for (const text of [question, hint ?? '', reason]) {
      for (const banned of BANNED) expect(text).not.toMatch(banned);
    }
  });
});
