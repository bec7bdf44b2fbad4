import { findGaps, type PlacedGap } from '../../shared/checks/find-gaps';
import type { Source } from '../../shared/model/writing';
import { navigate } from '../state/route';
import { Button } from '../ui/button';
import { writingWords } from '../words/writings';
import { rememberWriting } from './came-from';
import { replaceInArea } from './area-edits';
import styles from './side.module.css';
import type { Areas } from './use-areas';
import type { Desk } from './use-desk';

interface OpenGap extends PlacedGap {
  fieldId: string;
}

export function listGaps(desk: Desk): OpenGap[] {
  return desk.venue.fields.flatMap(({ id }) =>
    findGaps(desk.texts[id] ?? '', desk.writing.gaps).map((gap) => ({ ...gap, fieldId: id })),
  );
}

/** The questions that only she can answer, each with the way to its prompt. */
export function GapList({ desk, areas }: { desk: Desk; areas: Areas }) {
  const gaps = listGaps(desk);
  if (gaps.length === 0) return null;
  return (
    <section
      className={`${styles['panel'] ?? ''} ${styles['gaps'] ?? ''}`}
      aria-label={writingWords.gapsTitle(gaps.length)}
    >
      <h2>{writingWords.gapsTitle(gaps.length)}</h2>
      <p className={styles['soft']}>{writingWords.gapsHint(gaps.length)}</p>
      <ul className={styles['list']}>
        {gaps.map((gap) => (
          <li key={`${gap.fieldId}:${String(gap.start)}`} className={styles['across']}>
            <span className={styles['question']}>{gap.question}</span>
            <GapActions gap={gap} desk={desk} areas={areas} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GapActions({ gap: open, desk, areas }: { gap: OpenGap; desk: Desk; areas: Areas }) {
  const { gap, start, end, fieldId } = open;
  const answer = gap === null ? null : findAnswer(gap, desk);
  const put = (text: string): void => {
    const area = areas.get(fieldId);
    if (area !== undefined) replaceInArea(area, { start, end, text });
  };
  return (
    <span className={styles['buttons']}>
      {gap === null || answer !== null ? null : (
        <Button
          look="quiet"
          onPress={() => {
            const page = desk.venue.shape === 'proposal' ? 'proposal' : 'writing';
            rememberWriting(gap.programId, { page, writingId: desk.writing.id });
            void desk.flush().then(() => {
              navigate({ page: 'reflect', programId: gap.programId, promptId: gap.promptId });
            });
          }}
        >
          {writingWords.answerThis}
        </Button>
      )}
      {answer === null ? null : (
        <Button
          onPress={() => {
            put(answer);
          }}
        >
          {writingWords.putIn}
        </Button>
      )}
      <Button
        look="plain"
        onPress={() => {
          put('');
        }}
      >
        {writingWords.takeOut}
      </Button>
    </span>
  );
}

/** What would fill a gap now: as a fresh draft words it, else as she answered it. */
function findAnswer(gap: { programId: string; promptId: string }, desk: Desk): string | null {
  const isFromIt = (source: Source): boolean =>
    source.from === 'answer' &&
    source.programId === gap.programId &&
    source.promptId === gap.promptId;
  const drafted = desk.fresh
    .flatMap((field) => field.pieces)
    .filter((piece) => isFromIt(piece.source))
    .map((piece) => piece.text.trim());
  if (drafted.length > 0) return drafted.join(' ');
  const reflection = desk.programs.find(({ program }) => program.id === gap.programId)?.reflection;
  const answer = reflection?.answers.find(({ promptId }) => promptId === gap.promptId);
  return answer?.text.trim() ?? null;
}
