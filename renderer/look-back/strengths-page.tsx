import type { StrengthSummary } from '../../shared/look-back/gather-strengths';
import type { StrengthGroup } from '../../shared/look-back/strengths/all-strengths';
import { api } from '../api';
import { navigate } from '../state/route';
import { useLoaded } from '../state/use-loaded';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { MarkdownElements } from '../ui/markdown-elements';
import { Section } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { lookBackWords, strengthWords as words } from '../words/look-back';
import { describeClaim } from './describe-claim';
import { ProgramLink } from './her-words';
import { LookBackFrame } from './look-back-frame';
import styles from './strengths-page.module.css';

const GROUPS = ['practice', 'area', 'way'] as const satisfies readonly StrengthGroup[];

/** Each strength that her log bears out, with the way to what is behind it. */
export function StrengthsPage() {
  const { state, reload } = useLoaded('strengths', () => api.lookBack.strengths({}));
  return (
    <LookBackFrame
      title={lookBackWords.strengths}
      lead={words.lead}
      loaded={state}
      onRetry={() => void reload()}
    >
      {({ strengths }) =>
        strengths.length === 0 ? (
          <NoStrengths />
        ) : (
          GROUPS.map((group) => (
            <Group
              key={group}
              group={group}
              strengths={strengths.filter((strength) => strength.group === group)}
            />
          ))
        )
      }
    </LookBackFrame>
  );
}

function NoStrengths() {
  return (
    <Empty
      title={words.emptyTitle}
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
      <p>{words.empty}</p>
    </Empty>
  );
}

function Group({
  group,
  strengths,
}: {
  group: StrengthGroup;
  strengths: readonly StrengthSummary[];
}) {
  if (strengths.length === 0) return null;
  return (
    <Section title={words.groups[group]}>
      <p className={styles['lead']}>{words.groupLeads[group]}</p>
      <ul className={styles['strengths']}>
        {strengths.map((strength) => (
          <li key={strength.id} className={styles['strength']}>
            <RouteLink
              to={{ page: 'strength', strengthId: strength.id }}
              className={styles['name']}
            >
              {words.names[strength.id]}
            </RouteLink>
            {strength.claims.map((claim) => (
              <p key={claim.id}>{describeClaim(claim)}</p>
            ))}
            {strength.sentence === null ? null : (
              <figure className={styles['quote']}>
                <blockquote className={styles['words']}>
                  <MarkdownElements text={strength.sentence.text} topHeading={4} />
                </blockquote>
                <figcaption className={styles['source']}>
                  <ProgramLink program={strength.sentence.program} />
                </figcaption>
              </figure>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
