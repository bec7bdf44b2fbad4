import type { Subject } from './gather-subjects';
import { paragraph, say, type Block } from './pieces';
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
