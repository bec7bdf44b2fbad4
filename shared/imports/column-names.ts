import { foldWords } from './clean-cell';
import type { ColumnTarget } from './import-preview';

/**
 * Column names as people and calendars write them, folded (see `foldWords`). Sources: LibCal's events
 * export, the Timberland open data and a UK template (DOMAIN.md section 4), and everyday words.
 * The order inside a target is the order of preference where a file has several.
 */
const NAMES: Readonly<Record<Exclude<ColumnTarget, 'ignore'>, string>> = {
  title:
    'title|event title|program title|programme title|program name|programme name|event name|activity name|session title|session name|name of program|name of event|event|program|programme|activity|session|name|titulo|nombre',
  date: 'date|event date|program date|programme date|date held|held on|date of program|date of event|session date|start date|start|date time|datetime|day held|when|fecha|datum',
  year: 'year|event year|program year|calendar year|yr|ano',
  month: 'month|event month|program month|month name|mo|mes|reporting month',
  day: 'day|event day|day of month|dia',
  'start-time': 'start time|time|event time|starts|begin time|begins|time of day|program time|hora',
  'end-time': 'end time|ends|finish time|finish|end',
  minutes:
    'minutes|duration|length|length of program|program length|duration minutes|length minutes|duracion|length in minutes|duration in minutes',
  time: 'hours|all day|start end time|all day event',
  kind: 'category|categories|event type|program type|programme type|type|kind|type of program|event category|program category|event categories|genre|tipo|categoria',
  series: 'series|series title|series name|program series|series event',
  audience:
    'audience|audiences|age group|age groups|ages|age|age range|target audience|primary audience|intended audience|target age|target age group|age level|grade|grades|age category|who',
  'attendance-total':
    'actual attendance|total attendance|attendance|attendance total|attendees|number of attendees|total attendees|attended|head count|headcount|heads|total present|participants|number attending|number of participants|total participants|no of attendees|count|actual|attendence|asistencia|in attendance|confirmed attendance|total',
  'attendance-children':
    'children|kids|child|children attending|number of children|child attendance|children attendance|children s attendance|juvenile attendance|kids attendance|youth|attendance children|children attended|babies|ninos',
  'attendance-teens':
    'teens|teen|teens attending|number of teens|teen attendance|ya|young adults|ya attendance|attendance teens|teens attended',
  'attendance-adults':
    'adults|adult|adults attending|number of adults|adult attendance|caregivers|parents|parents caregivers|attendance adults|adults caregivers|grown ups|adults attended|adultos',
  'attendance-in-person':
    'actual attendance in person|in person attendance|attendance in person|onsite attendance|in person|confirmed in person attendance',
  'attendance-online':
    'actual attendance online|online attendance|virtual attendance|attendance online|attendance virtual|live views|live attendance|online|confirmed online attendance',
  views:
    'views|video views|recording views|views of recording|recorded views|views within 30 days|asynchronous views|youtube views|facebook views|on demand views',
  sessions:
    'events|sessions|number of sessions|number of events|number of programs|programs|programmes|no of sessions|no of events|session count|event count|program count|of sessions|of programs|of events',
  place:
    'location|place|format|venue|room|event location|program format|where|delivery|space|mode|lugar|setting',
  branch:
    'library|branch|library name|campus|library branch|branch name|location name|building|site|calendar|biblioteca',
  status: 'publishing status|status|event status|program status|state',
  'what-we-did':
    'description|event description|program description|notes|comments|summary|what we did|details|activities|plan|outline|staff notes|internal notes|short description|brief description|descripcion|remarks|feedback',
  books: 'books|book|books read|books used|titles read|book titles|stories|stories read|libros',
  songs:
    'songs|songs and rhymes|songs rhymes|rhymes|songs and fingerplays|music|fingerplays|canciones',
  materials:
    'materials|supplies|materials used|materials needed|supplies needed|equipment|props|materiales',
  partners:
    'partners|partner|partner organization|partner organizations|community partner|community partners|partnership|co sponsor|co sponsors|cosponsor|sponsor|presenting partner|collaborators',
  staff:
    'staff|number of staff|staff count|staff present|staff members|number of staff members|staff attending',
  volunteers: 'volunteers|number of volunteers|volunteer count|volunteers present',
  'prep-minutes':
    'prep time|preparation time|prep|prep minutes|preparation|planning time|prep hours|preparation minutes',
  cost: 'cost|program cost|total cost|costs|expense|expenses|amount spent|spent|price|supply cost|presenter fee|fee',
  'idea-from':
    'idea from|where the idea came from|source|credit|inspired by|inspiration|idea source|idea|adapted from',
  tags: 'tags|internal tags|keywords|labels|subjects|topics|topic|theme|themes|main outcome|secondary outcome|outcome|outcomes',
};

/** Counts that look like attendance and are not: who signed up is not who came. */
const NOT_ATTENDANCE =
  /\b(registration|registrations|registered|anticipated|expected|estimated|seats|capacity|waiting|waitlist|max|maximum|limit|setup|teardown)\b/;

export interface NamedColumn {
  target: ColumnTarget;
  /** 0 is the best name for its target. */
  rank: number;
}

const BY_NAME = new Map<string, NamedColumn>();
for (const [target, names] of Object.entries(NAMES)) {
  names.split('|').forEach((name, rank) => {
    // `Object.entries` forgets that the keys are column targets.
    if (!BY_NAME.has(name)) BY_NAME.set(name, { target: target as ColumnTarget, rank });
  });
}

const LOOSE: readonly (readonly [RegExp, ColumnTarget])[] = [
  [
    /\battendance\b.*\b(online|virtual)\b|\b(online|virtual)\b.*\battendance\b/,
    'attendance-online',
  ],
  [
    /\battendance\b.*\b(in person|onsite)\b|\b(in person|onsite)\b.*\battendance\b/,
    'attendance-in-person',
  ],
  [/\b(children|kids|juvenile)\b/, 'attendance-children'],
  [/\b(teens|teen)\b/, 'attendance-teens'],
  [/\b(adults|caregivers)\b/, 'attendance-adults'],
  [/\b(attendance|attendees|headcount|participants)\b/, 'attendance-total'],
  [/\baudiences?\b|\bage (group|range|level|band)s?\b/, 'audience'],
  [/\b(branch|library)\b/, 'branch'],
  [/\b(category|categories)\b/, 'kind'],
  [/\btags\b|\boutcome\b/, 'tags'],
  [/\bdate\b/, 'date'],
  [/\btitle\b/, 'title'],
];

const LOOSE_RANK = 100;

/** What a column is by its name, or `null` where the name says nothing. */
export function findColumnName(header: string): NamedColumn | null {
  const name = foldWords(header);
  if (name === '') return null;
  const exact = BY_NAME.get(name);
  if (exact !== undefined) return exact;
  if (
    NOT_ATTENDANCE.test(name) ||
    /\b(id|url|link|created|updated|modified|email|phone)\b/.test(name)
  ) {
    return { target: 'ignore', rank: 0 };
  }
  const loose = LOOSE.find(([pattern]) => pattern.test(name));
  return loose === undefined ? null : { target: loose[1], rank: LOOSE_RANK };
}
