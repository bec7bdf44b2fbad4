import { findPrompt } from '../reflections/all-prompts';
import { SPINE_PROMPT_IDS } from './part-of-prompt';
import { LIST_LINE, type Passage } from './passage-blocks';
import { isBareQuote, isFragment, isQuestion, isVerbless, splitSentences } from './sentences';

/** What makes a sentence out of a fragment: "the shakers" becomes "What worked: the shakers." */
const LEADS: Readonly<Record<string, string>> = {
  'what-happened': 'What we did: ',
  moment: 'What I still see: ',
  'what-worked': 'What worked: ',
  'how-you-knew': 'How I could tell: ',
  'family-said': 'From a family: ',
  'next-time': 'Next time: ',
  tip: 'One tip if you try it: ',
  'ask-others': 'My question to you: ',
  'running-order': 'Step by step: ',
  quote: 'In their words: ',
  'any-surprised': 'What surprised me: ',
  'any-stayed-after': 'Who stayed after: ',
  'any-borrowed': 'Borrowed afterwards: ',
  'any-ten-minutes-before': 'In the ten minutes before: ',
  'any-prepare-time': 'Time to get ready: ',
  'any-small-thing': 'A small thing that made it easier: ',
  'any-leave-out': 'What could be left out: ',
  'any-joined-late': 'Who joined in later: ',
  'any-sorry-to-lose': 'The part I would be sorry to lose: ',
  'any-sounded-like': 'What it sounded like: ',
  'any-still-wondering': 'I am still wondering: ',
  'any-asked-you': 'Someone asked me: ',
  'craft-cost': 'What it cost: ',
  'craft-hard-step': 'The step that needed another pair of hands: ',
  'materials-instead': 'Instead of the hardest thing to find: ',
  'books-another': 'Another book that would fit: ',
  'stem-could-not-answer': 'The question that had no answer yet: ',
  'stem-one-sentence': 'In one sentence: ',
  'storytime-again': 'What they asked for again: ',
  'storytime-ending': 'How I brought it to an end: ',
  'storytime-wiggles': 'When the wiggles came: ',
  'storytime-opening': 'How they know that it has begun: ',
};

/** For the second program of several, the third and so on; the first has the words above. */
const VARIANTS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'what-worked': [undefined, 'The part that worked: ', 'Worth doing again: ', 'A good part: '],
  'how-you-knew': [undefined, 'The sign: ', 'How it showed: ', 'What told me: '],
  'family-said': [undefined, 'Heard from a family: ', 'What a family had to say: '],
  quote: [undefined, 'Heard that day: ', 'What someone said: ', 'One voice: '],
  'running-order': [undefined, 'In order: ', 'How it ran: ', 'The plan: '],
  'next-time': [undefined, 'What I would change: ', 'For another time: ', 'A change to make: '],
  tip: [
    undefined,
    'A tip for this one: ',
    'If you run it: ',
    'Good to know: ',
    'Before you start: ',
  ],
};

const PART_PROMPTS = ['what-happened', 'what-worked', 'how-you-knew', 'next-time', 'tip', 'quote'];

/** Leads that only say which part follows: a heading or a label says the same. */
export const PART_LEADS: ReadonlySet<string> = new Set(
  PART_PROMPTS.flatMap((id) => [LEADS[id], ...(VARIANTS[id] ?? [])]).filter(
    (lead) => lead !== undefined,
  ),
);

/** Words that begin a sentence which can be understood without the question before it. */
const SUBJECT =
  /^["“]?(?:I|I['’]\w+|We|We['’]\w+|You|They|He|She|It|This|That|There|These|Those|The|A|An|My|Our|Their|One|Two|Three|Four|Five|Six|Some|Someone|Somebody|Everyone|Everybody|Nobody|Each|Every|Most|Many|Several|Half|All|Both|Kids?|Child(?:ren)?|Teens?|Parents?|Families|Adults?|Grown-ups|Caregivers|When|While|Once|After|Before|If|As|In|On|At|By)\b/u;

const SPINE = new Set<string>(SPINE_PROMPT_IDS);

/**
 * The words to put before her text, `''` where it stands alone. A prompt without words of its own
 * lends its question ("Which game pulled people in? Uno."), unless it speaks to her. `null`: it
 * can't be understood without its question, so it stays in the log.
 * @param isAnnounced a heading above already says what this is about
 */
export function findLead(passage: Passage, isAnnounced: boolean, variant = 0): string | null {
  const promptId = kindOf(passage);
  const isSpine = SPINE.has(promptId);
  const { text } = passage;
  const needsSign = isSpine && !isAnnounced && !(SIGNED[promptId]?.test(text) ?? true);
  const standsAlone =
    !isFragment(text) &&
    !needsSign &&
    (isSpine ? !isCutOff(promptId, text) : isSelfContained(text));
  if (passage.part === 'question' && isQuestion(text)) return '';
  if (isBareQuote(text) ? promptId === 'moment' : standsAlone) return '';
  if (isSpine && isAnnounced && ANNOUNCED.has(promptId)) return '';
  const other = VARIANTS[promptId]?.[variant];
  const lead = other ?? LEADS[promptId];
  if (lead !== undefined) return lead;
  const question = findPrompt(promptId)?.question ?? '';
  return question === '' || /\b(?:you|your|yours)\b/iu.test(question) ? null : `${question} `;
}

function kindOf({ source }: Passage): string {
  if (source.from === 'answer') return source.promptId;
  if (source.from === 'program' && source.field === 'evidence') return 'quote';
  if (source.from === 'program' && source.field === 'runningOrder') return 'running-order';
  return 'what-happened';
}

/** A sentence with a subject and a verb that we can see. */
function isSelfContained(text: string): boolean {
  const [sentence = ''] = splitSentences(text);
  return SUBJECT.test(sentence) && VERB.test(sentence);
}

const VERB =
  /\b(?:\p{L}{2,}ed|am|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|should|said|say|says|told|tell|came|come|comes|went|go|goes|got|get|gets|made|make|makes|took|take|takes|sang|sing|read|ran|run|runs|sat|stood|kept|keep|left|found|gave|give|brought|thought|knew|know|held|built|wrote|drew|put|let|saw|see|heard|felt|won|lost|taught|bought|began|ate|spoke|slept|fell|flew|grew|hid|met|paid|sold|sent|spent|threw|wore|want\p{L}*|like\p{L}*|need\p{L}*)\b/iu;

/** A list, or an answer to "What is one thing that worked?" that needs those words before it. */
function isCutOff(promptId: string, text: string): boolean {
  const [sentence = ''] = splitSentences(text);
  if (LIST_LINE.test(text)) return true;
  if (promptId === 'what-worked' && (sentence.split(/\s+/u).length <= 5 || !VERB.test(sentence))) {
    return true;
  }
  return promptId !== 'moment' && isVerbless(sentence);
}

/** Without a heading these need their lead even as whole sentences, unless they say it themselves. */
const SIGNED: Readonly<Record<string, RegExp>> = {
  'next-time': /next time|\b(?:I|we)(?:['’]d|['’]ll| would| will| might| plan)\b/iu,
  tip: /\b(?:tip|advice|suggest|recommend|if you)\b/iu,
};

/** Under "What we did", "What I would change" and "If you want to try it" no lead is needed. */
const ANNOUNCED: ReadonlySet<string> = new Set(['what-happened', 'next-time', 'tip']);
