import { Pencil, Repeat, Send, Trash2 } from 'lucide-react';
import type { ProgramDetails } from '../../shared/programs/program-details';
import { api } from '../api';
import { describeError } from '../state/describe-error';
import { navigate } from '../state/route';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Button, IconButton } from '../ui/button';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { Waiting } from '../ui/waiting';
import { logWords, programWords } from '../words/programs';
import { describeProgram } from './describe-program';
import { formatDay } from './format-program';
import { ProgramReflection } from './program-reflection';
import { ProgramText } from './program-text';
import { ProgramWritings } from './program-writings';
import { removeProgram } from './remove-program';

function Actions({ details }: { details: ProgramDetails }) {
  const { program, reflection } = details;
  const isReflected = (reflection?.answers.length ?? 0) > 0;
  const toReflect = () => {
    navigate({ page: 'reflect', programId: program.id });
  };
  const toShare = () => {
    navigate({ page: 'share-new', programs: program.id });
  };
  return (
    <>
      {isReflected ? (
        <Button look="primary" icon={<Send aria-hidden />} onPress={toShare}>
          {programWords.share}
        </Button>
      ) : (
        <Button look="primary" onPress={toReflect}>
          {programWords.reflect}
        </Button>
      )}
      <IconButton
        label={programWords.edit}
        icon={<Pencil aria-hidden />}
        onPress={() => {
          navigate({ page: 'program-form', programId: program.id });
        }}
      />
      <IconButton
        label={programWords.again}
        icon={<Repeat aria-hidden />}
        onPress={() => {
          navigate({ page: 'program-form', copyOf: program.id });
        }}
      />
      {isReflected ? null : (
        <IconButton label={programWords.share} icon={<Send aria-hidden />} onPress={toShare} />
      )}
      <IconButton
        label={programWords.remove}
        icon={<Trash2 aria-hidden />}
        onPress={() => {
          void removeProgram(program).then((isRemoved) => {
            if (isRemoved) navigate({ page: 'log' });
          });
        }}
      />
    </>
  );
}

/** One program as it stands in the log: what she wrote about it is the page. */
export function ProgramPage({ programId }: { programId: string }) {
  const { state } = useLoaded(programId, () => api.programs.get({ id: programId }));
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
  return (
    <Page
      title={program.title}
      above={back}
      lead={
        <>
          {formatDay(program.heldOn, program.heldOnPrecision)}
          <br />
          {describeProgram(program).join(' · ')}
        </>
      }
      actions={<Actions details={state.value} />}
    >
      <ProgramText program={program} />
      <ProgramReflection program={program} reflection={reflection} />
      <ProgramWritings programId={program.id} />
    </Page>
  );
}
