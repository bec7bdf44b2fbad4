import type { ProgramDetails } from '../programs/program-details';
import type { Profile } from '../model/settings';
import type { Shape, Venue } from '../model/venue';
import type { Angle, Gap, WritingField } from '../model/writing';
import { composeCard } from './compose-card';
import { composeEmail } from './compose-email';
import { composeEncouragement } from './compose-encouragement';
import { composeHandout } from './compose-handout';
import { composeNote } from './compose-note';
import { composePitch } from './compose-pitch';
import { composePoints } from './compose-points';
import { composePost } from './compose-post';
import { composeProposal } from './compose-proposal';
import { composeReport } from './compose-report';
import { composeRoundUpMail } from './compose-round-up-mail';
import { composeShort } from './compose-short';
import { composeSlides } from './compose-slides';
import { composeStretch } from './compose-stretch';
import { composeSubmission } from './compose-submission';
import { composeTalkNotes } from './compose-talk-notes';
import { composeThread } from './compose-thread';
import type { ComposerContext } from './composer-context';
import { gatherSessions, gatherSubjects } from './gather-subjects';

export interface CompositionInput {
  venue: Venue;
  /** In the order in which she picked them; at least one. */
  programs: ProgramDetails[];
  /** How several programs become one piece; without it, by series, one after the other. */
  angle?: Angle;
  profile: Profile;
  /** Today in her time zone, `YYYY-MM-DD`: a month of this year is named without the year. */
  today: string;
}

/**
 * A draft. In each field `text` equals `draft`, and the texts of `pieces`, joined without anything
 * between them, are exactly the draft: so each character can be traced.
 */
export interface Composition {
  fields: WritingField[];
  gaps: Gap[];
}

/** Makes a draft for a venue out of her facts and answers, in her words. Pure and repeatable. */
export function composeWriting(input: CompositionInput): Composition {
  const { venue } = input;
  const context = composerContext(input);
  const composed = COMPOSERS[venue.shape](context);
  const empty = { text: '', draft: '', pieces: [] };
  // She may have taken fields out of the form, or put some in that no draft knows.
  const fields = venue.fields.map(
    ({ id }) => composed.fields.find(({ fieldId }) => fieldId === id) ?? { fieldId: id, ...empty },
  );
  return {
    fields,
    gaps: composed.gaps.filter(({ marker }) => fields.some(({ text }) => text.includes(marker))),
  };
}

/** A series that she wants compared or recapped is taken apart into its sessions. */
export function composerContext({
  venue,
  programs,
  profile,
  today,
  angle = 'auto',
}: CompositionInput): ComposerContext {
  const grouped = gatherSubjects(programs);
  const isTakenApart = grouped.length === 1 && angle !== 'auto' && programs.length > 1;
  const subjects = isTakenApart ? gatherSessions(programs) : grouped;
  return { venue, subjects, profile, today, angle };
}

const COMPOSERS: Readonly<Record<Shape, (context: ComposerContext) => Composition>> = {
  word: (context) => composeShort(context, 'word'),
  stretch: composeStretch,
  note: composeNote,
  report: composeReport,
  handout: composeHandout,
  encouragement: composeEncouragement,
  blurb: (context) => composeShort(context, 'blurb'),
  card: composeCard,
  pitch: composePitch,
  'group-post': (context) => composeShort(context, 'group-post'),
  email: composeEmail,
  'round-up-mail': composeRoundUpMail,
  points: composePoints,
  thread: composeThread,
  story: (context) => composeShort(context, 'story'),
  post: composePost,
  submission: composeSubmission,
  'talk-notes': composeTalkNotes,
  slides: composeSlides,
  proposal: composeProposal,
};
