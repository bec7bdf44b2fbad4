import type { ImportMemory, RememberedBand, RememberedMapping } from '../model/import-memory';

/** What is left when she has one mapping or one band forgotten. */
export function forgetLearned(
  memory: ImportMemory,
  what: { headers: readonly string[] } | { band: string },
): ImportMemory {
  if ('band' in what) {
    return { ...memory, bands: memory.bands.filter(({ band }) => band !== what.band) };
  }
  const wanted = JSON.stringify(what.headers);
  return {
    ...memory,
    mappings: memory.mappings.filter(({ headers }) => JSON.stringify(headers) !== wanted),
  };
}

/** Undoes the forgetting. */
export function putBackLearned(
  memory: ImportMemory,
  what: { mapping: RememberedMapping } | { band: RememberedBand },
): ImportMemory {
  if ('band' in what) {
    const others = forgetLearned(memory, { band: what.band.band });
    return { ...others, bands: [...others.bands, what.band] };
  }
  const others = forgetLearned(memory, { headers: what.mapping.headers });
  return { ...others, mappings: [what.mapping, ...others.mappings] };
}
