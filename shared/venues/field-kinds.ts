import type { Field, Limit } from '../model/venue';

type Rest = Partial<Pick<Field, 'hint' | 'lines' | 'aim' | 'format'>> & { limits?: Limit[] };

function field(id: string, label: string, rest: Rest): Field {
  const limits = rest.limits ?? [];
  return {
    hint: '',
    format: 'plain',
    lines: 4,
    ...rest,
    id,
    label,
    limits,
    isLimitKnown: limits.length > 0,
  };
}

export function upTo(max: number, unit: Limit['unit']): Limit {
  return { unit, min: null, max };
}

/** One line: a title, a subject, a date. */
export function lineField(id: string, label: string, rest: Rest = {}): Field {
  return field(id, label, { lines: 1, ...rest });
}

/** Plain text of several lines. */
export function textField(id: string, label: string, rest: Rest = {}): Field {
  return field(id, label, rest);
}

export function markdownField(id: string, label: string, rest: Rest = {}): Field {
  return field(id, label, { lines: 18, ...rest, format: 'markdown' });
}

/** Posts, cut to the limits. */
export function threadField(id: string, label: string, limits: Limit[], hint: string): Field {
  return field(id, label, { lines: 18, limits, hint, format: 'thread' });
}
