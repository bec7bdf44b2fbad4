import { useCallback, useRef } from 'react';

/** The text areas of the fields, for whatever points into them. */
export interface Areas {
  get: (fieldId: string) => HTMLTextAreaElement | undefined;
  keep: (fieldId: string) => (area: HTMLTextAreaElement | null) => void;
}

export function useAreas(): Areas {
  const areas = useRef(new Map<string, HTMLTextAreaElement>());
  const get = useCallback((fieldId: string) => areas.current.get(fieldId), []);
  const keep = useCallback(
    (fieldId: string) => (area: HTMLTextAreaElement | null) => {
      if (area === null) areas.current.delete(fieldId);
      else areas.current.set(fieldId, area);
    },
    [],
  );
  return { get, keep };
}
