import type { AgeGroup, Place, ProgramKind } from '../model/program';
import type { WritingPart } from '../model/reflection';

/** How many came, per session. `uncounted` is not `nobody`: a blank is not a zero. */
export const TURNOUTS = ['nobody', 'one', 'few', 'some', 'big', 'uncounted'] as const;
export type Turnout = (typeof TURNOUTS)[number];

/** Things that her own notes may mention (`read-mentions.ts`). */
export const MENTIONS = ['mishap', 'ran-out', 'weather', 'tried-new', 'helpers'] as const;
export type Mention = (typeof MENTIONS)[number];

/** Parts of the log entry that are filled in. */
export type FilledPart = 'books' | 'songs' | 'materials' | 'idea-from';

/** When a prompt fits, as data: every condition that is there must hold; a list holds if any of it does. */
export interface PromptFit {
  readonly kinds?: readonly ProgramKind[];
  readonly notKinds?: readonly ProgramKind[];
  readonly ages?: readonly AgeGroup[];
  readonly places?: readonly Place[];
  readonly notPlaces?: readonly Place[];
  readonly turnouts?: readonly Turnout[];
  /** Against the usual number of its series. */
  readonly comparedWithUsual?: 'fuller' | 'quieter';
  readonly isFirstOfSeries?: true;
  readonly sessionNumberAtLeast?: number;
  /** The entry stands for more than one session: a monthly total. */
  readonly isSeveralSessions?: true;
  readonly mentions?: readonly Mention[];
  readonly has?: readonly FilledPart[];
  /** Without this (or `nobody` among the turnouts) a prompt is not asked about an empty room. */
  readonly evenIfNobodyCame?: true;
}

export interface PromptWording {
  readonly question: string;
  /** A follow-on in smaller type that lowers the bar, or shows what an answer looks like. */
  readonly hint: string | null;
  /**
   * Why it is asked, shown to her. Facts of the log may stand in it: `{came}` "Three people came.",
   * `{nth}` "fifteenth", `{series}`, `{usual}`, `{sessions}`, `{ideaFrom}`.
   */
  readonly reason: string;
}

export interface Prompt extends PromptWording {
  /** Stable for ever: answers on disk and gaps in drafts point to it. */
  readonly id: string;
  readonly part: WritingPart;
  readonly fits: PromptFit;
  /** Other wordings where the first would be out of place; the first one that fits is used. */
  readonly wordings?: readonly (PromptWording & { readonly fits: PromptFit })[];
}

/** A prompt as it is put to her about one program. */
export interface AskedPrompt extends PromptWording {
  readonly id: string;
  readonly part: WritingPart;
}
