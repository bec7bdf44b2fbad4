import type { Profile } from '../model/settings';
import type { Program } from '../model/program';
import { titleOf } from './angle-title';
import { arrangeSections } from './arrange-sections';
import { aimOf, type Composed, type ComposerContext } from './composer-context';
import { asFact } from './compare-sections';
import { creditBlocks } from './credit';
import { describeAges } from './describe-ages';
import { tellSigns } from './describe-signs';
import { fieldOf } from './field-of';
import { fitWords } from './fit-words';
import { planGaps, type GapPlan, type GapRequest } from './gaps';
import type { Subject } from './gather-subjects';
import { listSeparators } from './join-list';
import { kitBlocks } from './kit';
import { nameProgram } from './name-program';
import { cite, joinPieces, paragraph, say, type Block, type Section, type Unit } from './pieces';
import { roundUpGaps } from './round-up-sections';
import { severalSections } from './several-sections';
import { capitalize } from './sentences';
import { section } from './story-sections';
import { tell, tellHeads } from './story';
import { describeCost, describeMinutes } from './tell-effort';

const STYLE = { format: 'markdown', hasHeadings: true } as const;
const WORDS = 330;
const WORDS_OF_SEVERAL = 480;

/** One page to take home: what it is, how to run it, what to have, what to know, whom to ask. */
export function composeHandout(context: ComposerContext): Composed {
  const { venue, subjects, profile } = context;
  const [only, ...others] = subjects;
  if (!only) return { fields: [], gaps: [] };
  const isSeveral = others.length > 0;
  const plan = planGaps(isSeveral ? roundUpGaps(subjects) : handoutGaps(only), 3);
  const sections = isSeveral
    ? severalSections(context, plan, 'markdown').filter(({ part }) => part !== 'question')
    : oneSections(only, plan);
  const words = isSeveral ? WORDS_OF_SEVERAL : aimOf(venue, 'body', WORDS);
  const body = arrangeSections(
    fitWords([...sections, section('signature', [], Infinity, contact(profile))], words),
  );
  const title = isSeveral ? titleOf(context) : handoutTitle(only);
  return { fields: [fieldOf('title', title), fieldOf('body', body)], gaps: plan.gaps };
}

function handoutTitle({ programs }: Subject): Unit {
  const name = nameProgram('title', programs);
  return [
    say('title', 'A program to borrow: '),
    name.source.from === 'wording' ? name : { ...name, text: capitalize(name.text) },
  ];
}

function oneSections(subject: Subject, plan: GapPlan): Section[] {
  const { passages, programs } = subject;
  const gap = (promptId: string): Block[] => {
    const unit = plan.unitFor(subject, promptId);
    return unit ? [paragraph(unit)] : [];
  };
  const under = (text: string): Unit => [say('title', `## ${text}`)];
  const steps = passages['what-we-did'].filter(isRunningOrder);
  const told = passages['what-we-did'].filter((passage) => !isRunningOrder(passage));
  const run = [...told.slice(0, steps.length > 0 ? 1 : 2), ...steps.slice(-1)];
  return [
    section('facts', [], Infinity, glance(programs)),
    section('what-we-did', under('How to run it'), 190, [
      ...tell(run, STYLE),
      ...gap('what-happened'),
    ]),
    section('facts', under('What you need'), 60, kitBlocks(programs, 'markdown', 10)),
    section('tip', under('Good to know'), 90, [
      ...tell(passages.tip, { ...STYLE, hasHeadings: true }),
      ...gap('tip'),
      ...tell(passages['next-time'].slice(0, 1), { ...STYLE, hasHeadings: false }),
    ]),
    section('evidence', under('How it went with us'), 80, [
      ...tell(passages['what-worked'].slice(0, 1), STYLE),
      ...tell(passages.evidence.slice(0, 2), { ...STYLE, hasHeadings: false }),
      ...tellSigns(programs),
    ]),
    section('credit', [], Infinity, creditBlocks(programs)),
  ];
}

function isRunningOrder({ source }: Subject['passages']['tip'][number]): boolean {
  return source.from === 'program' && source.field === 'runningOrder';
}

function handoutGaps(subject: Subject): GapRequest[] {
  const { passages } = subject;
  const needs = [
    { part: 'what-we-did', promptId: 'what-happened' },
    { part: 'tip', promptId: 'tip' },
  ] as const;
  return needs
    .filter(({ part }) => passages[part].length === 0)
    .map(({ part, promptId }) => ({ subject, part, promptId }));
}

/** "- **For:** children up to 5", one line a fact. */
function glance(programs: readonly Program[]): Block[] {
  const latest = programs.at(-1);
  if (!latest) return [];
  const fact = (label: string, text: string, field: string): Unit[] =>
    text === ''
      ? []
      : [
          [
            say('facts', `- **${label}:** `),
            cite('facts', text, { from: 'program', programId: latest.id, field }),
          ],
        ];
  const { minutes, prepMinutes, cost, practices } = latest;
  const separators = listSeparators(practices);
  const [heads] = tellHeads(programs);
  const units = [
    ...fact('For', describeAges(programs.flatMap(({ ages }) => ages)), 'ages'),
    ...fact('Takes', minutes === null ? '' : describeMinutes(minutes), 'minutes'),
    ...fact('To get ready', prepMinutes ? describeMinutes(prepMinutes) : '', 'prepMinutes'),
    ...fact('Cost', cost === null ? '' : describeCost(cost), 'cost'),
    ...fact(
      'Practices',
      practices.map((practice, index) => (separators[index] ?? '') + practice).join(''),
      'practices',
    ),
    ...(heads ? [[say('facts', '- **Who came:** '), ...heads.map(asFact)]] : []),
  ];
  return units.length === 0 ? [] : [{ units, joiner: '\n' }];
}

/** "Questions? Ana Petrov, Elm County Library, ana@elmcounty.example" */
function contact(profile: Profile): Block[] {
  const parts = (['name', 'library', 'email'] as const).flatMap((field) => {
    const text = profile[field].trim();
    return text === '' ? [] : [[cite('signature', text, { from: 'profile', field })]];
  });
  if (parts.length === 0 || profile.name.trim() === '') return [];
  return [paragraph([say('signature', 'Questions are welcome: '), ...joinPieces(parts, ', ')])];
}
