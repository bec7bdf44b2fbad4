import { useState } from 'react';
import { useSettings } from '../state/settings';

/** Phrases that are not pointed out: switched off for good, or kept on this page. */
export function useQuietPhrases() {
  const { switchedOffPatternIds } = useSettings();
  const [kept, setKept] = useState<readonly string[]>([]);
  const keep = (phrase: string): void => {
    setKept((before) => [...before, phrase.toLowerCase()]);
  };
  return { quietIds: switchedOffPatternIds, kept, keep };
}
