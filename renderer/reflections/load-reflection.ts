import type { Answered } from '../../shared/ipc/api';
import type { ProgramDetails } from '../../shared/programs/program-details';
import type { Draft } from '../../shared/model/draft';
import type { Program } from '../../shared/model/program';
import type { Answer } from '../../shared/model/reflection';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { findPrompt } from '../../shared/reflections/all-prompts';
import { choosePrompts } from '../../shared/reflections/choose-prompts';
import { chooseEvidence, describeEvidence } from '../../shared/reflections/describe-evidence';
import { listLatelyAsked, listProgramsBefore } from '../../shared/reflections/list-lately-asked';
import type { AskedPrompt } from '../../shared/reflections/prompt';
import { readSituation } from '../../shared/reflections/read-situation';
import { wordPrompt } from '../../shared/reflections/word-prompt';
import { succeed } from '../../shared/result';
import { api } from '../api';
import { readLog } from '../state/read-log';

/** What one sitting begins with. */
export interface ReflectionStart {
  program: Program;
  /** What her log proves about this program, its series, or all of it. */
  evidence: string | null;
  hasRepeats: boolean;
  /** Fixed for the sitting, so that nothing moves under her hands. */
  prompts: AskedPrompt[];
  /** Her answers, by the id of the prompt; what a draft kept is newer than what the log has. */
  texts: ReadonlyMap<string, string>;
  /** Of those, the ones that only a draft has so far. */
  unsavedIds: readonly string[];
  /** Answers to questions that this version no longer asks. */
  formerAnswers: Answer[];
  firstIndex: number;
  hasAnswers: boolean;
}

export function draftKeyOf(programId: string, promptId: string): string {
  return `reflection:${programId}:${promptId}`;
}

export async function loadReflection(
  programId: string,
  promptId: string | undefined,
): Answered<ReflectionStart> {
  const [details, log, drafts] = await Promise.all([
    api.programs.get({ id: programId }),
    readLog(),
    api.drafts.list({}),
  ]);
  if (!details.ok) return details;
  if (!log.ok) return log;
  const before = listProgramsBefore(details.value.program, log.value);
  const recent =
    before.length === 0
      ? succeed([])
      : await api.programs.getMany({ ids: before.map(({ id }) => id) });
  if (!recent.ok) return recent;
  return succeed(
    startReflection(details.value, {
      log: log.value,
      recent: recent.value,
      // Drafts only add to what the log has: without them she can still write.
      drafts: drafts.ok ? drafts.value : [],
      promptId,
    }),
  );
}

interface Surroundings {
  log: ProgramSummary[];
  recent: ProgramDetails[];
  drafts: readonly Draft[];
  promptId: string | undefined;
}

function startReflection(
  { program, reflection }: ProgramDetails,
  { log, recent, drafts, promptId }: Surroundings,
): ReflectionStart {
  const answers = reflection?.answers ?? [];
  const draftPrefix = draftKeyOf(program.id, '');
  const draftedIds = drafts.flatMap(({ key }) =>
    key.startsWith(draftPrefix) ? [key.slice(draftPrefix.length)] : [],
  );
  const answeredIds = [...answers.map((answer) => answer.promptId), ...draftedIds];
  const chosen = choosePrompts(program, {
    others: log,
    latelyAskedIds: listLatelyAsked(recent),
    answeredIds,
    skippedIds: (reflection?.skippedPromptIds ?? []).filter((id) => id !== promptId),
  });
  const asked = promptId === undefined ? undefined : findPrompt(promptId);
  const prompts = [
    ...chosen,
    ...(asked === undefined || chosen.some(({ id }) => id === asked.id)
      ? []
      : [wordPrompt(asked, readSituation(program, log))]),
  ].map((prompt) => keepQuestion(prompt, answers));

  const kept = drafts.flatMap((draft) => {
    const prompt = prompts.find(({ id }) => draft.key === draftKeyOf(program.id, id));
    if (prompt === undefined) return [];
    const answer = answers.find((one) => one.promptId === prompt.id);
    const isNewer = answer === undefined || answer.answeredAt < draft.savedAt;
    return isNewer && answer?.text !== draft.text ? [[prompt.id, draft.text] as const] : [];
  });
  const texts = new Map([...answers.map((one) => [one.promptId, one.text] as const), ...kept]);
  const wanted = prompts.findIndex(({ id }) => id === promptId);
  const unanswered = prompts.findIndex(({ id }) => (texts.get(id) ?? '').trim() === '');
  const speaking = chooseEvidence(program, log);
  return {
    program,
    evidence: describeEvidence(speaking),
    hasRepeats: speaking.reduce((sum, { sessions }) => sum + sessions, 0) > 1,
    prompts,
    texts,
    unsavedIds: kept.map(([id]) => id),
    formerAnswers: answers.filter((one) => !prompts.some(({ id }) => id === one.promptId)),
    firstIndex: wanted === -1 ? (unanswered === -1 ? prompts.length : unanswered) : wanted,
    hasAnswers: texts.size > 0,
  };
}

/** An answered question stays as it stood when she answered it. */
function keepQuestion(prompt: AskedPrompt, answers: readonly Answer[]): AskedPrompt {
  const answer = answers.find((one) => one.promptId === prompt.id);
  if (answer === undefined || answer.question === prompt.question) return prompt;
  return { ...prompt, question: answer.question, hint: null };
}
