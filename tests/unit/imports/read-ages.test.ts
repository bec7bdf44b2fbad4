import { describe, expect, it } from 'vitest';
import { readAges } from '../../../shared/imports/read-ages';

describe('readAges', () => {
  it.each([
    ['Babies and Toddlers (ages 0-2)', ['0-5']],
    ['School Age (ages 6-11)', ['6-11']],
    ['Teen (ages 12-18)', ['12-18']],
    ['Adult (18 and older)', ['19-up']],
    ['All Ages', ['general']],
    ['Family', ['general']],
    ['Teen (ages 12-18), Adult (18 and older)', ['12-18', '19-up']],
    ['Teens & Adults', ['12-18', '19-up']],
    ['Young Adults', ['12-18']],
    ['Older adults', ['19-up']],
    ['Seniors', ['19-up']],
    ['Tweens', ['6-11']],
    ['Toddlers', ['0-5']],
    ['Kids', ['0-5', '6-11']],
    ['0-12 months', ['0-5']],
    ['18-36 months', ['0-5']],
    ['6 months to 2 years', ['0-5']],
    ['Birth to 5', ['0-5']],
    ['5 and under', ['0-5']],
    ['under 6', ['0-5']],
    ['Grades 1-5', ['6-11']],
    ['Grade 3', ['6-11']],
    ['Grades 9-12', ['12-18']],
    ['Ages 21+', ['19-up']],
    ['13 and up', ['12-18', '19-up']],
    ['niños', ['0-5', '6-11']],
    ['4 year olds', ['0-5']],
    ['Ages 7', ['6-11']],
    ['Elementary; Middle School', ['6-11', '12-18']],
    ['Everyone', ['general']],
    ['Cats', []],
  ])('reads %s', (cell, ages) => {
    expect(readAges(cell).ages).toEqual(ages);
  });

  it('gives a band that straddles to the group that holds most of it, and says so', () => {
    expect(readAges('Preschool (ages 3-6)')).toMatchObject({
      ages: ['0-5'],
      straddling: ['Preschool (ages 3-6)'],
    });
    expect(readAges('K-5')).toMatchObject({ ages: ['6-11'], straddling: ['K-5'] });
    expect(readAges('ages 5-12').ages).toEqual(['6-11']);
    expect(readAges('ages 8 to 14')).toMatchObject({
      ages: ['6-11'],
      straddling: ['ages 8 to 14'],
    });
  });

  it('takes both where no group holds most of it', () => {
    expect(readAges('ages 0-11').ages).toEqual(['0-5', '6-11']);
    expect(readAges('ages 4 and up')).toMatchObject({
      ages: ['general'],
      straddling: ['ages 4 and up'],
    });
  });

  it('reads all of a cell with six audiences, each group once', () => {
    const cell =
      'Babies and Toddlers (ages 0-2), Preschool (ages 3-6), School Age (ages 6-11), Adult (18 and older), All Ages, Family';
    expect(readAges(cell)).toMatchObject({
      ages: ['0-5', '6-11', '19-up', 'general'],
      straddling: ['Preschool (ages 3-6)'],
    });
  });
});
