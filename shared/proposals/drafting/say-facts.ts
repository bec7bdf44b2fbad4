import type { Outcome, Practice, Program } from '../../model/program';
import { countHeads } from '../../programs/count-heads';
import { linesOf } from '../../programs/name-book';
import { countSessions } from '../../writings/describe-heads';
import type { Subject } from '../../writings/gather-subjects';
import { countThings, joinList, listSeparators, spellNumber } from '../../writings/join-list';
import { cite, say, type Unit } from '../../writings/pieces';
import { capitalize } from '../../writings/sentences';

/** Up to this many heads no number is said: whoever knows the place knows who was there. */
const SMALL_GROUP = 3;
const LONGEST_QUOTE = 160;
const MOST_MATERIALS = 5;

const fact = (program: Program, field: string) =>
  ({ from: 'program', programId: program.id, field }) as const;

/** "in 2025", "between 2023 and 2025". Never the day: it tells strangers where children will be. */
export function describeYears(programs: readonly Program[]): string {
  const years = programs.map(({ heldOn }) => heldOn.slice(0, 4)).toSorted();
  const [first = ''] = years;
  const last = years.at(-1) ?? first;
  return first === last ? `in ${first}` : `between ${first} and ${last}`;
}

/** Heads of all sessions, or `null` where one was not counted or it was a small group. */
export function sumHeads(programs: readonly Program[]): number | null {
  const heads = programs.map(({ attendance }) => countHeads(attendance));
  const counted = heads.filter((count) => count !== null);
  const sum = counted.reduce((total, count) => total + count, 0);
  return counted.length < heads.length || sum <= SMALL_GROUP ? null : sum;
}

/** "It ran 14 times between 2023 and 2025, for 203 people in all." */
export function sayReach(programs: readonly Program[]): Unit[] {
  const [program] = programs;
  if (!program) return [];
  const sessions = countSessions(programs);
  const heads = sumHeads(programs);
  if (sessions === 1) {
    if (heads === null) return [];
    const people = cite(
      'facts',
      countThings(heads, 'person', 'people'),
      fact(program, 'attendance'),
    );
    return [[people, say('facts', ' came.')]];
  }
  const times = cite(
    'facts',
    `${sessions === 2 ? 'twice' : `${spellNumber(sessions)} times`} ${describeYears(programs)}`,
    fact(program, 'sessions'),
  );
  const people =
    heads === null
      ? []
      : [
          say('facts', ', for '),
          cite('facts', countThings(heads, 'person', 'people'), fact(program, 'attendance')),
          say('facts', ' in all'),
        ];
  return [[say('facts', 'It ran '), times, ...people, say('facts', '.')]];
}

/** "Afterward, nine stayed, four asked about it and 12 borrowed something." */
export function saySigns(programs: readonly Program[]): Unit[] {
  const [program] = programs;
  if (!program) return [];
  const sum = (sign: 'stayedAfter' | 'askedAboutIt' | 'borrowed'): number =>
    programs.reduce((total, { evidence }) => total + (evidence[sign] ?? 0), 0);
  const signs = [
    [sum('stayedAfter'), 'stayed on'],
    [sum('askedAboutIt'), 'asked about it'],
    [sum('borrowed'), 'borrowed something'],
  ] as const;
  const told = signs.filter(([count]) => count > 0);
  if (told.length === 0) return [];
  const text = joinList(told.map(([count, did]) => `${spellNumber(count)} ${did}`));
  return [
    [
      say('facts', 'Afterward, '),
      cite('facts', text, fact(program, 'evidence')),
      say('facts', '.'),
    ],
  ];
}

/** One quote that she noted, the shortest that says something. */
export function sayQuote(programs: readonly Program[]): Unit[] {
  const quotes = programs
    .flatMap((program) =>
      program.evidence.quotes.map((quote) => ({ program, text: bareQuote(quote) })),
    )
    .filter(({ text }) => text.length <= LONGEST_QUOTE && text.split(/\s+/u).length >= 3)
    .toSorted((a, b) => a.text.length - b.text.length);
  const [best] = quotes;
  if (!best) return [];
  const end = /[.!?…]$/u.test(best.text) ? '”' : '.”';
  return [
    [
      say('facts', 'One of the people there put it this way: “'),
      cite('facts', capitalize(best.text), fact(best.program, 'evidence')),
      say('facts', end),
    ],
  ];
}

