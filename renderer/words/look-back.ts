import type { Sign } from '../../shared/look-back/signs';
import type {
  ClaimId,
  StrengthGroup,
  StrengthId,
} from '../../shared/look-back/strengths/all-strengths';
import type { EvidenceField } from '../../shared/look-back/strengths/claim-rule';
import { countWord } from './counting';
import { countWords } from './programs';

/** What every page of looking back says. */
export const lookBackWords = {
  title: 'Look back',
  ways: 'Ways of looking back',
  week: 'Week',
  year: 'Year',
  day: 'On this day',
  strengths: 'Strengths',
  emptyTitle: 'There is nothing to look back on yet',
  empty:
    'Log a program, and answer a question or two about it. What you write gathers here: by the week, by the year, and by what you do well.',
  notCounted: 'not counted',
  more: (n: number) => `and ${n.toLocaleString('en-US')} more`,
  showMore: (n: number) => `Show ${n.toLocaleString('en-US')} more`,
  lookBackOnIt: 'Look back on it',
} as const;

/** "84 people, not counted in 3 programs", or that nobody counted. */
export function describePeople(heads: number, notCounted: number, programs: number): string {
  if (programs === 0) return '';
  if (notCounted === programs) return 'people not counted';
  const people = countWords.people(heads);
  return notCounted === 0 ? people : `${people}, not counted in ${countWords.programs(notCounted)}`;
}

export const weekWords = {
  lead: (from: string, to: string) => `${from} to ${to}`,
  thisWeek: 'This week',
  lastWeek: 'Last week',
  aWeek: (from: string) => `The week of ${from}`,
  earlier: 'The week before',
  later: 'The week after',
  backToNow: 'Back to this week',
  steps: 'Weeks',
  noneTitle: 'No program is logged in this week',
  none: 'A week without one is a week too. Monthly totals have no day, so they are in the year and not in a week.',
  nearest: (day: string) => `Go to the week of ${day}`,
  logProgram: 'Log a program',
  programs: 'What you ran',
  worked: 'What worked',
  evidence: 'How you could tell',
  said: 'What people said or did',
  nextTime: 'What you would change',
  other: 'What else you wrote',
  notYet: (n: number) =>
    n === 1 ? 'One is not looked back on yet' : `${countWord(n, true)} are not looked back on yet`,
  notYetLead:
    'Three minutes while it is warm, or leave it. What you write comes back to this page.',
  nothingWritten:
    'Nothing is written about this week yet. Answer one question about one program, and your words will stand here.',
} as const;

export const yearWords = {
  earlier: (year: number) => `Back to ${String(year)}`,
  later: (year: number) => `On to ${String(year)}`,
  steps: 'Years',
  noneTitle: (year: number) => `No program is logged in ${String(year)}`,
  none: 'Years that have programs are a step away.',
  numbers: 'The year in numbers',
  sessions: (sessions: number, programs: number) =>
    sessions === programs
      ? countWords.programs(programs)
      : `${countWords.sessions(sessions)}, logged as ${countWords.programs(programs)}`,
  byMonth: 'Sessions by month',
  byKind: 'Sessions by kind',
  chart: (title: string, values: readonly string[]) => `${title}: ${values.join('; ')}.`,
  series: 'By series',
  showEach: 'Show each',
  showEachOf: (name: string) => `Show each: ${name}`,
  worked: 'What worked most',
  theme: (word: string) => `“${word}”`,
  inPrograms: (n: number) => `in answers about ${countWords.programs(n)}`,
  themesLead: 'Words that come back in your answers about three programs or more.',
  othersAfterThemes: 'What else worked',
  cameBack: 'Who came back, and other signs',
  signs: {
    'came-back': 'They came back',
    borrowed: 'They borrowed',
    asked: 'They asked',
    stayed: 'They stayed',
  } satisfies Record<Sign, string>,
  otherSigns: 'Other ways you could tell',
  kept: 'Series that kept their people, or grew',
  keptLine: (counted: number, before: number, after: number) =>
    before === after
      ? `About ${countWords.people(after)} a session, early and late (${String(counted)} counted).`
      : `About ${countWords.people(before)} a session early on, about ${String(after)} later (${String(counted)} counted).`,
  changes: 'What you changed, and what followed',
  changesLead:
    'On the left what you meant to change, on the right what you wrote about the next session. Whether it helped is yours to say.',
  intended: 'You wrote',
  followed: 'The next session',
  notWritten: 'Nothing is written about it yet.',
  heads: (heads: number | null) => (heads === null ? 'not counted' : countWords.people(heads)),
  waiting: 'Written for next time, and not run again since',
  notYet: (n: number) =>
    n === 1
      ? 'One program of this year is not looked back on yet'
      : `${n.toLocaleString('en-US')} programs of this year are not looked back on yet`,
  nothingWrittenTitle: 'The words of this year are still to come',
  nothingWritten:
    'These are the numbers. When you answer a question about a program, what worked, who came back and what you changed gather under them.',
} as const;

