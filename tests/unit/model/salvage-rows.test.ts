import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mergeRows, salvageRows } from '../../../shared/model/salvage-rows';

const rowSchema = z.strictObject({ id: z.string(), text: z.string(), more: z.array(z.string()) });
type Row = z.infer<typeof rowSchema>;

const rowArbitrary = fc.record({
  id: fc.string(),
  // Quotes, brackets, backslashes, and text that looks like the document itself.
  text: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"rows":[{', '\\"}]}', '{"id":1}')),
  more: fc.array(fc.string()),
});

const isSound = (row: Row) => !JSON.stringify(row).includes('\uFFFD');

describe('salvaging rows', () => {
  it('of a whole document gives all of them', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary), (rows) => {
        const text = JSON.stringify({ version: 1, rows });
        const sound = rowSchema
          .array()
          .parse(JSON.parse(JSON.stringify(rows)))
          .filter(isSound);
        expect(salvageRows(text, 'rows', rowSchema)).toEqual(sound);
      }),
    );
  });

  it('of a document that was cut anywhere gives the first of them, unharmed', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary), fc.nat(), (rows, cut) => {
        const whole = JSON.stringify({ version: 1, rows });
        const text = whole.slice(0, cut % whole.length);
        const sound = rowSchema
          .array()
          .parse(JSON.parse(JSON.stringify(rows)))
          .filter(isSound);
        const salvaged = salvageRows(text, 'rows', rowSchema);
        expect(salvaged).toEqual(sound.slice(0, salvaged.length));
        // All that stand in it whole.
        const standing = rows.filter((row, index) => {
          const upTo = JSON.stringify({ version: 1, rows: rows.slice(0, index + 1) }).slice(0, -2);
          return isSound(row) && text.startsWith(upTo);
        });
        expect(salvaged).toHaveLength(standing.length);
      }),
    );
  });

  it('of something else gives nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes('"rows":['));
        expect(salvageRows(text, 'rows', rowSchema)).toEqual([]);
      }),
    );
    expect(salvageRows('{"rows":{"a":1}}', 'rows', rowSchema)).toEqual([]);
    expect(salvageRows('null', 'rows', rowSchema)).toEqual([]);
  });
});

it('merging puts the newer rows in the place of the same ones', () => {
  const row = (id: string, text: string) => ({ id, text });
  const merged = mergeRows(
    [row('a', '1'), row('b', '1')],
    [row('c', '2'), row('a', '2')],
    ({ id }) => id,
  );
  expect(merged).toEqual([row('a', '2'), row('b', '1'), row('c', '2')]);
});