function bareQuote(quote: string): string {
  return quote
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/^["“”']+|["“”']+$/gu, '');
}

const PRACTICES: Record<Practice, string> = {
  reading: 'reading',
  singing: 'singing',
  playing: 'playing',
  talking: 'talking',
  writing: 'writing',
};
const OUTCOMES: Record<Outcome, string> = {
  knowledge: 'knowledge',
  confidence: 'confidence',
  application: 'application',
  awareness: 'awareness',
};

/** Which practices and outcomes she ticked, for the fields that ask for standards. */
export function sayStandards(programs: readonly Program[]): Unit[] {
  const [program] = programs;
  if (!program) return [];
  const practices = namesOf(
    PRACTICES,
    programs.flatMap((one) => one.practices),
  );
  const outcomes = namesOf(
    OUTCOMES,
    programs.flatMap((one) => one.outcomes),
  );
  const share = (count: number, all: string): string =>
    count === 1 ? `, one of ${all}` : `, ${spellNumber(count)} of ${all}`;
  return [
    ...(practices.length === 0
      ? []
      : [
          [
            say('facts', 'It builds in '),
            cite('facts', joinList(practices), fact(program, 'practices')),
            say(
              'facts',
              practices.length === 5
                ? ', all five practices of Every Child Ready to Read.'
                : `${share(practices.length, 'the five practices of Every Child Ready to Read')}.`,
            ),
          ],
        ]),
    ...(outcomes.length === 0
      ? []
      : [
          [
            say('facts', 'It works toward '),
            cite('facts', joinList(outcomes), fact(program, 'outcomes')),
            say(
              'facts',
              outcomes.length === 4
                ? ', all four outcomes of Project Outcome.'
                : `${share(outcomes.length, 'the four outcomes of Project Outcome')}.`,
            ),
          ],
        ]),
  ];
}

function namesOf<T extends string>(names: Record<T, string>, chosen: readonly T[]): string[] {
  const seen = new Set(chosen);
  return (Object.keys(names) as T[]).filter((one) => seen.has(one)).map((one) => names[one]);
}

/** "What it takes: a parachute, egg shakers and 30 minutes to get ready." */
export function sayNeeds(subject: Subject): Unit[] {
  const program = subject.programs.at(-1);
  if (!program) return [];
  const materials = linesOf(program, 'materials')
    .map((line) => line.trim().replace(/[.,;\s]+$/u, ''))
    .filter((line) => line !== '')
    .slice(0, MOST_MATERIALS);
  const parts = [
    ...materials.map((text) => ({ text, field: 'materials' })),
    ...(program.prepMinutes === null || program.prepMinutes === 0
      ? []
      : [{ text: `${describeMinutes(program.prepMinutes)} to get ready`, field: 'prepMinutes' }]),
    ...(program.staff === null || program.staff === 0
      ? []
      : [
          {
            text: `${spellNumber(program.staff)} staff ${program.staff === 1 ? 'member' : 'members'}`,
            field: 'staff',
          },
        ]),
    ...(program.cost === 0 ? [{ text: 'no money', field: 'cost' }] : []),
  ];
  if (parts.length === 0) return [];
  const separators = listSeparators(parts.map(({ text }) => text));
  return [
    [
      ...parts.flatMap(({ text, field }, at) => [
        say('facts', at === 0 ? 'What it takes: ' : (separators[at] ?? ', ')),
        cite('facts', text, fact(program, field)),
      ]),
      say('facts', '.'),
    ],
  ];
}

function describeMinutes(minutes: number): string {
  if (minutes < 60 || minutes % 30 !== 0) return countThings(minutes, 'minute', 'minutes');
  const hours = Math.floor(minutes / 60);
  if (minutes % 60 === 0) return hours === 1 ? 'an hour' : `${spellNumber(hours)} hours`;
  return hours === 1 ? 'an hour and a half' : `${spellNumber(hours)} and a half hours`;
}

/** "You will leave with the plan, the list of materials and what I would change next time." */
export function sayPromise(subjects: readonly Subject[]): Unit[] {
  const programs = subjects.flatMap((subject) => subject.programs);
  const has = (test: (program: Program) => boolean): boolean => programs.some(test);
  const some = (part: 'tip' | 'next-time' | 'what-we-did'): boolean =>
    subjects.some((subject) => subject.passages[part].length > 0);
  const many = subjects.length > 1;
  const things = [
    ...(has(({ runningOrder }) => runningOrder.length > 1)
      ? [many ? 'the running orders' : 'the running order']
      : some('what-we-did')
        ? [many ? 'a plan for each' : 'a plan that you can copy']
        : []),
    ...(has(({ books }) => books.length > 1) ? ['the book list'] : []),
    ...(has(({ materials }) => materials.length > 1) ? ['the list of materials'] : []),
    ...(has(({ handouts }) => handouts.length > 0) ? ['the handout'] : []),
    ...(some('tip') ? ['a tip for your first time'] : []),
    ...(some('next-time') ? ['what I would change'] : []),
  ];
  if (things.length < 2) return [];
  return [[say('tip', `You will leave with ${joinList(things.slice(0, 4))}.`)]];
}
