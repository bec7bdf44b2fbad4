import { useState } from 'react';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { filterPrograms } from '../../shared/programs/filter-programs';
import { usePrograms } from '../state/programs';
import { SuggestField } from '../ui/suggest-field';
import { cupWords } from '../words/cup';
import { formatShareDay } from '../writings/format-day';

/** More than this is no list to choose from. */
const MOST = 40;
const BETWEEN = ' · ';

function labelOf({ title, heldOn }: ProgramSummary): string {
  return `${title}${BETWEEN}${formatShareDay(heldOn)}`;
}

/** Which of her programs something comes from; none is fine. */
export function ProgramField({
  programId,
  onChange,
  label = cupWords.program,
  hint = cupWords.programHint,
}: {
  programId: string | null;
  onChange: (programId: string | null) => void;
  label?: string;
  hint?: string;
}) {
  const log = usePrograms();
  const programs = log.status === 'ready' ? log.programs : [];
  const linked = programs.find(({ id }) => id === programId);
  // `null` until she types: the log may be read later than this is shown.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (linked === undefined ? '' : labelOf(linked));
  const query = text.split(BETWEEN)[0] ?? '';
  const found = filterPrograms(programs, query).slice(0, MOST);
  if (programs.length === 0) return null;
  return (
    <SuggestField
      label={label}
      value={text}
      suggestions={[...new Set(found.map(labelOf))]}
      hint={text.trim() !== '' && programId === null ? cupWords.programUnknown : hint}
      onChange={(next) => {
        setTyped(next);
        const chosen = found.find((program) => labelOf(program) === next);
        if (chosen !== undefined || next !== text) onChange(chosen?.id ?? null);
      }}
    />
  );
}
