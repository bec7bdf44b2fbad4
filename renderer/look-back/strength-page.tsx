import { useState } from 'react';
import type {
  Claim,
  Proof,
  StrengthPage as Strength,
} from '../../shared/look-back/gather-strengths';
import { STRENGTH_IDS, type StrengthId } from '../../shared/look-back/strengths/all-strengths';
import { api } from '../api';
import { describeError } from '../state/describe-error';
import { navigate } from '../state/route';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { Page, Section } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { Waiting } from '../ui/waiting';
import { errorWords } from '../words/errors';
import { lookBackWords, strengthWords as words } from '../words/look-back';
import { describeClaim } from './describe-claim';
import { More } from './her-words';
import { ProofLine } from './proof-line';
import { StrengthsPage } from './strengths-page';
import styles from './strength-page.module.css';

/** One strength: each claim, and under it the programs that bear it out. */
export function StrengthPage({ strengthId }: { strengthId: string }) {
  const id = STRENGTH_IDS.find((known) => known === strengthId);
  return id === undefined ? <StrengthsPage /> : <KnownStrength id={id} />;
}

function KnownStrength({ id }: { id: StrengthId }) {
  const { state, reload } = useLoaded(`strength ${id}`, () => api.lookBack.strength({ id }));
  return (
    <Page
      title={words.names[id]}
      lead={state.status === 'ready' ? words.groups[state.value.group] : undefined}
      above={<RouteLink to={{ page: 'strengths' }}>← {words.back}</RouteLink>}
    >
      {state.status === 'loading' ? <Waiting /> : null}
      {state.status === 'failed' ? (
        <Banner
          action={
            <Button look="plain" onPress={() => void reload()}>
              {errorWords.tryAgain}
            </Button>
          }
        >
          {describeError(state.error)}
        </Banner>
      ) : null}
      {state.status === 'ready' ? <Claims claims={state.value.claims} /> : null}
    </Page>
  );
}

function Claims({ claims }: Pick<Strength, 'claims'>) {
  if (claims.length === 0) {
    return (
      <Empty
        title={words.goneTitle}
        action={
          <Button
            look="primary"
            onPress={() => {
              navigate({ page: 'log' });
            }}
          >
            {words.toLog}
          </Button>
        }
      >
        <p>{words.gone}</p>
      </Empty>
    );
  }
  return claims.map((claim) => <ClaimSection key={claim.id} claim={claim} />);
}

const FEW = 8;

function ClaimSection({ claim }: { claim: Claim }) {
  const [isWhole, setIsWhole] = useState(false);
  const { shown, more } = claim.proofs;
  const listed: readonly Proof[] = isWhole ? shown : shown.slice(0, FEW);
  return (
    <Section title={describeClaim(claim)}>
      <Card>
        <ul className={styles['proofs']}>
          {listed.map((proof) => (
            <ProofLine key={proof.program.id} proof={proof} />
          ))}
        </ul>
        {listed.length < shown.length ? (
          <Button
            look="plain"
            onPress={() => {
              setIsWhole(true);
            }}
          >
            {lookBackWords.showMore(shown.length - listed.length)}
          </Button>
        ) : (
          <More count={more} />
        )}
      </Card>
    </Section>
  );
}
