import { listOpenParts, type OpenPart } from '../../shared/proposals/list-open-parts';
import { navigate } from '../state/route';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { deskWords } from '../words/proposals';
import { showInArea } from '../writings/area-edits';
import { rememberWriting } from '../writings/came-from';
import type { Areas } from '../writings/use-areas';
import styles from './proposal.module.css';
import type { ProposalDesk } from './use-proposal';

/** What is still empty, each with the way to it and to what would fill it. */
export function OpenParts({ desk, areas }: { desk: ProposalDesk; areas: Areas }) {
  const parts = listOpenParts(desk.proposal, { story: desk.story, fields: desk.fields });
  return (
    <Section title={deskWords.openTitle}>
      {parts.length === 0 ? <p className={styles['soft']}>{deskWords.openNone}</p> : null}
      <ul className={styles['rows']}>
        {parts.map((part) => (
          <li key={`${part.place}/${part.fieldId}`}>
            <span>{labelOf(part)}</span>
            <span className={styles['across']}>
              <Button
                look="plain"
                label={`${deskWords.goThere}: ${labelOf(part)}`}
                onPress={() => {
                  const area = areas.get(`${part.place}/${part.fieldId}`);
                  if (area !== undefined) showInArea(area, 0, area.value.length);
                }}
              >
                {deskWords.goThere}
              </Button>
              <Filling part={part} desk={desk} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function labelOf(part: OpenPart): string {
  if (part.place === 'fields') return part.label;
  switch (part.fieldId) {
    case 'problem':
    case 'did':
    case 'happened':
    case 'take-home':
      return deskWords.story[part.fieldId].label;
    default:
      return part.fieldId;
  }
}

function Filling({ part, desk }: { part: OpenPart; desk: ProposalDesk }) {
  const [programId] = desk.proposal.programIds;
  if (part.fill.from === 'profile') {
    return <RouteLink to={{ page: 'settings', part: 'bio' }}>{deskWords.profileFills}</RouteLink>;
  }
  if (part.fill.from !== 'prompt' || programId === undefined) return null;
  const { promptId } = part.fill;
  return (
    <Button
      look="plain"
      label={`${deskWords.answerIt}: ${labelOf(part)}`}
      onPress={() => {
        rememberWriting(programId, { page: 'proposal', writingId: desk.proposal.id });
        void desk.flush().then(() => {
          navigate({ page: 'reflect', programId, promptId });
        });
      }}
    >
      {deskWords.answerIt}
    </Button>
  );
}
