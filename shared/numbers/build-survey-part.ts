import type { NumbersSettings } from '../model/numbers-settings';
import type { FormatFacts } from '../portfolio/format-facts';
import { markPeople } from './describe-people';
import type { NumbersDocument } from './numbers-document';
import { numbersWords as words } from './numbers-words';
import { reportWords } from './report-words';
import { elementsOfAge, elementsOfFormat } from './survey-elements';
import { listSurveyRows } from './survey-rows';
import { sumSurvey, type SurveyCell, type SurveyTable } from './survey-table';

type SurveyPart = NonNullable<NumbersDocument['survey']>;

/** The survey's table for print, and the sentence on whether its totals match. */
export function buildSurveyPart(
  survey: SurveyTable,
  { showsElementNumbers }: NumbersSettings,
  format: FormatFacts,
): SurveyPart {
  const { formats, rows, sums, all } = listSurveyRows(survey);
  const figures = (cell: SurveyCell) => ({
    sessions: format.figure(cell.sessions),
    people: markPeople(cell, cell.counted > 0 || cell.heads > 0, format),
  });
  const numbered = (
    label: string,
    elements: { sessions: string; attendance: string } | null,
    between: ' ' | '\n',
  ): string =>
    showsElementNumbers && elements !== null
      ? `${label}${between}(${elements.sessions}, ${elements.attendance})`
      : label;
  return {
    title: reportWords.survey,
    note: reportWords.surveyNote,
    corner: words.ageGroup,
    columns: [
      ...formats.map((one) => numbered(words.formats[one], elementsOfFormat(one), '\n')),
      words.allFormats,
    ].map((label) => ({ label, sessions: words.sessions, people: words.attendance })),
    rows: [
      ...rows.map(({ age, cells, sum }) => ({
        label: numbered(words.ages[age], elementsOfAge(age), ' '),
        isSum: false,
        cells: [...cells.map(({ cell }) => figures(cell)), figures(sum)],
      })),
      {
        label: words.allAges,
        isSum: true,
        cells: [...sums.map(({ cell }) => figures(cell)), figures(all)],
      },
    ],
    verdict: describeVerdict(survey, format),
  };
}

/** Whether both totals match, or why they don't; and what nobody counted. */
export function describeVerdict(survey: SurveyTable, format: FormatFacts): string {
  const { byAge, byFormat, all, isWhole } = sumSurvey(survey);
  const total = (cell: SurveyCell): string =>
    `${words.sessionsOf(cell.sessions, format.figure(cell.sessions))}, ${words.people(cell.heads, format.figure(cell.heads))}`;
  const verdict = isWhole ? reportWords.match : reportWords.differ(total(byAge), total(byFormat));
  if (all.notCounted === 0) return verdict;
  return `${verdict} ${reportWords.notCounted(words.programs(all.notCounted, format.figure(all.notCounted)))}`;
}
