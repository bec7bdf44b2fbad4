import { describe, expect, it } from 'vitest';
import { NO_IMPORT_MEMORY } from '../../../shared/model/import-memory';
import { findHeader } from '../../../shared/imports/guess-header';
import { guessMapping, layOutFile } from '../../../shared/imports/lay-out-file';
import { rowsOf, tableOf } from './table-of';

const hints = { fileName: 'Storytimes of 2019.csv', today: '2026-11-23', memory: NO_IMPORT_MEMORY };

function guess(text: string) {
  return guessMapping(tableOf(rowsOf(text)), ',', hints);
}

/** The header names of DOMAIN.md 4.1, in their order. */
const LIBCAL = `
Event ID|Title|Private Title|Event Date|End Date|Start Time|End Time|Setup|Teardown|Location|Library|Event Organizer|Presenter|Audiences|Categories|Publishing Status|Internal Tags|Owner|Registration Required|In-Person Seats|Online Seats|Confirmed Registrations|Waiting-List Registrations|Cancelled Registrations|Anticipated Attendance|Actual Attendance (In-Person)|Actual Attendance (Online)|Confirmed Attendance
101|Baby Storytime||2024-03-05|2024-03-05|10:00 AM|10:30 AM|15|15|Story Room|Main Library|J. Reed|J. Reed|Babies, Toddlers|Storytime|Published|early-literacy|admin|No|30|0|0|0|0|25|31|0|0
102|Teen Games||2024-03-06|2024-03-06|4:00 PM|5:00 PM|0|0|Teen Room|East Branch|A. Cho|A. Cho|Teens|Gaming|Published||admin|Yes|12|20|9|0|2|12|7|3|9`;

describe('guessing the columns by their names', () => {
  it('knows the events export of LibCal', () => {
    const { columns, hasHeader } = guess(LIBCAL);
    const names = rowsOf(LIBCAL)[0] ?? [];
    const chosen = names.flatMap((name, column) =>
      columns[column] === 'ignore' ? [] : [[name, columns[column]]],
    );
    expect(hasHeader).toBe(true);
    expect(chosen).toEqual([
      ['Title', 'title'],
      ['Event Date', 'date'],
      ['Start Time', 'start-time'],
      ['End Time', 'end-time'],
      ['Location', 'place'],
      ['Library', 'branch'],
      ['Audiences', 'audience'],
      ['Categories', 'kind'],
      ['Publishing Status', 'status'],
      ['Internal Tags', 'tags'],
      ['Actual Attendance (In-Person)', 'attendance-in-person'],
      ['Actual Attendance (Online)', 'attendance-online'],
    ]);
  });

  it('knows the UK template', () => {
    const { columns, dateOrder } = guess(`
      Local authority|Library name|Event date|Name|Main outcome|Secondary outcome|Attendees
      Leeds|Outreach|14/03/2019|Rhyme Time|Health|Culture|12`);
    expect(columns).toEqual([
      'ignore',
      'branch',
      'date',
      'title',
      'tags',
      'tags',
      'attendance-total',
    ]);
    expect(dateOrder).toBe('day-first');
  });

  it('knows the open data of Timberland', () => {
    expect(
      guess(`
      Library|Event Year|Event Month|Category|Age Group|Events|Attendance
      Raymond|2021|5|DIY & Crafts|All Ages|1|80`).columns,
    ).toEqual(['branch', 'year', 'month', 'kind', 'audience', 'sessions', 'attendance-total']);
  });

  it('knows what people call their columns', () => {
    expect(
      guess(`
      Date of Program|Name of Program|# of Kids|Teens|Adults|Total|Notes|Books Read|Songs & Rhymes
      5/14/21|Baby Storytime|8|0|6|14|Went well|Dear Zoo|Open Shut Them`).columns,
    ).toEqual([
      'date',
      'title',
      'attendance-children',
      'attendance-teens',
      'attendance-adults',
      'attendance-total',
      'what-we-did',
      'books',
      'songs',
    ]);
  });

  it('does not believe a name that its cells contradict', () => {
    expect(
      guess(`
      Date|When|Title|Books
      5/14/21|Morning|Baby Storytime|3
      5/15/21|Evening|Craft|12`).columns,
    ).toEqual(['date', 'ignore', 'title', 'ignore']);
  });

  it('takes the attendance that was counted, not who signed up', () => {
    expect(
      guess(`
      Title|Date|Registrations|Expected attendance|Actual attendance
      Craft|2021-05-05|12|15|9`).columns,
    ).toEqual(['title', 'date', 'ignore', 'ignore', 'attendance-total']);
  });
});

