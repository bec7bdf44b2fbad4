import { useEffect, useRef } from 'react';
import type { Program } from '../../shared/model/program';
import { api } from '../api';
import { ProgramFiles } from '../photos/program-files';
import { describeError } from '../state/describe-error';
import { usePrograms } from '../state/programs';
import { navigate } from '../state/route';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { Waiting } from '../ui/waiting';
import { logWords, programWords } from '../words/programs';
import { describeProgram, describeTime } from './describe-program';
import { finishProgram } from './finish-program';
import { formatDay } from './format-program';
import { ProgramActions } from './program-actions';
import { ProgramReflection } from './program-reflection';
import { ProgramText } from './program-text';
import { ProgramWritings } from './program-writings';

/** Says that it waits for the rest, with the two ways on. */
function Waits({ program, onFinished }: { program: Program; onFinished: () => void }) {
  return (
    <Banner
      action={
        <>
          <Button
            onPress={() => {
              navigate({ page: 'program-form', programId: program.id });
            }}
          >
            {programWords.finish}
          </Button>
          <Button
            look="plain"
            onPress={() => {
              void finishProgram(program).then((isFinished) => {
                if (isFinished) onFinished();
              });
            }}
          >
            {programWords.allThere}
          </Button>
        </>
      }
    >
      {programWords.waiting}
    </Banner>
  );
}

/** An undo may bring an answer back while the page is open. */
function useReloadOnAnswers(programId: string, reload: () => Promise<void>): void {
  const log = usePrograms();
  const answers =
    log.status === 'ready' ? log.programs.find(({ id }) => id === programId)?.answers : undefined;
  const seen = useRef(answers);
  useEffect(() => {
    if (seen.current !== undefined && answers !== seen.current) void reload();
    seen.current = answers;
  }, [answers, reload]);
}

/** One program as it stands in the log: what she wrote about it is the page. */
export function ProgramPage({ programId }: { programId: string }) {
  const { state, show, reload } = useLoaded(programId, () => api.programs.get({ id: programId }));
  useReloadOnAnswers(programId, reload);
  if (state.status === 'loading') return <Waiting />;
  const back = <RouteLink to={{ page: 'log' }}>← {programWords.back}</RouteLink>;
  if (state.status === 'failed') {
    return (
      <Page title={logWords.title} above={back}>
        <Banner>{describeError(state.error)}</Banner>
      </Page>
    );
  }
  const { program, reflection } = state.value;
  const time = describeTime(program);
  return (
    <Page
      title={program.title}
      above={back}
      lead={
        <>
          {formatDay(program.heldOn, program.heldOnPrecision)}
          {time === '' ? '' : `, ${time}`}
          <br />
          {describeProgram(program).join(' · ')}
        </>
      }
      actions={
        <ProgramActions
          details={state.value}
          onChanged={(changed) => {
            show({ program: changed, reflection });
          }}
        />
      }
    >
      {program.isUnfinished ? <Waits program={program} onFinished={() => void reload()} /> : null}
      <ProgramText program={program} />
      <ProgramFiles
        program={program}
        onChanged={(changed) => {
          show({ program: changed, reflection });
        }}
      />
      <ProgramReflection program={program} reflection={reflection} />
      <ProgramWritings programId={program.id} />
    </Page>
  );
}
