import type { Composed, ComposerContext } from './composer-context';
import { creditBlocks } from './credit';
import { chooseUnits } from './choose-units';
import { describeMonths } from './describe-time';
import { fieldOf } from './field-of';
import { planGaps } from './gaps';
import type { Subject } from './gather-subjects';
import { nameProgram } from './name-program';
import { cite, joinPieces, say, textOf, type Unit } from './pieces';
import { listCandidates, sentencesOf, type Recipe } from './story-candidates';
import { tidyText, trimEndOf } from './tidy-text';

const STYLE = { format: 'plain', hasHeadings: true } as const;
const AFTER: Recipe = [
  { part: 'worked', paragraph: 0, ranks: [1] },
  { part: 'evidence', paragraph: 0, ranks: [2] },
  { part: 'hook', paragraph: 0, ranks: [0] },
];
const AFTER_WORDS = 45;
/** Steps that a room can do with her. */
const MOVING =
  /\b(?:song|sing|sang|rhyme|dance|stretch|shak|wiggle|bounce|clap|march|jump|freeze|game|fingerplay|chant|parachute|yoga)/iu;

/** Two minutes on one's feet: a song or a movement of hers, led as she leads it. */
export function composeStretch({ subjects, today }: ComposerContext): Composed {
  const [subject] = subjects;
  if (!subject) return { fields: [], gaps: [] };
  const led = ledUnits(subject);
  const after = chooseUnits(
    listCandidates(subject, AFTER, today, { style: { ...STYLE, hasHeadings: false } }),
    AFTER_WORDS,
  );
  const plan = planGaps([
    ...(led.length === 0
      ? [{ subject, promptId: 'what-happened', part: 'what-we-did' } as const]
      : []),
    ...(after.length === 0
      ? [{ subject, promptId: 'what-worked', part: 'what-worked' } as const]
      : []),
  ]);
  const gap = (promptId: string): Unit => plan.unitFor(subject, promptId) ?? [];
  const credit = creditBlocks(subject.programs).flatMap(({ units }) => units);
  return {
    fields: [
      fieldOf('say', invitation(subject, today)),
      fieldOf('lead', joinPieces([...led, gap('what-happened')], '\n')),
      fieldOf('after', joinPieces([after, gap('what-worked'), ...credit], ' ')),
    ],
    gaps: plan.gaps,
  };
}

function invitation({ programs }: Subject, today: string): Unit {
  const [first] = programs;
  if (!first) return [];
  const source = { from: 'program', programId: first.id, field: 'heldOn' } as const;
  const days = programs.map(({ heldOn }) => heldOn);
  return [
    say('greeting', 'Two minutes, on your feet if you like. '),
    say('facts', 'This is from '),
    nameProgram('facts', programs),
    say('facts', ', '),
    cite('facts', describeMonths(days, today), source),
    say('facts', '.'),
  ];
}

/** A step that moves, else a song; else the first thing that was done. */
function ledUnits(subject: Subject): Unit[] {
  for (const program of subject.programs.toReversed()) {
    const own = (field: string, text: string) =>
      cite('what-we-did', text, { from: 'program', programId: program.id, field } as const);
    const [song, next] = program.songs.map(bareLine).filter((line) => line !== '');
    if (song !== undefined) {
      const first = [say('what-we-did', 'We’ll do '), own('songs', song), say('what-we-did', '.')];
      const spare =
        next === undefined
          ? []
          : [
              [
                say('what-we-did', 'If there is time: '),
                own('songs', next),
                say('what-we-did', '.'),
              ],
            ];
      return [first, ...spare];
    }
    const steps = program.runningOrder.filter(({ what }) => MOVING.test(what)).slice(0, 2);
    if (steps.length > 0) {
      return steps.map(({ what }) => [
        say('what-we-did', '- '),
        own('runningOrder', bareLine(what)),
      ]);
    }
  }
  return sentencesOf(subject, 'what-we-did', STYLE)
    .filter((unit) => MOVING.test(textOf(unit)))
    .slice(0, 2);
}

function bareLine(line: string): string {
  return trimEndOf(tidyText(line.replaceAll(/\s+/gu, ' ')), ' .,;:');
}