export const dayWords = {
  lead: (day: string) => `${day} and three days on either side, in earlier years`,
  yearsAgo: (n: number) => (n === 1 ? 'A year ago' : `${countWord(n, true)} years ago`),
  off: (days: number) => {
    if (days === 0) return 'on this day';
    const many = Math.abs(days);
    const word = `${countWord(many)} ${many === 1 ? 'day' : 'days'}`;
    return days < 0 ? `${word} before` : `${word} after`;
  },
  noneTitle: 'Nothing from around this day yet',
  none: 'When a year has gone round, what you ran in these days comes back here with what you wrote about it.',
  nothingWritten: 'Nothing is written about it.',
  toYear: 'Look at the year so far',
  earlier: 'The day before',
  later: 'The day after',
  backToNow: 'Back to today',
  steps: 'Days',
} as const;

export const strengthWords = {
  lead: 'Read out of your own log: your tags, your lists and your sentences. Each line leads to the programs behind it.',
  back: 'Strengths',
  groups: {
    practice: 'The five early literacy practices',
    area: 'Competency areas',
    way: 'Ways of working',
  } satisfies Record<StrengthGroup, string>,
  groupLeads: {
    practice: 'As Every Child Ready to Read names them.',
    area: 'As the competencies of the Association for Library Service to Children (ALSC) name them.',
    way: 'In the words of your log.',
  } satisfies Record<StrengthGroup, string>,
  names: {
    reading: 'Reading',
    singing: 'Singing',
    playing: 'Playing',
    talking: 'Talking',
    writing: 'Writing',
    'client-group': 'Commitment to client group',
    'readers-advisory': 'Reference and reader’s advisory',
    'programming-skills': 'Programming skills',
    'collection-knowledge': 'Collection knowledge and management',
    'outreach-advocacy': 'Outreach and advocacy',
    administration: 'Administrative and management skills',
    professionalism: 'Professionalism and professional development',
    outreach: 'Outreach',
    partnerships: 'Partnerships',
    inclusion: 'Inclusive practice',
  } satisfies Record<StrengthId, string>,
  claims: {
    'shared-books': (programs) => `Books were part of ${programs}`,
    sang: (programs) => `You sang or said rhymes in ${programs}`,
    played: (programs) => `There was play in ${programs}`,
    talked: (programs) => `Talking together was part of ${programs}`,
    wrote: (programs) => `There was writing or drawing in ${programs}`,
    'answered-readers': (programs) => `You helped someone to a book or an answer in ${programs}`,
    'ran-programs': (programs) => `You ran ${programs}`,
    'kept-changing': (programs) => `You looked at what changed between sessions in ${programs}`,
    'brought-collection': (programs) => `You brought the collection into ${programs}`,
    'reached-out': (programs) => `You reached people by going to them or to a class in ${programs}`,
    'organised-people': (programs) => `You organized helpers, money or training for ${programs}`,
    'wrote-tips': (programs) => `You wrote down a tip for others about ${programs}`,
    'gave-credit': (programs) => `You learned from others, and said so, in ${programs}`,
    'went-on-learning': (programs) => `You brought what you had learned into ${programs}`,
    'went-out': (programs) => `You went out, or met a class, in ${programs}`,
    partnered: (programs) => `You worked with a partner in ${programs}`,
    'included-everyone': (programs) =>
      `You worked in more than one language, or made it easier to take part, in ${programs}`,
  } satisfies Record<ClaimId, (programs: string) => string>,
  when: (first: number, latest: number) =>
    first === latest ? `in ${String(first)}` : `since ${String(first)}`,
  fields: {
    books: 'Books',
    songs: 'Songs and rhymes',
    materials: 'Materials',
    ideaFrom: 'Idea from',
  } satisfies Record<EvidenceField, string>,
  tag: (tag: string) => `Tag: ${tag}`,
  kind: (kind: string) => `Kind: ${kind}`,
  place: (place: string) => `Place: ${place}`,
  emptyTitle: 'Strengths need a few programs first',
  empty:
    'A strength appears here when two programs or more bear it out: a book list, a tag, a sentence such as “We sang it twice.” Fill in what you did, or look back on a program.',
  toLog: 'Go to my log',
  goneTitle: 'The log does not bear this out yet',
  gone: 'It takes two programs with a tag, a list or a sentence that says so.',
} as const;
