import type { Profile } from '../model/settings';
import { titleOf } from './angle-title';
import { arrangeSections } from './arrange-sections';
import { aimOf, type Composed, type ComposerContext } from './composer-context';
import { essentialGaps } from './compose-post';
import { fieldOf } from './field-of';
import { fitWords } from './fit-words';
import { planGaps } from './gaps';
import { cite, joinPieces, paragraph, say, type Block, type Section } from './pieces';
import { roundUpGaps } from './round-up-sections';
import { severalSections } from './several-sections';
import { closingSections, section, storySections } from './story-sections';

const STYLE = { format: 'markdown', hasHeadings: true } as const;
const WORDS = 420;
const WORDS_OF_SEVERAL = 620;

/** Beside the camera: who she is, the story in order, and the question that opens the talk to all. */
export function composeTalkNotes(context: ComposerContext): Composed {
  const { venue, subjects, profile, today } = context;
  const [only, ...others] = subjects;
  if (!only) return { fields: [], gaps: [] };
  const isSeveral = others.length > 0;
  const plan = planGaps(isSeveral ? roundUpGaps(subjects) : essentialGaps(only), 3);
  const story = isSeveral
    ? severalSections(context, plan, STYLE.format)
    : [...storySections(only, today, plan, STYLE), ...closingSections(subjects, STYLE)];
  const sections = [
    section('greeting', [], Infinity, hello(profile)),
    ...story.map((one) => (one.part === 'question' ? withHeading(one) : one)),
  ];
  const words = isSeveral ? WORDS_OF_SEVERAL : aimOf(venue, 'notes', WORDS);
  const notes = arrangeSections(fitWords(sections, words));
  return { fields: [fieldOf('title', titleOf(context)), fieldOf('notes', notes)], gaps: plan.gaps };
}

function withHeading(one: Section): Section {
  return { ...one, heading: [say('question', '## Over to everyone')] };
}

/** "I am Ana Petrov, Youth Services Librarian at Elm County Library." */
function hello(profile: Profile): Block[] {
  const name = profile.name.trim();
  if (name === '') return [paragraph([say('greeting', 'Hello, and thank you for having me.')])];
  const own = (field: 'name' | 'role' | 'library') =>
    cite('greeting', profile[field].trim(), { from: 'profile', field });
  const role = profile.role.trim();
  const library = profile.library.trim();
  const who = joinPieces([[own('name')], role === '' ? [] : [own('role')]], ', ');
  const where =
    library === '' ? [] : [say('greeting', role === '' ? ', from ' : ' at '), own('library')];
  return [
    paragraph(
      [say('greeting', 'Hello, and thank you for having me.')],
      [say('greeting', 'I am '), ...who, ...where, say('greeting', '.')],
    ),
  ];
}
