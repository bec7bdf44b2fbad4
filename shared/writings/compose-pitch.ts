import { composeShort } from './compose-short';
import type { Composed, ComposerContext } from './composer-context';
import { fieldOf } from './field-of';
import { joinPieces, say, textOf, type Unit } from './pieces';
import { isQuestion } from './sentences';
import { tell } from './story';

const STYLE = { format: 'plain', hasHeadings: true } as const;
/** Open questions that any room can answer; no two begin alike. */
const OPEN_QUESTIONS = [
  'What has worked with your group?',
  'Where did it go wrong, and what did you do then?',
  'Which part would you leave out?',
];
const QUESTIONS = 3;

/** A topic to offer: what happened, and questions that carry a conversation. */
export function composePitch(context: ComposerContext): Composed {
  const { fields, gaps } = composeShort(context, 'pitch');
  const own = context.subjects
    .flatMap(({ passages }) => tell(passages.question.slice(0, 1), STYLE))
    .flatMap(({ units, joiner }) => (joiner === ' ' ? units : []))
    .filter((unit) => isQuestion(textOf(unit)))
    .slice(0, 2);
  const open: Unit[] = OPEN_QUESTIONS.map((text) => [say('question', text)]);
  const lines = [...own, ...open]
    .slice(0, QUESTIONS)
    .map((unit) => [say('question', '- '), ...unit]);
  return { fields: [...fields, fieldOf('questions', joinPieces(lines, '\n'))], gaps };
}
