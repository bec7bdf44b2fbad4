import type { PhotoSize } from './check-stored-photo';

/** The size with the same shape whose longer side is at most `maxSide`; never larger, never under 1. */
export function fitWithin({ width, height }: PhotoSize, maxSide: number): PhotoSize {
  const scale = Math.min(1, maxSide / Math.max(width, height));
  const shrink = (side: number): number => Math.max(1, Math.round(side * scale));
  return { width: shrink(width), height: shrink(height) };
}
