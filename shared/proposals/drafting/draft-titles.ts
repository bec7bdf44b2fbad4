import type { FormLimit } from '../../model/proposal-form';
import type { ProgramKind } from '../../model/program';
import { countIn } from '../../text/count';
import { describeAges } from '../../writings/describe-ages';
import { countSessions } from '../../writings/describe-heads';
import type { Subject } from '../../writings/gather-subjects';
import { joinList, spellNumber } from '../../writings/join-list';
import { nameProgram } from '../../writings/name-program';
import { capitalize } from '../../writings/sentences';

export interface TitleIdea {
  title: string;
  /** Plain words: what it is and for whom. */
  subtitle: string;
}

const ONE: Record<ProgramKind, string> = {
  storytime: 'storytime',
  craft: 'craft program',
  stem: 'STEM program',
  'book-club': 'book club',
  gaming: 'gaming program',
  outreach: 'outreach visit',
  'class-visit': 'class visit',
  performance: 'performance',
  'self-directed': 'self-directed program',
  other: 'program',
};

/** Three titles, each with a plain subtitle, made of what the log says and nothing else. */
export function draftTitles(subjects: readonly Subject[]): TitleIdea[] {
  const [first] = subjects;
  if (!first) return [];
  const programs = subjects.flatMap((subject) => subject.programs);
  const names = subjects.map((subject) => capitalize(nameProgram('title', subject.programs).text));
  const kinds = new Set(programs.map(({ kind }) => kind));
  const [kind = 'other'] = kinds;
  const thing = kinds.size === 1 ? ONE[kind] : 'program';
  const ages = describeAges(programs.flatMap((program) => program.ages));
  const isSaid = /\sfor\s/iu.test(names[0] ?? '') && subjects.length === 1;
  const forAges = ages === '' || isSaid ? '' : ` for ${ages}`;
  const sessions = countSessions(programs);
  const [name = ''] = names;
  const isMany = subjects.length > 1;
  const isVisit = programs.some((program) => program.kind === 'class-visit');
  const told = describeTold(subjects);
  const names3 = joinList(names.slice(0, 3));
  const saysThing = names.some((one) => one.toLowerCase().includes(thing.split(' ')[0] ?? thing));
  const ideas: TitleIdea[] = [
    isVisit && !isMany
      ? { title: 'A Class Visit to Copy', subtitle: `What we did${withAges(ages)}` }
      : isMany
        ? {
            title: capitalize(names3),
            subtitle: `${capitalize(spellNumber(subjects.length))} ${thing}s${forAges} that you can copy`,
          }
        : {
            title: name,
            subtitle: saysThing
              ? `A plan${forAges} that you can copy`
              : `A ${thing}${forAges} that you can copy`,
          },
    {
      title: `Borrow ${isMany ? 'These' : 'This'} ${titleCase(thing)}${isMany ? 's' : ''}`,
      subtitle: isVisit && !isMany ? `What we did, from hello to goodbye` : `${names3}${told}`,
    },
    sessions > 2 && !isMany
      ? {
          title: `${capitalize(spellNumber(sessions))} Times and Counting`,
          subtitle: `What stayed and what changed in ${isVisit ? 'our class visits' : name}`,
        }
      : {
          title: 'From Plan to Room to Next Time',
          subtitle: `An honest look at ${isVisit ? 'a class visit' : names3}`,
        },
  ];
  return ideas;
}

function withAges(ages: string): string {
  return ages === '' ? '' : ` with ${ages}`;
}

/** ", with what worked and what I would change", as far as she has said it. */
function describeTold(subjects: readonly Subject[]): string {
  const some = (part: 'what-worked' | 'next-time'): boolean =>
    subjects.some(({ passages }) => passages[part].length > 0);
  const things = [
    ...(some('what-worked') ? ['what worked'] : []),
    ...(some('next-time') ? ['what I would change'] : []),
  ];
  return things.length === 0 ? ', step by step' : `, with ${joinList(things)}`;
}

function titleCase(thing: string): string {
  return thing
    .split(' ')
    .map((word) => capitalize(word))
    .join(' ');
}

/** Title and subtitle on one line, or the title alone where there is no room for both. */
export function joinTitle({ title, subtitle }: TitleIdea, limit: FormLimit | null): string {
  const mark = title.includes(':') ? ' – ' : ': ';
  const whole = subtitle === '' ? title : `${title}${mark}${subtitle}`;
  const max = limit?.max ?? null;
  const isWithin = max === null || countIn(limit?.unit ?? 'characters', whole) <= max;
  return isWithin ? whole : title;
}
