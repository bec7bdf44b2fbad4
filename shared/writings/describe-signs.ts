import type { Program } from '../model/program';
import { countThings, spellNumber } from './join-list';
import type { Piece } from '../model/writing';
import { cite, paragraph, say, type Block, type Unit } from './pieces';

type SignName = 'stayedAfter' | 'askedAboutIt' | 'borrowed';

/** "Afterwards eight people stayed on, five asked about it, and it led to 12 loans." Nothing for what was not counted, or was 0. */
export function tellSigns(programs: readonly Program[]): Block[] {
  const unit = signUnit(programs);
  return unit.length === 0 ? [] : [paragraph(unit)];
}

export function signUnit(programs: readonly Program[]): Unit {
  const [first] = programs;
  if (!first) return [];
  const source = { from: 'program', programId: first.id, field: 'evidence' } as const;
  const fact = (text: string): Piece => cite('evidence', text, source);
  const people = (
    [
      ['stayedAfter', 'stayed on'],
      ['askedAboutIt', 'asked about it'],
    ] as const
  ).flatMap(([name, did]) => {
    const count = sumOf(programs, name);
    return count === 0 ? [] : [{ count, did }];
  });
  const loans = sumOf(programs, 'borrowed');
  if (people.length === 0 && loans === 0) return [];
  if (people.length === 0) {
    return [say('evidence', 'It led to '), fact(loanWords(loans)), say('evidence', '.')];
  }
  const told = people.flatMap(({ count, did }, index) => {
    const who = index === 0 ? ` ${count === 1 ? 'person' : 'people'}` : '';
    const before = index === 0 ? '' : loans > 0 ? ', ' : ' and ';
    return [say('evidence', before), fact(`${spellNumber(count)}${who} ${did}`)];
  });
  const end: Piece[] =
    loans > 0 ? [say('evidence', ', and it led to '), fact(loanWords(loans))] : [];
  return [say('evidence', 'Afterwards '), ...told, ...end, say('evidence', '.')].filter(
    ({ text }) => text !== '',
  );
}

function loanWords(count: number): string {
  return count <= 10
    ? `${spellNumber(count)} ${count === 1 ? 'loan' : 'loans'}`
    : countThings(count, 'loan', 'loans');
}

function sumOf(programs: readonly Program[], name: SignName): number {
  return programs.reduce((sum, { evidence }) => sum + (evidence[name] ?? 0), 0);
}
