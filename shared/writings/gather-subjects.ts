import type { ProgramDetails } from '../programs/program-details';
import type { Program } from '../model/program';
import { WRITING_PARTS, type Answer, type WritingPart } from '../model/reflection';
import { isSameSeries } from './name-program';
import { partOfPrompt, SPINE_PROMPT_IDS } from './part-of-prompt';
import type { Passage } from './passage-blocks';
import { quotePassages, runningOrderPassage } from './log-passages';
import { isPass, textKey, tidyText } from './tidy-text';

/** What a writing, or a section of it, is about: one program, or the sessions of one series. */
export interface Subject {
  /** Oldest first. */
  programs: Program[];
  passages: Record<WritingPart, Passage[]>;
  /** Prompts that leave no gap: answered, passed on, or answered with "n/a". */
  settledPromptIds: ReadonlySet<string>;
}

/** Each program by itself, oldest first: for a recap of a series, session by session. */
export function gatherSessions(picked: readonly ProgramDetails[]): Subject[] {
  const seen = new Set<string>();
  return picked
    .toSorted((a, b) => compareText(a.program.heldOn, b.program.heldOn))
    .map((details) => {
      const subject = gatherSubject([details]);
      // "Run it again" copies what was done: told once, it is not told again.
      const isNew = ({ text }: Passage): boolean => !seen.has(textKey(text));
      const fresh = subject.passages['what-we-did'].filter(isNew);
      for (const { text } of fresh) seen.add(textKey(text));
      return { ...subject, passages: { ...subject.passages, 'what-we-did': fresh } };
    });
}

/** Sessions of one series become one subject; subjects stand in the order in which she picked them. */
export function gatherSubjects(picked: readonly ProgramDetails[]): Subject[] {
  const groups: ProgramDetails[][] = [];
  for (const details of picked) {
    const group = groups.find(([first]) => first && isSameSeries(first.program, details.program));
    if (group) group.push(details);
    else groups.push([details]);
  }
  return groups.map(gatherSubject);
}

function gatherSubject(group: ProgramDetails[]): Subject {
  const details = group.toSorted((a, b) => compareText(a.program.heldOn, b.program.heldOn));
  const seen = new Set<string>();
  const found = details.flatMap(programPassages).filter((passage) => {
    const key = textKey(passage.text);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const passages: Record<WritingPart, Passage[]> = {
    hook: [],
    'what-we-did': [],
    'what-worked': [],
    evidence: [],
    'next-time': [],
    tip: [],
    question: [],
  };
  for (const part of WRITING_PARTS) {
    const own = found.filter((passage) => passage.part === part);
    const kept = LATEST_ONLY.has(part) ? keepLatest(own) : own;
    passages[part] = kept.toSorted((a, b) => Number(isExtra(a)) - Number(isExtra(b)));
  }
  return {
    programs: details.map(({ program }) => program),
    passages,
    settledPromptIds: new Set(details.flatMap(settledPrompts)),
  };
}

/** Answers to prompts that only some programs get, and lists, come after what all of them get. */
function isExtra({ source }: Passage): boolean {
  if (source.from === 'program') return source.field !== 'whatWeDid';
  return source.from === 'answer' && !SPINE_PROMPT_IDS.includes(source.promptId);
}

/** What she would change was changed by the next session: only her last word on it holds. */
const LATEST_ONLY: ReadonlySet<WritingPart> = new Set(['next-time', 'question']);

function keepLatest(passages: Passage[]): Passage[] {
  const last = passages.at(-1);
  return passages.filter((passage) => programOf(passage) === (last && programOf(last)));
}

function programOf(passage: Passage): string | null {
  return 'programId' in passage.source ? passage.source.programId : null;
}

function programPassages({ program, reflection }: ProgramDetails): Passage[] {
  const programId = program.id;
  const passages: Passage[] = [
    {
      part: 'what-we-did',
      text: tidyText(program.whatWeDid),
      source: { from: 'program', programId, field: 'whatWeDid' },
    },
  ];
  for (const answer of inPromptOrder(reflection?.answers ?? [])) {
    const part = partOfPrompt(answer.promptId);
    if (!part || isPass(answer.text)) continue;
    const source = { from: 'answer', programId, promptId: answer.promptId } as const;
    passages.push({ part, text: tidyText(answer.text), source });
  }
  passages.push(...runningOrderPassage(program), ...quotePassages(program));
  return passages.filter((passage) => passage.text !== '');
}

/** The prompts that everyone is asked come first; the others in the order of her answers. */
function inPromptOrder(answers: readonly Answer[]): Answer[] {
  const rank = (answer: Answer) => {
    const index = SPINE_PROMPT_IDS.indexOf(answer.promptId);
    return index === -1 ? SPINE_PROMPT_IDS.length : index;
  };
  return answers.toSorted((a, b) => rank(a) - rank(b));
}

function settledPrompts({ program, reflection }: ProgramDetails): string[] {
  const answered = (reflection?.answers ?? []).filter((answer) => answer.text.trim() !== '');
  return [
    ...answered.map((answer) => answer.promptId),
    ...(reflection?.skippedPromptIds ?? []),
    ...(program.whatWeDid.trim() === '' && program.runningOrder.length === 0
      ? []
      : ['what-happened']),
  ];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
