import type { ProgramDetails } from '../../shared/programs/program-details';
import type { Source } from '../../shared/model/writing';
import { findPrompt } from '../../shared/reflections/all-prompts';
import { RouteLink } from '../ui/route-link';
import { writingWords } from '../words/writings';
import styles from './side.module.css';

/** Where something came from, with the way there. */
export function SourceLine({
  source,
  programs,
}: {
  source: Source | null;
  programs: readonly ProgramDetails[];
}) {
  if (source === null) return <span>{writingWords.fromYou}</span>;
  switch (source.from) {
    case 'wording':
      return <span>{writingWords.fromWording}</span>;
    case 'profile':
      return <RouteLink to={{ page: 'settings' }}>{writingWords.fromProfile}</RouteLink>;
    case 'program':
      return (
        <span>
          <RouteLink to={{ page: 'program', programId: source.programId }}>
            {writingWords.fromProgram}
          </RouteLink>
          <ProgramName id={source.programId} programs={programs} />
        </span>
      );
    case 'answer':
      return (
        <span>
          <RouteLink
            to={{ page: 'reflect', programId: source.programId, promptId: source.promptId }}
          >
            {writingWords.fromAnswer(readQuestion(source, programs))}
          </RouteLink>
          <ProgramName id={source.programId} programs={programs} />
        </span>
      );
  }
}

function ProgramName({ id, programs }: { id: string; programs: readonly ProgramDetails[] }) {
  const title = programs.find(({ program }) => program.id === id)?.program.title;
  return title === undefined || programs.length < 2 ? null : (
    <span className={styles['soft']}> · {title}</span>
  );
}

function readQuestion(
  source: { programId: string; promptId: string },
  programs: readonly ProgramDetails[],
): string {
  const reflection = programs.find(({ program }) => program.id === source.programId)?.reflection;
  const answer = reflection?.answers.find(({ promptId }) => promptId === source.promptId);
  return answer?.question ?? findPrompt(source.promptId)?.question ?? source.promptId;
}
