import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSafeEntryName } from '../../../shared/backups/check-entry-name';

it.each([
  'programs/2026-11.json',
  "programs/2026-11 (Ana's conflicted copy).json",
  'photos/removed/abc.jpg',
  'settings.json',
])('lets %s in', (name) => {
  expect(isSafeEntryName(name)).toBe(true);
});

it.each([
  '',
  '/etc/passwd',
  '../b.json',
  'photos/../../b',
  'photos//b',
  './b',
  'C:/b',
  'a\\b',
  'a\u0000b',
  'photos/nul.jpg',
  'COM1',
  'ends.',
  'ends ',
  'x'.repeat(500),
])('keeps %j out', (name) => {
  expect(isSafeEntryName(name)).toBe(false);
});

it('never lets a name in that leads out of its folder', () => {
  const part = fc.constantFrom('..', '.', '', 'a', '/', '\\', 'b.json', ' ', 'C:');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const name = parts.join('/');
      if (!isSafeEntryName(name)) return;
      const depth = name.split('/').reduce((at, one) => (one === '..' ? at - 1 : at + 1), 0);
      expect(depth).toBeGreaterThan(0);
      expect(name.startsWith('/')).toBe(false);
    }),
  );
});
