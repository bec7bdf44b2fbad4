import type { FollowUp, LearningNetwork } from '../../shared/model/learning-network';
import type { Answered } from '../../shared/ipc/api';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { useLoaded } from '../state/use-loaded';
import { networkWords as words } from '../words/learning-network';

export type FollowUpParts = Omit<FollowUp, 'id' | 'createdAt'>;

function partsOf({ who, what, shareId, dueOn, doneAt }: FollowUp): FollowUpParts {
  return { who, what, shareId, dueOn, doneAt };
}

/** Her learning network, and what can be changed in it. */
export function useNetwork() {
  const { state, reload, show } = useLoaded('network', () => api.network.get({}));

  const take = async (asked: Answered<LearningNetwork>): Promise<boolean> => {
    const answer = await asked;
    if (answer.ok) show(answer.value);
    else tellError(answer.error);
    return answer.ok;
  };
  const save = (id: string | null, followUp: FollowUpParts): Promise<boolean> =>
    take(api.network.saveFollowUp({ id, followUp }));

  /** Says what was done, with the way back to how it was. */
  const offerUndo = (text: string, before: FollowUp): void => {
    const undo = (): void => void save(before.id, partsOf(before));
    tell({ text, action: { label: words.undo, run: undo } });
  };

  return {
    state,
    reload,
    save,
    setDone: async (followUp: FollowUp, doneAt: string | null): Promise<void> => {
      const isSaved = await save(followUp.id, { ...partsOf(followUp), doneAt });
      if (isSaved && doneAt !== null) offerUndo(words.markedDone, followUp);
    },
    remove: async (followUp: FollowUp): Promise<void> => {
      const isSaved = await take(api.network.removeFollowUp({ id: followUp.id }));
      if (isSaved) offerUndo(words.removed, followUp);
    },
    follow: (venueId: string, isFollowed: boolean) =>
      take(api.network.follow({ venueId, isFollowed })),
    setMinutes: (minutesAWeek: number | null) => take(api.network.setMinutes({ minutesAWeek })),
  };
}

export type NetworkActions = Omit<ReturnType<typeof useNetwork>, 'state' | 'reload'>;
