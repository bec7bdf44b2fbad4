import { describe, expect, it } from 'vitest';
import { namePdf } from '../../../electron/exports/name-pdf';

describe('namePdf', () => {
  it.each([
    ['A year of small doors', 'A year of small doors.pdf'],
    ['Niños: 2025/26 "best"?', 'Niños 2025 26 best.pdf'],
    ['', 'Portfolio.pdf'],
    ['...', 'Portfolio.pdf'],
    ['con', 'Portfolio.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['好饿的毛毛虫', '好饿的毛毛虫.pdf'],
    ['a\u0000b\u202ec', 'a b c.pdf'],
    ['x'.repeat(200), `${'x'.repeat(60)}.pdf`],
  ])('%j becomes %j', (title, name) => {
    expect(namePdf(title)).toBe(name);
  });
});
