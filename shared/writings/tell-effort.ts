import type { Program } from '../model/program';
import { countThings, formatNumber, spellNumber } from './join-list';
import { cite, joinPieces, say, type Unit } from './pieces';
import { capitalize } from './sentences';

/** "It took 30 minutes to get ready." Of the latest program that says so. */
export function tellPreparation(programs: readonly Program[]): Unit[] {
  const program = programs.findLast(({ prepMinutes }) => prepMinutes !== null);
  if (!program?.prepMinutes) return [];
  const source = { from: 'program', programId: program.id, field: 'prepMinutes' } as const;
  return [
    [
      say('facts', 'It took '),
      cite('facts', describeMinutes(program.prepMinutes), source),
      say('facts', ' to get ready.'),
    ],
  ];
}

/** "Three staff and two volunteers ran it." */
export function tellCrew(programs: readonly Program[]): Unit[] {
  const program = programs.findLast(
    ({ staff, volunteers }) => (staff ?? 0) + (volunteers ?? 0) > 0,
  );
  if (!program) return [];
  const crew = (
    [
      ['staff', 'staff member', 'staff members'],
      ['volunteers', 'volunteer', 'volunteers'],
    ] as const
  ).flatMap(([field, one, many]) => {
    const count = program[field] ?? 0;
    if (count === 0) return [];
    const text = `${spellNumber(count)} ${count === 1 ? one : many}`;
    return [cite('facts', text, { from: 'program', programId: program.id, field })];
  });
  return [
    [
      say('facts', 'It was run by '),
      ...joinPieces(
        crew.map((piece) => [piece]),
        ' and ',
      ),
      say('facts', '.'),
    ],
  ];
}

/** As she logged it, for a field that asks for no more. */
export function tellCost(programs: readonly Program[]): Unit {
  const program = programs.findLast(({ cost }) => cost !== null);
  if (program?.cost === undefined || program.cost === null) return [];
  const source = { from: 'program', programId: program.id, field: 'cost' } as const;
  return [cite('facts', capitalize(describeCost(program.cost)), source)];
}

/** "45 minutes", "an hour", "an hour and a half", "3 hours": as people say it. */
export function describeMinutes(minutes: number): string {
  if (minutes === 60) return 'an hour';
  if (minutes === 90) return 'an hour and a half';
  if (minutes % 60 === 0 && minutes <= 1_440) return countThings(minutes / 60, 'hour', 'hours');
  return countThings(minutes, 'minute', 'minutes');
}

/** What it cost, as she logged it: the app does not know her currency. */
export function describeCost(cost: number): string {
  if (cost === 0) return 'nothing';
  const [whole = '0', cents = '00'] = cost.toFixed(2).split('.');
  const amount = formatNumber(Number(whole));
  return cents === '00' ? amount : `${amount}.${cents}`;
}
