import type { Field, Shape } from '../model/venue';
import { BUILT_IN_VENUES } from './built-in-venues';

/** The shapes that a venue of hers can have, from short to long. Proposals have forms of their own. */
export const OWN_SHAPES = [
  'note',
  'blurb',
  'group-post',
  'email',
  'thread',
  'points',
  'post',
  'story',
  'card',
  'pitch',
  'handout',
  'report',
  'encouragement',
  'talk-notes',
  'slides',
  'submission',
] as const satisfies readonly Shape[];

/** The fields that drafts of a shape fill, without the limits of any one venue. */
export function fieldsOfShape(shape: Shape): Field[] {
  const example = BUILT_IN_VENUES.find((venue) => venue.shape === shape);
  return (example?.fields ?? []).map((field) =>
    field.format === 'thread'
      ? { ...field }
      : { ...field, limits: [], isLimitKnown: false, hint: '' },
  );
}