describe('guessing the columns by what they hold', () => {
  it('reads a file without column names', () => {
    const mapping = guess(`
      5/14/2021|Baby Storytime|Birth to 3|14
      5/15/2021|Teen Game Night|Teens|9
      5/21/2021|Baby Storytime with songs|Birth to 3|11`);
    expect(mapping.hasHeader).toBe(false);
    expect(mapping.columns).toEqual(['date', 'title', 'audience', 'attendance-total']);
  });

  it('reads monthly totals without column names', () => {
    const mapping = guess(`
      Raymond|2021|5|DIY & Crafts|All Ages|1|80
      Naselle|2021|6|Early Learning & Storytime|Family|4|
      Raymond|2021|6|DIY & Crafts|Teens|2|12
      Raymond|2021|6|Early Learning & Storytime|Family|1|12
      Naselle|2021|6|STEAM|Family|4|20`);
    expect(mapping.hasHeader).toBe(false);
    expect(mapping.columns.slice(1)).toEqual([
      'year',
      'month',
      'kind',
      'audience',
      'sessions',
      'attendance-total',
    ]);
  });

  it('finds the date and the title under names that it has never seen', () => {
    expect(
      guess(`
      Wann|Was|Wieviele
      14.5.2021|Vorlesestunde für Kinder|12
      15.5.2021|Basteln mit Papier|9`).columns.slice(0, 2),
    ).toEqual(['date', 'title']);
  });
});

describe('what people keep by hand', () => {
  it('reads dates without a year, and finds the year in the name of the file', () => {
    const mapping = guess(`
      Date|Program|# attended
      3/5|Story Time|12
      3/12|Story Time|9`);
    expect(mapping.columns).toEqual(['date', 'title', 'attendance-total']);
    expect(mapping.assumedYear).toBe(2019);
  });

  it('takes the theme for the title where nothing else can be it', () => {
    expect(
      guess(`
      Date|Theme|Kids|Adults|Total
      1/10/23|Bears|10|8|18
      1/17/23|Snow|7|5|12`).columns,
    ).toEqual(['date', 'title', 'attendance-children', 'attendance-adults', 'attendance-total']);
    expect(guess('Baby Bounce|1/10/2023|14\nTeen Lounge|1/12/2023|7').columns).toEqual([
      'title',
      'date',
      'attendance-total',
    ]);
  });
});

describe('finding the column names', () => {
  it('looks below the title of a report', () => {
    const table = tableOf(
      rowsOf(`
      Monthly report of the youth department
      Spring 2021|

      Date|Title|Attendance
      5/14/21|Craft|12`),
    );
    expect(findHeader(table.rows)).toBe(2);
    const layout = layOutFile(table, true);
    expect(layout.headers).toEqual(['Date', 'Title', 'Attendance']);
    expect(layout.aside.map(({ line }) => line)).toEqual([1, 2]);
    expect(layout.body).toHaveLength(1);
  });

  it('leaves repeats of the column names aside', () => {
    const rows = rowsOf(`
      Date|Title
      5/14/21|Craft
      Date|Title
      5/15/21|Games`);
    const layout = layOutFile(tableOf(rows), true);
    expect(layout.body.map(({ line }) => line)).toEqual([2, 4]);
    expect(layout.aside).toEqual([{ line: 3, reason: 'It repeats the column names.' }]);
  });

  it('takes the first row as names when she says so', () => {
    const table = tableOf(rowsOf('1|2\n3|4'));
    expect(findHeader(table.rows)).toBeNull();
    expect(layOutFile(table, true).headers).toEqual(['1', '2']);
    expect(layOutFile(table, false).body).toHaveLength(2);
  });
});

describe('people', () => {
  it('keeps names, addresses and numbers out, by name and by what they look like', () => {
    const table = tableOf(
      rowsOf(`
      Title|Date|Registrant Name|E-mail|Contact info|Cell Phone|Confirmed Registrations
      Craft|2021-05-05|Ana B|ana@example.org|(360) 555-0134|x|12
      Games|2021-05-06|Bo C|bo@example.org|360-555-0135|x|9`),
    );
    expect(layOutFile(table, true).privateColumns).toEqual([2, 3, 4, 5]);
    expect(guessMapping(table, ',', hints).columns).toEqual([
      'title',
      'date',
      'ignore',
      'ignore',
      'ignore',
      'ignore',
      'ignore',
    ]);
  });

  it('does not take the name of an event for the name of a person', () => {
    const table = tableOf(rowsOf('Name|Event Name|Participants|Date\nA|B|12|2021-05-05'));
    expect(layOutFile(table, true).privateColumns).not.toContain(1);
  });
});
