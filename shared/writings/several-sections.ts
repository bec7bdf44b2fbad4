import { angleOf } from './angle-title';
import { compareSections } from './compare-sections';
import type { ComposerContext } from './composer-context';
import type { GapPlan } from './gaps';
import type { Section } from './pieces';
import { recapSections } from './recap-sections';
import { roundUpSections } from './round-up-sections';
import { waysSections } from './ways-sections';

/** Several programs in one piece, under the angle that she chose. */
export function severalSections(
  context: ComposerContext,
  plan: GapPlan,
  format: 'markdown' | 'plain',
): Section[] {
  const { subjects, today } = context;
  switch (angleOf(context)) {
    case 'ways':
      return waysSections(subjects, today, plan, format);
    case 'compare':
      return compareSections(subjects, today, plan, format);
    case 'recap':
      return recapSections(subjects, today, plan, format);
    default:
      return roundUpSections(subjects, today, plan, format);
  }
}
