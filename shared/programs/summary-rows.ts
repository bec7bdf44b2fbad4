import type { ProgramSummary } from './summarise-program';

type Summary = ProgramSummary;

/** A line of the log without the names of its fields: a third of the letters on the way to the window. */
export type SummaryRow = readonly [
  Summary['id'],
  Summary['title'],
  Summary['heldOn'],
  Summary['heldOnPrecision'],
  Summary['sessions'],
  Summary['kind'],
  Summary['series'],
  Summary['ages'],
  Summary['place'],
  Summary['branch'],
  Summary['tags'],
  Summary['heads'],
  Summary['answers'],
  Summary['startTime'],
  Summary['hasPhoto'],
  Summary['isStarred'],
  Summary['isUnfinished'],
  Summary['createdAt'],
];

export function toSummaryRow(summary: Summary): SummaryRow {
  return [
    summary.id,
    summary.title,
    summary.heldOn,
    summary.heldOnPrecision,
    summary.sessions,
    summary.kind,
    summary.series,
    summary.ages,
    summary.place,
    summary.branch,
    summary.tags,
    summary.heads,
    summary.answers,
    summary.startTime,
    summary.hasPhoto,
    summary.isStarred,
    summary.isUnfinished,
    summary.createdAt,
  ];
}

export function fromSummaryRow(row: SummaryRow): Summary {
  return {
    id: row[0],
    title: row[1],
    heldOn: row[2],
    heldOnPrecision: row[3],
    sessions: row[4],
    kind: row[5],
    series: row[6],
    ages: row[7],
    place: row[8],
    branch: row[9],
    tags: row[10],
    heads: row[11],
    answers: row[12],
    startTime: row[13],
    hasPhoto: row[14],
    isStarred: row[15],
    isUnfinished: row[16],
    createdAt: row[17],
  };
}
