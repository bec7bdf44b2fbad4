import type { Settings } from '../model/settings';
import type { FormatFacts } from '../portfolio/format-facts';
import { createFormatFacts } from '../portfolio/format-facts';
import { buildCharts } from './build-charts';
import { buildSurveyPart } from './build-survey-part';
import { describePeople } from './describe-people';
import { describeRange } from './describe-range';
import { SPOILER_REASONS } from './find-spoilers';
import type { NumbersDocument } from './numbers-document';
import type { NumbersPage } from './numbers-page';
import type { NumbersQuery } from './numbers-query';
import { numbersWords as words } from './numbers-words';
import { reportWords } from './report-words';
import { COUNTING_RULES } from './survey-rules';

/** So many names of a reason are printed; a director asks for the rest. */
const MOST_NAMES = 8;

export type ReportSettings = Pick<Settings, 'profile' | 'paper' | 'language' | 'numbers'>;

/** The page as a document to hand in. */
export function buildNumbersDocument(
  page: NumbersPage,
  query: NumbersQuery,
  settings: ReportSettings,
): NumbersDocument {
  const { profile, paper, language, numbers } = settings;
  const format = createFormatFacts(language);
  const isEmpty = page.sums.programs === 0 && page.selfDirected.programs === 0;
  return {
    language,
    paper,
    title: reportWords.title,
    author: profile.name,
    range: describeRange(page.range, numbers.fiscalYearStart, format),
    from: [profile.name, profile.role, profile.library].filter((line) => line.trim() !== ''),
    filters: describeFilters(query),
    aid: reportWords.aid,
    figures: isEmpty ? [] : buildFigures(page, format),
    survey: page.sums.programs === 0 ? null : buildSurveyPart(page.survey, numbers, format),
    apart: buildApart(page, format),
    charts: buildCharts(page, format)
      // The ages are in the table of the report.
      .filter(({ id }) => id !== 'ages')
      .map(({ title, summary, note, drawing }) => ({
        title,
        description: `${title}. ${summary}`,
        note,
        drawing,
      })),
    spoilers: buildSpoilers(page, format),
    rules: {
      title: reportWords.rules,
      lines: COUNTING_RULES.map(({ where, rule, url, checkedOn }) => ({
        where,
        rule,
        href: url,
        checked: reportWords.checked(format.day(checkedOn)),
      })),
    },
    emptyNote: isEmpty ? reportWords.none : null,
  };
}

export function describeFilters({ branch, series }: NumbersQuery): string[] {
  return [
    ...(branch === null ? [] : [reportWords.branch(branch)]),
    ...(series === null ? [] : [reportWords.series(series)]),
  ];
}

function buildFigures(page: NumbersPage, format: FormatFacts): NumbersDocument['figures'] {
  const { sums, selfDirected } = page;
  const labels = reportWords.figures;
  const counted = words.sessionsOf(sums.countedSessions, format.figure(sums.countedSessions));
  const average = Math.round((sums.heads / sums.countedSessions) * 10) / 10;
  const isAnyCounted = sums.countedSessions > 0;
  return [
    { figure: format.figure(sums.sessions), label: labels.sessions(sums.sessions), note: '' },
    ...(isAnyCounted
      ? [
          {
            figure: format.figure(sums.heads),
            label: labels.people(sums.heads),
            note:
              sums.notCounted === 0
                ? ''
                : words.notCounted(sums.notCounted, format.figure(sums.notCounted)),
          },
          {
            figure: format.figure(average),
            label: labels.average,
            note: sums.notCounted === 0 ? '' : labels.averageNote(counted),
          },
        ]
      : []),
    ...(selfDirected.sessions === 0
      ? []
      : [
          {
            figure: format.figure(selfDirected.sessions),
            label: labels.selfDirected(selfDirected.sessions),
            note: describePeople(selfDirected, selfDirected.countedSessions > 0, format),
          },
        ]),
  ];
}

function buildApart(page: NumbersPage, format: FormatFacts): NumbersDocument['apart'] {
  const { selfDirected, recordings, hybridSessions } = page;
  const lines = [
    {
      isThere: selfDirected.sessions > 0,
      label: reportWords.selfDirected,
      value: `${format.figure(selfDirected.sessions)}; ${describePeople(selfDirected, selfDirected.countedSessions > 0, format)}`,
    },
    {
      isThere: recordings.programs > 0,
      label: reportWords.views,
      value: `${format.figure(recordings.views)} (${words.programs(recordings.programs, format.figure(recordings.programs))})`,
    },
    {
      isThere: hybridSessions > 0,
      label: reportWords.hybrid,
      value: format.figure(hybridSessions),
    },
  ];
  const there = lines.filter(({ isThere }) => isThere);
  if (there.length === 0) return null;
  return { title: reportWords.apart, lines: there.map(({ label, value }) => ({ label, value })) };
}

function buildSpoilers(page: NumbersPage, format: FormatFacts): NumbersDocument['spoilers'] {
  const groups = SPOILER_REASONS.flatMap((reason) => {
    const { shown, more } = page.spoilers[reason];
    if (shown.length === 0) return [];
    const left = Math.max(0, shown.length - MOST_NAMES) + more;
    return [
      {
        reason: reportWords.reasons[reason],
        programs: shown
          .slice(0, MOST_NAMES)
          .map(({ title, heldOn, heldOnPrecision }) =>
            [title, heldOnPrecision === 'day' ? format.day(heldOn) : format.month(heldOn)].join(
              ', ',
            ),
          ),
        more: left === 0 ? '' : reportWords.more(format.figure(left)),
      },
    ];
  });
  return groups.length === 0 ? null : { title: reportWords.toLookAt, groups };
}
