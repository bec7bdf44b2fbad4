import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitWithin } from '../../../shared/photos/fit-within';

it('keeps the shape, never grows, and never vanishes', () => {
  expect(fitWithin({ width: 3_000, height: 2_000 }, 2_048)).toEqual({
    width: 2_048,
    height: 1_365,
  });
  expect(fitWithin({ width: 300, height: 400 }, 2_048)).toEqual({ width: 300, height: 400 });
  expect(fitWithin({ width: 20_000, height: 3 }, 2_048)).toEqual({ width: 2_048, height: 1 });
  const side = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(side, side, fc.integer({ min: 1, max: 4_000 }), (width, height, maxSide) => {
      const fitted = fitWithin({ width, height }, maxSide);
      expect(Math.max(fitted.width, fitted.height)).toBe(
        Math.min(maxSide, Math.max(width, height)),
      );
      expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1);
      const stretched = Math.abs(fitted.width * height - fitted.height * width);
      expect(stretched).toBeLessThanOrEqual(Math.max(width, height));
    }),
  );
});
