import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_GROUPS, PLACES, type Program } from '../../../shared/model/program';
import { findSpoilers } from '../../../shared/numbers/find-spoilers';
import { readAttendance } from '../../../shared/numbers/read-attendance';
import { elementsOfAge, elementsOfFormat } from '../../../shared/numbers/survey-elements';
import {
  addToSurvey,
  emptySurveyTable,
  sumAge,
  sumFormat,
  sumSurvey,
  type SurveyTable,
} from '../../../shared/numbers/survey-table';
import { programFor } from './program-for-numbers';

function tableOf(programs: readonly Program[]): SurveyTable {
  const table = emptySurveyTable();
  for (const program of programs) addToSurvey(table, program);
  return table;
}

describe('the survey’s table', () => {
  it('counts Maryland’s example of a hybrid session as Maryland does', () => {
    // Ages 6 to 11: 10 in the room and 5 online, so 15 heads of whom 5 were online.
    const table = tableOf([programFor({ ages: ['6-11'], onlineHeads: 5 }, 15)]);
    const children = sumAge(table, '6-11');
    const [onsite, virtual] = [sumFormat(table, 'onsite'), sumFormat(table, 'virtual')];
    expect({
      602: children.sessions,
      606: onsite.sessions,
      608: virtual.sessions,
      612: children.heads,
      616: onsite.heads,
      618: virtual.heads,
    }).toEqual({ 602: 1, 606: 1, 608: 0, 612: 15, 616: 10, 618: 5 });
    expect(elementsOfAge('6-11')).toEqual({ sessions: '602', attendance: '612' });
    expect(elementsOfFormat('virtual')).toEqual({ sessions: '608', attendance: '618' });
    expect(sumSurvey(table).isWhole).toBe(true);
  });

  it('takes a monthly total as its sessions, and nobody as 0', () => {
    const table = tableOf([
      programFor({ sessions: 8, heldOnPrecision: 'month' }, 96),
      programFor({}, 0),
    ]);
    expect(sumAge(table, '0-5')).toEqual({ sessions: 9, heads: 96, counted: 2, notCounted: 0 });
  });

  it('never takes what nobody counted for 0', () => {
    const table = tableOf([programFor({}, 7), programFor()]);
    expect(sumAge(table, '0-5')).toEqual({ sessions: 2, heads: 7, counted: 1, notCounted: 1 });
    expect(sumSurvey(table).isWhole).toBe(true);
  });

  it('puts what has no age group, or several, under none of them', () => {
    const table = tableOf([
      programFor({ ages: [] }, 4),
      programFor({ ages: ['0-5', '6-11'] }, 6),
      programFor({}, 5),
    ]);
    const { byAge, byFormat, all, isWhole } = sumSurvey(table);
    expect(sumAge(table, 'none')).toEqual({ sessions: 2, heads: 10, counted: 2, notCounted: 0 });
    expect([byAge.heads, byFormat.heads, all.heads, isWhole]).toEqual([5, 15, 15, false]);
  });

  it('is not whole where two gaps happen to be of one size', () => {
    const table = tableOf([programFor({ ages: [] }, 4), programFor({ place: null }, 4)]);
    const { byAge, byFormat, isWhole } = sumSurvey(table);
    expect([byAge.heads, byFormat.heads]).toEqual([4, 4]);
    expect(isWhole).toBe(false);
  });

  it('is whole exactly where no program spoils it but by what nobody counted', () => {
    fc.assert(
      fc.property(fc.array(anyProgram, { maxLength: 20 }), (programs) => {
        const { isWhole } = sumSurvey(tableOf(programs));
        const spoilers = programs.flatMap(findSpoilers).filter((one) => one !== 'not-counted');
        // A gap of nobody in no session can't be seen in a sum; each program is a session or more.
        const isSplit = spoilers.every((one) => one === 'online-exceeds');
        if (spoilers.length === 0) expect(isWhole).toBe(true);
        if (!isSplit) expect(isWhole).toBe(false);
      }),
    );
  });

  it('loses no session and no head, whatever is missing', () => {
    fc.assert(
      fc.property(fc.array(anyProgram, { maxLength: 20 }), (programs) => {
        const { all } = sumSurvey(tableOf(programs));
        const heads = programs.map((one) => readAttendance(one).heads);
        expect(all.sessions).toBe(programs.reduce((sum, one) => sum + one.sessions, 0));
        expect(all.heads).toBe(heads.reduce<number>((sum, one) => sum + (one ?? 0), 0));
        expect(all.notCounted).toBe(heads.filter((one) => one === null).length);
      }),
    );
  });
});

const anyProgram = fc
  .record({
    ages: fc.uniqueArray(fc.constantFrom(...AGE_GROUPS), { maxLength: 2 }),
    place: fc.option(fc.constantFrom(...PLACES)),
    sessions: fc.integer({ min: 1, max: 12 }),
    total: fc.option(fc.nat(40)),
    onlineHeads: fc.option(fc.nat(40)),
  })
  .map(({ total, ...changes }) => programFor(changes, total));

describe('heads in the room and online', () => {
  const read = (place: Program['place'], total: number | null, onlineHeads: number | null) =>
    readAttendance(programFor({ place, onlineHeads }, total));

  it('are of the same heads', () => {
    expect(read('offsite', 12, 2).split).toEqual({ inRoom: 10, online: 2 });
    expect(read('onsite', 12, null).split).toEqual({ inRoom: 12, online: 0 });
    expect(read('onsite', 3, 3).split).toEqual({ inRoom: 0, online: 3 });
  });

  it('are all online where the program was', () => {
    expect(read('virtual', 9, null).split).toEqual({ inRoom: 0, online: 9 });
    expect(read('virtual', null, 9)).toMatchObject({ heads: 9, split: { inRoom: 0, online: 9 } });
  });

  it('are not guessed where they contradict each other', () => {
    expect(read('onsite', 10, 15)).toEqual({ heads: 10, split: null, problem: 'online-exceeds' });
    expect(read('virtual', 15, 5)).toEqual({ heads: 15, split: null, problem: 'room-at-virtual' });
  });

  it('are not counted where only those online are', () => {
    expect(read('onsite', null, 5)).toEqual({ heads: null, split: null, problem: 'not-counted' });
  });
});
