import { useEffect, useMemo, useState } from 'react';
import type { Portfolio } from '../../shared/model/portfolio';
import type { SavedSearch } from '../../shared/model/search-settings';
import { filterPrograms } from '../../shared/programs/filter-programs';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { rankChoices } from '../../shared/search/rank-choices';
import { listSeriesSummaries, type SeriesSummary } from '../../shared/search/summarise-series';
import type { WritingSummary } from '../../shared/writings/summarise-writing';
import { api } from '../api';
import { formatShortDay } from '../look-back/format-days';
import { addressOf } from '../search/log-address';
import { EMPTY_QUERY } from '../../shared/search/log-query';
import { usePrograms } from '../state/programs';
import { navigate } from '../state/route';
import { useSettings } from '../state/settings';
import { useLoaded } from '../state/use-loaded';
import { paletteWords as words } from '../words/palette';
import { COMMANDS, type Command } from './commands';

/** A line of the palette. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Small, at its end. */
  readonly note: string;
  readonly run: () => void;
}

export interface ChoiceGroup {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly Choice[];
}

const NO_PROGRAMS: readonly ProgramSummary[] = [];
const MOST_PROGRAMS = 8;
const MOST_OF_A_KIND = 5;

const ofCommand = ({ id, label, run }: Command): Choice => ({
  id: `command:${id}`,
  label,
  note: '',
  run,
});

const ofProgram = ({ id, title, heldOn, heldOnPrecision }: ProgramSummary): Choice => ({
  id: `program:${id}`,
  label: title,
  note: formatShortDay(heldOn, heldOnPrecision),
  run: () => {
    navigate({ page: 'program', programId: id });
  },
});

const ofSearch = ({ id, name, query }: SavedSearch): Choice => ({
  id: `search:${id}`,
  label: name,
  note: '',
  run: () => {
    navigate(addressOf(query, { view: 'list' }));
  },
});

const ofSeries = ({ name }: SeriesSummary): Choice => ({
  id: `series:${name.slice(0, 80)}`,
  label: name,
  note: '',
  run: () => {
    navigate({ page: 'series', series: name });
  },
});

const ofWriting = ({ id, title }: WritingSummary): Choice => ({
  id: `writing:${id}`,
  label: title === '' ? words.untitled : title,
  note: '',
  run: () => {
    navigate({ page: 'writing', writingId: id });
  },
});

const ofPortfolio = ({ id, name, title }: Portfolio): Choice => ({
  id: `portfolio:${id}`,
  label: name || title || words.untitled,
  note: '',
  run: () => {
    navigate({ page: 'portfolio-desk', portfolioId: id });
  },
});

/** The programs that fit, best first: by the index, or by their lines while it is not ready. */
function useFoundPrograms(typed: string, programs: readonly ProgramSummary[]) {
  const [found, setFound] = useState<{ typed: string; ids: string[] | null }>({
    typed: '',
    ids: null,
  });
  useEffect(() => {
    if (typed.length < 2) return undefined;
    let isLate = false;
    void api.search.find({ query: typed }).then((answer) => {
      if (isLate) return;
      const ids = answer.ok && answer.value.status === 'found' ? answer.value.ids : null;
      setFound({ typed, ids: ids === null ? null : ids.split('\n').slice(0, MOST_PROGRAMS) });
    });
    return () => {
      isLate = true;
    };
  }, [typed]);
  return useMemo(() => {
    if (typed === '') return NO_PROGRAMS;
    if (found.ids === null || typed.length < 2) {
      return filterPrograms(programs, typed).slice(0, MOST_PROGRAMS);
    }
    const wanted = new Set(found.ids);
    const byId = new Map(
      programs.filter(({ id }) => wanted.has(id)).map((program) => [program.id, program]),
    );
    return found.ids.map((id) => byId.get(id)).filter((program) => program !== undefined);
  }, [typed, found, programs]);
}

/** What the palette offers for what was typed, in groups; what she used lately where nothing was. */
export function useChoices(text: string): readonly ChoiceGroup[] {
  const typed = text.trim().slice(0, 300);
  const log = usePrograms();
  const programs = log.status === 'ready' ? log.programs : NO_PROGRAMS;
  const { savedSearches, recentChoices } = useSettings().search;
  const written = useLoaded('palette writings', () => api.writings.list({}));
  const bound = useLoaded('palette portfolios', () => api.portfolios.list({}));
  const found = useFoundPrograms(typed, programs);
  const series = useMemo(() => listSeriesSummaries(programs), [programs]);

  return useMemo(() => {
    const writings = written.state.status === 'ready' ? written.state.value : [];
    const portfolios = bound.state.status === 'ready' ? bound.state.value : [];
    const others: readonly (readonly [string, string, Choice[]])[] = [
      ['searches', words.searches, savedSearches.map(ofSearch)],
      ['series', words.series, series.map(ofSeries)],
      ['writings', words.writings, writings.map(ofWriting)],
      ['portfolios', words.portfolios, portfolios.map(ofPortfolio)],
    ];
    const commandsOf = (group: Command['group']): Choice[] =>
      rankChoices(
        COMMANDS.filter((command) => command.group === group),
        ({ label, synonyms = '' }) => `${label} ${synonyms}`,
        typed,
      ).map(ofCommand);
    const commands = [
      { id: 'actions', title: words.actions, choices: commandsOf('actions') },
      { id: 'pages', title: words.pages, choices: commandsOf('pages') },
    ];
    if (typed === '') {
      const all = new Map(
        [
          ...commands.flatMap(({ choices }) => choices),
          ...others.flatMap(([, , choices]) => choices),
        ].map((choice) => [choice.id, choice]),
      );
      const byId = new Map(programs.map((program) => [`program:${program.id}`, program]));
      const recent = recentChoices.flatMap((id) => {
        const program = byId.get(id);
        return all.get(id) ?? (program === undefined ? [] : ofProgram(program));
      });
      return filled([{ id: 'recent', title: words.recent, choices: recent }, ...commands]);
    }
    const [actions, pages] = commands;
    return filled([
      ...(actions === undefined ? [] : [actions]),
      ...(pages === undefined ? [] : [pages]),
      ...others.map(([id, title, choices]) => ({
        id,
        title,
        choices: rankChoices(choices, ({ label }) => label, typed).slice(0, MOST_OF_A_KIND),
      })),
      { id: 'programs', title: words.programs, choices: found.map(ofProgram) },
      { id: 'all', title: words.all, choices: [searchAll(typed)] },
    ]);
  }, [typed, programs, savedSearches, recentChoices, written.state, bound.state, found, series]);
}

const filled = (groups: readonly ChoiceGroup[]): ChoiceGroup[] =>
  groups.filter(({ choices }) => choices.length > 0);

function searchAll(typed: string): Choice {
  return {
    id: 'all',
    label: words.allFound(typed),
    note: '',
    run: () => {
      navigate(addressOf({ ...EMPTY_QUERY, words: typed }, { view: 'list' }));
    },
  };
}
