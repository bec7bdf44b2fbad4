import type { Subject } from './gather-subjects';
import { joinPieces, paragraph, say, type Block, type Unit } from './pieces';
import { tell, type StoryStyle } from './story';

/** Her question to colleagues; without one, a plain question that anyone can answer. */
export function tellQuestion(subjects: readonly Subject[], style: StoryStyle): Block[] {
  for (const subject of subjects) {
    const blocks = tell(subject.passages.question.slice(0, 1), { ...style, hasHeadings: false });
    if (blocks.length > 0) return blocks;
  }
  const text =
    subjects.length > 1
      ? 'Which of these would you try first?'
      : 'How do you do this at your library?';
  return [paragraph([say('question', text)])];
}

/** The question in one or two sentences, for a line of prose: a list of hers stays in the log. */
export function closingLine(subjects: readonly Subject[], style: StoryStyle): Unit {
  const prose = tellQuestion(subjects, style).filter(({ joiner }) => joiner === ' ');
  const blocks = prose.length > 0 ? prose : tellQuestion([], style);
  return joinPieces(blocks.flatMap(({ units }) => units).slice(0, 2), ' ');
}
