import { expect, it } from 'vitest';
import { readCost } from '../../../shared/imports/read-cost';

it.each([
  ['$1,200.50', 1200.5],
  ['45', 45],
  ['12,50 €', 12.5],
  ['1.234,5', 1234.5],
  ['0', 0],
  ['USD 30', 30],
  ['free', null],
  ['10 each', null],
  ['9999999999', null],
])('reads %s as a sum of money', (cell, cost) => {
  expect(readCost(cell)).toBe(cost);
});
