import { describe, expect, it } from 'vitest';
import { guessDateOrder } from '../../../shared/imports/guess-date-order';

describe('guessDateOrder', () => {
  it('is sure as soon as one day is past the twelfth', () => {
    expect(guessDateOrder(['3/4/2021', '3/13/2021'], ',')).toEqual({
      order: 'month-first',
      isUnsure: false,
      isMixed: false,
    });
    expect(guessDateOrder(['3/4/2021', '13/3/2021'], ',')).toEqual({
      order: 'day-first',
      isUnsure: false,
      isMixed: false,
    });
  });

  it('asks when both readings are possible', () => {
    expect(guessDateOrder(['3/4/2021'], ',')).toEqual({
      order: 'month-first',
      isUnsure: true,
      isMixed: false,
    });
    expect(guessDateOrder(['3/4/2021'], ';')).toEqual({
      order: 'day-first',
      isUnsure: true,
      isMixed: false,
    });
  });

  it('does not ask when both readings are the same, or there is nothing to order', () => {
    expect(guessDateOrder(['5/5/2021', '2021-03-04', 'May 4, 2021', ''], ',').isUnsure).toBe(false);
  });

  it('prefers the reading in which the file is in order', () => {
    const weekly = [
      '01/02/2021',
      '08/02/2021',
      '01/03/2021',
      '08/03/2021',
      '05/04/2021',
      '12/04/2021',
    ];
    expect(guessDateOrder(weekly, ',')).toEqual({
      order: 'day-first',
      isUnsure: true,
      isMixed: false,
    });
  });

  it('says when the file contradicts itself, and goes with the greater number', () => {
    const mixed = guessDateOrder(['13/3/2021', '3/13/2021', '3/14/2021', '3/4/2021'], ',');
    expect(mixed).toEqual({ order: 'month-first', isUnsure: true, isMixed: true });
  });
});
