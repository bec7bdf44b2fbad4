import {
  sumAge,
  sumFormat,
  sumSurvey,
  SURVEY_AGES,
  SURVEY_FORMATS,
  type SurveyAge,
  type SurveyCell,
  type SurveyFormat,
  type SurveyTable,
} from './survey-table';

export interface SurveyRow {
  age: SurveyAge;
  cells: { format: SurveyFormat; cell: SurveyCell }[];
  sum: SurveyCell;
}

export interface SurveyRows {
  formats: SurveyFormat[];
  rows: SurveyRow[];
  sums: { format: SurveyFormat; cell: SurveyCell }[];
  all: SurveyCell;
}

const isFilled = ({ sessions, heads, notCounted }: SurveyCell): boolean =>
  sessions > 0 || heads > 0 || notCounted > 0;

/** The table as it is shown: what can't be placed has a row and a column only where there is some. */
export function listSurveyRows(table: SurveyTable): SurveyRows {
  const formats = SURVEY_FORMATS.filter(
    (format) => format !== 'none' || isFilled(sumFormat(table, format)),
  );
  const ages = SURVEY_AGES.filter((age) => age !== 'none' || isFilled(sumAge(table, age)));
  return {
    formats,
    rows: ages.map((age) => ({
      age,
      cells: formats.map((format) => ({ format, cell: table[age][format] })),
      sum: sumAge(table, age),
    })),
    sums: formats.map((format) => ({ format, cell: sumFormat(table, format) })),
    all: sumSurvey(table).all,
  };
}
