import { describeError } from '../state/describe-error';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { Waiting } from '../ui/waiting';
import { lookBackWords, reflectWords } from '../words/reflections';
import { loadReflection } from './load-reflection';
import { Sitting } from './sitting';

/** Looking back on one program: one question at a time, all optional, saved as she types. */
export function ReflectPage({
  programId,
  promptId,
}: {
  programId: string;
  promptId: string | undefined;
}) {
  const { state } = useLoaded(`${programId} ${promptId ?? ''}`, () =>
    loadReflection(programId, promptId),
  );
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed') {
    return (
      <Page title={reflectWords.notFound}>
        <Banner action={<RouteLink to={{ page: 'log' }}>{lookBackWords.toLog}</RouteLink>}>
          {describeError(state.error)}
        </Banner>
      </Page>
    );
  }
  return <Sitting start={state.value} />;
}
