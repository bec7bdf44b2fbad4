import { useMemo } from 'react';
import type { ProposalForm } from '../../shared/model/proposal-form';
import { BUILT_IN_FORMS } from '../../shared/proposals/forms/built-in-forms';
import { api } from '../api';
import { useLoaded } from '../state/use-loaded';

/** Her own forms, then those that came with the app. */
export function useForms(): readonly ProposalForm[] {
  const { state } = useLoaded('proposal forms', () => api.proposals.forms({}));
  return useMemo(
    () => [...(state.status === 'ready' ? state.value : []), ...BUILT_IN_FORMS],
    [state],
  );
}
