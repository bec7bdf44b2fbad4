import type { Program } from '../model/program';
import { SCHOOL } from './name-program';
import { cite, paragraph, say, type Block, type Unit } from './pieces';
import { capitalize, isFinished, trimTail } from './sentences';
import { listSeparators } from './join-list';
import { isPass, textKey, tidyText } from './tidy-text';

/** A whole career in one piece: more names than this would be a list without a story. */
const MAX_CREDITS = 20;

const OWN_IDEA =
  /^(?:(?:from )?(?:me|myself|mine|(?:my|our) own(?: \w+)?|my (?:head|idea|mind)|own (?:idea|mind|head)|original(?: idea)?))[.!]?$/iu;
/** "Adapted from Jbrary" is a sentence of its own with a full stop. */
const OWN_VERB =
  /^(?:inspired by|adapted from|based on|borrowed from|taken from|stolen from|thanks to)\s/iu;
const FULL_SENTENCE = /^(?:I|I['’]\w+|We|It|This|They|She|He)\s/u;
const LEAD_WORD = /^(?:(?:the )?idea (?:came )?from|credit(?: to)?:?|from|by|via|h\/t)\s+/iu;
/** A capital that only stood at the start of her line. */
const PLAIN_WORD = /^(?:A|An|The|My|Our|One|Another|Some|Someone|Many|Several)(?=\s)/u;

/** For the first program of several, the second and so on. */
const STARTS = [
  'The idea came from ',
  'This one came from ',
  'Credit for this one goes to ',
  'We have this idea from ',
  'For this one, the idea came from ',
] as const;

/**
 * Who the idea came from, in a sentence each or in one; nothing where it was her own.
 * @param variant which of several programs in one piece, from 0
 */
export function creditBlocks(programs: readonly Program[], variant = 0): Block[] {
  const credits = distinctCredits(programs).slice(0, MAX_CREDITS);
  const whole = credits.filter(({ text }) => OWN_VERB.test(text) || FULL_SENTENCE.test(text));
  const names = credits.filter((credit) => !whole.includes(credit));
  const units: Unit[] = whole.map(({ text, source }) =>
    finish([cite('credit', capitalize(text), source)]),
  );
  if (names.length > 0) units.unshift(nameUnit(names, variant));
  units.push(...partnerUnits(programs, variant));
  return units.length === 0 ? [] : [paragraph(...units)];
}

const PARTNER_STARTS = [
  'We did it together with ',
  'Our partner for this one was ',
  'At our side for this one: ',
  'We had help from ',
  'We shared the work with ',
] as const;

/** Who did it with her. A school stays unnamed, as everywhere. */
function partnerUnits(programs: readonly Program[], variant: number): Unit[] {
  const seen = new Set<string>();
  const partners = programs.flatMap((program) => {
    const text = trimTail(tidyText(program.partners.replaceAll(/\s+/gu, ' ')));
    const key = textKey(text);
    const isSchool = program.kind === 'class-visit' || SCHOOL.test(text);
    if (key === '' || isPass(text) || isSchool || seen.has(key)) return [];
    seen.add(key);
    const source = { from: 'program', programId: program.id, field: 'partners' } as const;
    return [{ text: text.replace(/^with\s+/iu, ''), source }];
  });
  const kept = partners.slice(0, MAX_CREDITS);
  if (kept.length === 0) return [];
  const separators = listSeparators(kept.map(({ text }) => text));
  const start = PARTNER_STARTS[variant] ?? PARTNER_STARTS[0];
  return [
    finish(
      kept.flatMap(({ text, source }, index) => [
        say('credit', index === 0 ? start : (separators[index] ?? ', ')),
        cite(
          'credit',
          text.replace(PLAIN_WORD, (word) => word.toLowerCase()),
          source,
        ),
      ]),
    ),
  ];
}

interface Credit {
  text: string;
  source: { from: 'program'; programId: string; field: string };
}

function distinctCredits(programs: readonly Program[]): Credit[] {
  const seen = new Set<string>();
  return programs.flatMap((program) => {
    const text = trimTail(tidyText(program.ideaFrom.replaceAll(/\s+/gu, ' ')));
    const key = textKey(text);
    if (key === '' || isPass(text) || OWN_IDEA.test(text) || seen.has(key)) return [];
    seen.add(key);
    return [
      { text, source: { from: 'program' as const, programId: program.id, field: 'ideaFrom' } },
    ];
  });
}

function nameUnit(credits: Credit[], variant: number): Unit {
  const names = credits.map(({ text }) => {
    const name = text.replace(LEAD_WORD, '');
    return name.replace(PLAIN_WORD, (word) => word.toLowerCase());
  });
  const separators = listSeparators(names);
  const start = credits.length > 1 ? 'The ideas came from ' : (STARTS[variant] ?? STARTS[0]);
  const pieces = credits.flatMap(({ source }, index) => [
    say('credit', index === 0 ? start : (separators[index] ?? ', ')),
    cite('credit', names[index] ?? '', source),
  ]);
  return finish(pieces);
}

function finish(unit: Unit): Unit {
  const last = unit.at(-1);
  return last && isFinished(last.text) ? unit : [...unit, say('credit', '.')];
}
