import { useEffect, useState } from 'react';

/**
 * Puts the focus on an element, by its id, once it is drawn: what was pressed to get there is gone,
 * and the next Tab must not start at the top of the window.
 */
export function useFocusOn(): (elementId: string) => void {
  const [wanted, setWanted] = useState<{ elementId: string } | null>(null);
  useEffect(() => {
    if (wanted !== null) document.getElementById(wanted.elementId)?.focus();
  }, [wanted]);
  return (elementId) => {
    setWanted({ elementId });
  };
}
