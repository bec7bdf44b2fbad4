import type { Program } from '../model/program';
import { countHeads } from '../programs/count-heads';
import { chooseUnits } from './choose-units';
import { aimOf, type Composed, type ComposerContext } from './composer-context';
import { countSessions, describeGroup } from './describe-heads';
import { describeMonths } from './describe-time';
import { fieldOf } from './field-of';
import { planGaps } from './gaps';
import type { Subject } from './gather-subjects';
import { countThings, formatNumber, spellNumber } from './join-list';
import { nameProgram } from './name-program';
import { cite, joinPieces, say, textOf, type Unit } from './pieces';
import { ROUND_UP_LIMIT } from './round-up-limit';
import { capitalize } from './sentences';
import { listCandidates, type Recipe } from './story-candidates';
import { tellContext } from './story';

const SMALL_GROUP = 3;
const WORDS = 60;
const STYLE = { format: 'plain', hasHeadings: false } as const;
/** After the numbers: one sign that it mattered. */
const PROOF: Recipe = [
  { part: 'signs', paragraph: 0, ranks: [1] },
  { part: 'evidence', paragraph: 0, ranks: [0] },
  { part: 'hook', paragraph: 0, ranks: [2] },
  { part: 'worked', paragraph: 0, ranks: [3] },
  { part: 'credit', paragraph: 0, ranks: [0.5, 0.6] },
];

/** A line for the board: "In November, Parachute Storytime drew 26 people, 15 children and 11 adults." */
export function composeReport({ venue, subjects, today }: ComposerContext): Composed {
  const told = subjects.slice(0, ROUND_UP_LIMIT);
  const plan = planGaps(
    told
      .filter(({ passages, programs }) => {
        const hasSigns = listCandidates(
          { programs, passages, settledPromptIds: new Set() },
          PROOF.slice(0, 4),
          today,
          { style: STYLE },
        ).some(({ unit }) => textOf(unit) !== '');
        return !hasSigns;
      })
      .map((subject) => ({ subject, promptId: 'how-you-knew', part: 'evidence' })),
    1,
  );
  const room = aimOf(venue, 'line', WORDS);
  const lines = told.map((subject, index) => {
    const style = { ...STYLE, variant: index };
    const proof = chooseUnits(
      listCandidates(subject, PROOF, today, { style }).filter(
        ({ rank }) => told.length === 1 || rank < 2,
      ),
      Math.max(12, Math.floor(room / told.length) - 10),
    );
    const gap = plan.unitFor(subject, 'how-you-knew') ?? [];
    return joinPieces([numbersLine(subject, today, index), proof, gap], ' ');
  });
  const listed = lines.length > 1 ? lines.map((line) => [say('facts', '- '), ...line]) : lines;
  return { fields: [fieldOf('line', joinPieces(listed, '\n'))], gaps: plan.gaps };
}

function numbersLine(subject: Subject, today: string, index: number): Unit {
  const { programs } = subject;
  const [first] = programs;
  if (!first) return [];
  const crowd = crowdOf(programs);
  if (crowd === null) {
    const { units } = tellContext(subject, today, index === 0 ? 'first' : 'second');
    return joinPieces(units, ' ');
  }
  const days = programs.map(({ heldOn }) => heldOn);
  const source = (field: string) => ({ from: 'program', programId: first.id, field }) as const;
  const name = nameProgram('facts', programs);
  return [
    cite('facts', capitalize(describeMonths(days, today)), source('heldOn')),
    say('facts', ', '),
    name,
    say('facts', ' '),
    cite('facts', crowd, source('attendance')),
    say('facts', '.'),
  ];
}

/** "drew 26 people, 15 children and 11 adults", "averaged about 25 people a session over three sessions, 74 in all". */
function crowdOf(programs: readonly Program[]): string | null {
  const counted = programs.filter(({ attendance }) => countHeads(attendance) !== null);
  const sum = counted.reduce((all, { attendance }) => all + (countHeads(attendance) ?? 0), 0);
  const [first, ...others] = programs;
  if (!first || sum <= SMALL_GROUP) return null;
  const sessions = countSessions(programs);
  const countedSessions = countSessions(counted);
  if (others.length === 0 && sessions === 1) return `drew ${describeGroup(first.attendance)}`;
  const people = countThings(sum, 'person', 'people');
  if (countedSessions < sessions) {
    return `drew ${people} to the ${spellNumber(countedSessions)} of ${spellNumber(sessions)} sessions that were counted`;
  }
  const mean = Math.round(sum / sessions);
  if (mean <= SMALL_GROUP) return `drew ${people} to ${spellNumber(sessions)} sessions`;
  const about = mean * sessions === sum ? '' : 'about ';
  return `averaged ${about}${formatNumber(mean)} people a session over ${spellNumber(sessions)} sessions, ${formatNumber(sum)} in all`;
}
