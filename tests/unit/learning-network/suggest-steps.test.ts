import { describe, expect, it } from 'vitest';
import {
  suggestSteps,
  type SmallStep,
  type StepSources,
} from '../../../shared/learning-network/suggest-steps';
import type { FollowUp } from '../../../shared/model/learning-network';
import type { Share } from '../../../shared/model/share';

const NOTHING: StepSources = {
  today: '2026-11-23',
  followUps: [],
  shares: [],
  meetingToday: [],
  unsent: [],
  unreflected: [],
};
const at = '2026-11-01T10:00:00.000Z';

function followUp(id: string, dueOn: string | null, isDone = false): FollowUp {
  return {
    id,
    who: 'Rosa',
    what: '',
    shareId: null,
    dueOn,
    doneAt: isDone ? at : null,
    createdAt: at,
  };
}

function share(id: string, sharedOn: string, cameBack = ''): Share {
  const rest = { writingId: null, programIds: [], venueId: 'v', title: 'Owls', link: '' };
  return { ...rest, id, sharedOn, cameBack, createdAt: at, deletedAt: null };
}

const name = (step: SmallStep): string => {
  if (step.kind === 'follow-up') return step.followUp.id;
  return step.kind === 'came-back' ? step.share.id : step.kind;
};

describe('one small thing to do now', () => {
  it('is the cup where nothing else is open', () => {
    expect(suggestSteps(NOTHING)).toEqual([{ kind: 'cup' }]);
  });

  it('takes what is due first, and what can wait last', () => {
    const steps = suggestSteps({
      ...NOTHING,
      followUps: [
        followUp('someday', null),
        followUp('late', '2026-11-20'),
        followUp('today', '2026-11-23'),
        followUp('done', '2026-11-01', true),
      ],
      shares: [
        share('quiet', '2026-11-10'),
        share('fresh', '2026-11-20'),
        share('long-ago', '2025-11-10'),
        share('answered', '2026-11-10', 'Two people wrote back.'),
      ],
      meetingToday: ['alscchat'],
      unsent: [{ id: 'w', title: 'Owls' }],
      unreflected: [{ id: 'p', title: 'Owls' }],
    });
    expect(steps.map(name)).toEqual([
      'meeting',
      'late',
      'today',
      'quiet',
      'send',
      'someday',
      'reflect',
      'cup',
    ]);
  });
});
