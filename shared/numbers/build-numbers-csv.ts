import type { FormatFacts } from '../portfolio/format-facts';
import { portfolioWords } from '../portfolio/portfolio-words';
import type { AttendanceSums } from './attendance-sums';
import type { NumbersPage } from './numbers-page';
import { numbersWords as words } from './numbers-words';
import { reportWords } from './report-words';
import { SPOILER_REASONS } from './find-spoilers';
import { elementsOfAge, elementsOfFormat, SURVEY_ELEMENTS } from './survey-elements';
import { listSurveyRows } from './survey-rows';
import { sumSurvey, type SurveyCell } from './survey-table';
import { writeCsv } from './write-csv';

type Row = (string | number)[];

export interface CsvFacts {
  range: string;
  /** The branch and the series, where it is of one. */
  filters: readonly string[];
  showsElements: boolean;
}

/** All of the page's figures in one file, a block under the other. Unknown attendance is blank, not 0. */
export function buildNumbersCsv(page: NumbersPage, facts: CsvFacts, format: FormatFacts): string {
  const blocks = [
    [
      [reportWords.title, facts.range],
      ...facts.filters.map((filter) => [reportWords.only, filter]),
      [reportWords.aid],
    ],
    surveyBlock(page),
    totalsBlock(page, facts.showsElements),
    apartBlock(page),
    groupBlock(
      words.charts.steps[page.time.unit],
      page.time.steps.map(({ name, sums }) => [name, sums]),
    ),
    groupBlock(
      words.charts.kind,
      page.kinds.map(({ kind, sums }) => [portfolioWords.kinds[kind], sums]),
    ),
    groupBlock(
      words.charts.oneSeries,
      page.series.map(({ name, sums }) => [name, sums]),
    ),
    spoilersBlock(page, format),
  ].filter((block) => block.length > 0);
  return writeCsv(blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block])));
}

/** Blank where nobody counted: a 0 would be a count. */
function attendance({ heads, counted, notCounted }: SurveyCell): string | number {
  return counted === 0 && notCounted > 0 && heads === 0 ? '' : heads;
}

function surveyBlock(page: NumbersPage): Row[] {
  const { formats, rows, sums, all } = listSurveyRows(page.survey);
  const figures = (cell: SurveyCell): Row => [cell.sessions, attendance(cell)];
  return [
    [
      words.ageGroup,
      ...[...formats.map((one) => words.formats[one]), words.allFormats].flatMap((name) => [
        `${name}: ${words.sessions}`,
        `${name}: ${words.attendance}`,
      ]),
      words.notCountedColumn,
    ],
    ...rows.map(({ age, cells, sum }) => [
      words.ages[age],
      ...cells.flatMap(({ cell }) => figures(cell)),
      ...figures(sum),
      sum.notCounted,
    ]),
    [words.allAges, ...sums.flatMap(({ cell }) => figures(cell)), ...figures(all), all.notCounted],
  ];
}

/** The lines of the form, one under the other, so that they can be copied over. */
function totalsBlock({ survey }: NumbersPage, showsElements: boolean): Row[] {
  const { rows, sums } = listSurveyRows(survey);
  const { byAge, byFormat } = sumSurvey(survey);
  const line = (
    name: string,
    cell: SurveyCell,
    elements: { sessions: string; attendance: string } | null,
  ): Row =>
    showsElements
      ? [
          name,
          elements?.sessions ?? '',
          cell.sessions,
          elements?.attendance ?? '',
          attendance(cell),
        ]
      : [name, cell.sessions, attendance(cell)];
  const { sessions, attendance: heads } = SURVEY_ELEMENTS;
  return [
    showsElements
      ? [reportWords.line, words.element, words.sessions, words.element, words.attendance]
      : [reportWords.line, words.sessions, words.attendance],
    ...rows
      .filter(({ age }) => age !== 'none')
      .map(({ age, sum }) => line(words.ages[age], sum, elementsOfAge(age))),
    line(words.sumOfAges, byAge, { sessions: sessions.total, attendance: heads.total }),
    ...sums
      .filter(({ format }) => format !== 'none')
      .map(({ format, cell }) => line(words.formats[format], cell, elementsOfFormat(format))),
    line(words.sumOfFormats, byFormat, {
      sessions: sessions.formatTotal,
      attendance: heads.formatTotal,
    }),
  ];
}

function apartBlock({ selfDirected, recordings, hybridSessions }: NumbersPage): Row[] {
  return [
    [reportWords.apart, reportWords.howMany, words.attendance, words.notCountedColumn],
    [
      reportWords.selfDirected,
      selfDirected.sessions,
      peopleOf(selfDirected),
      selfDirected.notCounted,
    ],
    [reportWords.recordings, recordings.programs],
    [reportWords.views, recordings.views],
    [reportWords.hybrid, hybridSessions],
  ];
}

function peopleOf(sums: AttendanceSums): string | number {
  return sums.countedSessions === 0 && sums.notCounted > 0 ? '' : sums.heads;
}

function groupBlock(column: string, groups: readonly (readonly [string, AttendanceSums])[]): Row[] {
  if (groups.length === 0) return [];
  return [
    [column, words.sessions, words.attendance, words.notCountedColumn],
    ...groups.map(([name, sums]) => [name, sums.sessions, peopleOf(sums), sums.notCounted]),
  ];
}

function spoilersBlock(page: NumbersPage, format: FormatFacts): Row[] {
  const lines = SPOILER_REASONS.flatMap((reason) => {
    const { shown, more } = page.spoilers[reason];
    return [
      ...shown.map(({ title, heldOn }) => [reportWords.reasons[reason], heldOn, title]),
      ...(more === 0
        ? []
        : [[reportWords.reasons[reason], '', reportWords.more(format.figure(more))]]),
    ];
  });
  return lines.length === 0
    ? []
    : [[reportWords.toLookAt, words.charts.day, reportWords.program], ...lines];
}
