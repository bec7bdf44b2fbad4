import type { FormField } from '../model/log-settings';
import type { ProgramContent } from '../model/program';

/** Whether there is something in a field of the form. 0 heads are something; blank is not. */
export function isFieldFilled(content: ProgramContent, field: FormField): boolean {
  switch (field) {
    case 'kind':
      return content.kind !== 'other';
    case 'time':
      return content.startTime !== null || content.minutes !== null;
    case 'attendance':
      return Object.values(content.attendance).some((heads) => heads !== null);
    case 'evidence': {
      const { quotes, stayedAfter, askedAboutIt, borrowed } = content.evidence;
      const counts = [stayedAfter, askedAboutIt, borrowed];
      return quotes.length > 0 || counts.some((count) => count !== null);
    }
    default: {
      const value = content[field];
      return Array.isArray(value) ? value.length > 0 : value !== null && value !== '';
    }
  }
}
