import { useMemo } from 'react';
import type { ProgramPicks } from '../../shared/model/portfolio';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { groupBySeries } from '../../shared/look-back/group-by-series';
import { nameOf } from '../../shared/reflections/place-in-series';
import { ChipChoices } from '../ui/chips';
import { SelectField } from '../ui/select-field';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import { portfolioWords as words } from '../words/portfolio';

/** Stands for none: an empty key is no choice of a list. */
const NONE = ' ';

/** Programs picked by words, by their star, or by series. New ones come in by themselves. */
export function PickFields({
  picks,
  programs,
  onChange,
}: {
  picks: ProgramPicks;
  programs: readonly ProgramSummary[];
  onChange: (picks: ProgramPicks) => void;
}) {
  const names = useMemo(
    () =>
      groupBySeries(programs)
        .filter((group) => group.length > 1)
        .map(([first]) => (first === undefined ? '' : nameOf(first)))
        .sort((a, b) => a.localeCompare(b)),
    [programs],
  );
  const others = names.filter((name) => !picks.series.includes(name));
  return (
    <>
      <TextField
        label={words.search}
        value={picks.search}
        maxLength={300}
        onChange={(search) => {
          onChange({ ...picks, search });
        }}
      />
      <Switch
        isOn={picks.isStarred}
        onChange={(isStarred) => {
          onChange({ ...picks, isStarred });
        }}
      >
        {words.starredOnly}
      </Switch>
      {picks.series.length === 0 ? null : (
        <ChipChoices
          label={words.series}
          options={picks.series.map((name) => ({ id: name, label: name }))}
          value={picks.series}
          onChange={(series) => {
            onChange({ ...picks, series });
          }}
        />
      )}
      {others.length === 0 ? null : (
        <SelectField
          label={picks.series.length === 0 ? words.series : words.seriesAdd}
          value={NONE}
          options={[
            { id: NONE, label: words.seriesAdd },
            ...others.map((name) => ({ id: name, label: name })),
          ]}
          onChange={(name) => {
            if (name !== NONE) onChange({ ...picks, series: [...picks.series, name] });
          }}
        />
      )}
    </>
  );
}
