import type { Piece } from '../model/writing';
import { countHeads } from '../programs/count-heads';
import { titleOf } from './angle-title';
import { closingLine } from './closing-question';
import type { ComposerContext } from './composer-context';
import { composerContext, type CompositionInput } from './compose-writing';
import { signUnit } from './describe-signs';
import { describeGroup } from './describe-heads';
import type { Subject } from './gather-subjects';
import { nameProgram } from './name-program';
import { cite, joinPieces, say, textOf, type Unit } from './pieces';
import { capitalize, isQuestion } from './sentences';
import { sentencesOf } from './story-candidates';
import { tellAges, tellHeads } from './story';
import { textKey, trimEndOf } from './tidy-text';

/** A title or an opening that she could have instead, with where each stretch came from. */
export interface Alternative {
  text: string;
  pieces: Piece[];
}

/** Three to choose from; one more where her log gives it. */
const MOST = 4;
/** A title is read at a glance. */
const TITLE_LETTERS = 90;
const STYLE = { format: 'plain', hasHeadings: false } as const;

/** Other titles out of her facts and words, other than the one that the draft has. */
export function listTitles(input: CompositionInput): Alternative[] {
  const context = composerContext(input);
  const own =
    context.subjects.length > 1
      ? anglesOf(context)
      : context.subjects.flatMap((subject) => titlesOf(subject));
  return choose([titleOf(context), ...own].filter((unit) => textOf(unit).length <= TITLE_LETTERS));
}

function anglesOf(context: ComposerContext): Unit[] {
  const angles = ['round-up', 'ways', 'compare', 'recap'] as const;
  return angles.map((angle) => titleOf({ ...context, angle }));
}

function titlesOf(subject: Subject): Unit[] {
  const { programs, passages } = subject;
  const [first] = programs;
  if (!first) return [];
  const named = nameProgram('title', programs);
  const name = { ...named, text: capitalize(named.text) };
  const heads = programs.length === 1 ? describeGroup(first.attendance).split(',', 1)[0] : '';
  const isCrowd = (countHeads(first.attendance) ?? 0) > 3 && heads !== '';
  const ages = tellAges(programs)(' for ');
  const source = { from: 'program', programId: first.id, field: 'attendance' } as const;
  const questions = sentencesOf(subject, 'question', STYLE).filter((unit) =>
    isQuestion(textOf(unit)),
  );
  const quotes = [...passages.hook, ...passages.evidence].flatMap(({ text, source: from }) => {
    const quote = /["“]([^"“”]{3,60}?)[.,]?["”]/u.exec(text)?.[1] ?? '';
    const isShort = quote !== '' && quote.split(/\s+/u).length <= 8;
    const own = cite('title', capitalize(quote), from);
    return isShort ? [[say('title', '“'), own, say('title', '” at '), named]] : [];
  });
  const tips = sentencesOf(subject, 'tip', { ...STYLE, hasHeadings: true }).slice(0, 1);
  return [
    ...quotes.slice(0, 1),
    ...questions.slice(0, 1),
    ...tips.map(withoutStop).map((unit) => [name, say('title', ': '), ...lowerStart(unit)]),
    ...(isCrowd ? [[cite('title', heads ?? '', source), say('title', ' at '), named]] : []),
    ...(ages.length > 0 ? [[name, ...ages]] : []),
    [say('title', 'How we ran '), named],
  ];
}

function lowerStart(unit: Unit): Unit {
  const [first, ...rest] = unit;
  return first ? [{ ...first, text: capitalize(first.text) }, ...rest] : [];
}

/** A title has no full stop. */
function withoutStop(unit: Unit): Unit {
  return unit
    .map((piece, index) =>
      index === unit.length - 1 ? { ...piece, text: trimEndOf(piece.text, '.') } : piece,
    )
    .filter(({ text }) => text !== '');
}

/** Sentences that could open the text: a moment, a voice, a question, a number, what worked. */
export function listOpenings(input: CompositionInput): Alternative[] {
  const { subjects } = composerContext(input);
  const openings = subjects.slice(0, 3).flatMap((subject): Unit[] => {
    const first = (part: 'hook' | 'evidence' | 'what-worked' | 'tip'): Unit[] =>
      sentencesOf(subject, part, STYLE).slice(0, 1);
    const hasQuestion = subject.passages.question.some(({ text }) => isQuestion(text));
    return [
      ...first('hook'),
      ...first('evidence'),
      ...(hasQuestion ? [closingLine([subject], STYLE)] : []),
      signUnit(subject.programs),
      ...tellHeads(subject.programs),
      ...first('what-worked'),
      ...first('tip'),
    ];
  });
  return choose(openings, MOST + subjects.length - 1);
}

function choose(units: readonly Unit[], most = MOST): Alternative[] {
  const seen = new Set<string>();
  return units
    .flatMap((unit): Alternative[] => {
      const pieces = joinPieces([unit], '');
      const text = textOf(pieces);
      const key = textKey(text);
      if (key === '' || seen.has(key)) return [];
      seen.add(key);
      return [{ text, pieces }];
    })
    .slice(0, most + 1);
}
