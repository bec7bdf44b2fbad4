import { useEffect } from 'react';
import type { Portfolio } from '../../shared/model/portfolio';

/** A statement that she has not touched follows her log. */
export function useFreshDraft(
  { text, draft }: Portfolio['statement'],
  freshDraft: string | null,
  onChange: (part: Pick<Portfolio, 'statement'>) => void,
): void {
  const isUntouched = text === draft;
  useEffect(() => {
    if (freshDraft === null || !isUntouched || freshDraft === draft) return;
    onChange({ statement: { text: freshDraft, draft: freshDraft } });
  }, [freshDraft, isUntouched, draft, onChange]);
}
