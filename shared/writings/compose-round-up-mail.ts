import type { Profile } from '../model/settings';
import { arrangeSections } from './arrange-sections';
import { aimOf, type Composed, type ComposerContext } from './composer-context';
import { creditBlocks } from './credit';
import { fieldOf } from './field-of';
import { fitWords } from './fit-words';
import { planGaps, type GapRequest } from './gaps';
import type { Subject } from './gather-subjects';
import { kitBlocks } from './kit';
import { nameProgram } from './name-program';
import { cite, joinPieces, paragraph, say, type Block } from './pieces';
import { signatureBlocks } from './signature';
import { section } from './story-sections';
import { tell, tellContext } from './story';

const STYLE = { format: 'plain', hasHeadings: false } as const;
const WORDS = 230;

/** To the host of a round-up: one idea that can be pasted, and whom to credit. */
export function composeRoundUpMail({ venue, subjects, profile, today }: ComposerContext): Composed {
  const [subject] = subjects;
  if (!subject) return { fields: [], gaps: [] };
  const { passages, programs } = subject;
  const plan = planGaps(mailGaps(subject), 2);
  const gap = (promptId: string): Block[] => {
    const unit = plan.unitFor(subject, promptId);
    return unit ? [paragraph(unit)] : [];
  };
  const sections = [
    section('greeting', [], Infinity, [
      paragraph([say('greeting', 'Hello,')]),
      paragraph([
        say('greeting', 'Here is something for your next round-up, if you have room for it.'),
      ]),
    ]),
    section('facts', [], Infinity, [tellContext(subject, today, 'first')]),
    section('what-we-did', [], 120, [
      ...tell(passages['what-we-did'].slice(0, 2), STYLE),
      ...gap('what-happened'),
    ]),
    section('what-worked', [], 60, [
      ...tell(passages['what-worked'].slice(0, 1), STYLE),
      ...gap('what-worked'),
    ]),
    section('tip', [], 50, tell(passages.tip.slice(0, 1), STYLE)),
    section('facts', [], 40, kitBlocks(programs, 'plain', 8)),
    section('credit', [], Infinity, [...creditBlocks(programs), ...naming(profile)]),
    section('signature', [], Infinity, signatureBlocks(profile)),
  ];
  const body = arrangeSections(fitWords(sections, aimOf(venue, 'body', WORDS)));
  const tag = venue.hashtag === undefined ? 'your round-up' : (venue.name.split(',')[0] ?? '');
  const line = [say('title', `For ${tag}: `), nameProgram('title', programs)];
  return { fields: [fieldOf('subject', line), fieldOf('body', body)], gaps: plan.gaps };
}

/** "You may name me as Ana Petrov, Elm County Library." */
function naming(profile: Profile): Block[] {
  const parts = (['name', 'library'] as const).flatMap((field) => {
    const text = profile[field].trim();
    return text === '' ? [] : [[cite('signature', text, { from: 'profile', field })]];
  });
  if (profile.name.trim() === '') return [];
  return [
    paragraph([
      say('credit', 'You may name me as '),
      ...joinPieces(parts, ', '),
      say('credit', '.'),
    ]),
  ];
}

function mailGaps(subject: Subject): GapRequest[] {
  const { passages } = subject;
  const needs = [
    { part: 'what-we-did', promptId: 'what-happened' },
    { part: 'what-worked', promptId: 'what-worked' },
  ] as const;
  return needs
    .filter(({ part }) => passages[part].length === 0)
    .map(({ part, promptId }) => ({ subject, part, promptId }));
}
