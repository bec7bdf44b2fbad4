import type { Desk } from '../writings/use-desk';
import { listMissing, type MissingPart } from '../../shared/proposals/list-missing';
import { Button } from '../ui/button';
import { RouteLink } from '../ui/route-link';
import { proposalWords } from '../words/proposals';
import { showInArea } from '../writings/area-edits';
import type { Areas } from '../writings/use-areas';
import styles from './proposal.module.css';

/** Fields that nothing stands in yet, each with the way to it, and to what would fill it. */
export function EmptyFields({ desk, areas }: { desk: Desk; areas: Areas }) {
  const fields = desk.writing.fields.map((field) => ({
    ...field,
    text: desk.texts[field.fieldId] ?? '',
  }));
  // Open gaps have their own list.
  const missing = listMissing(desk.venue, fields, []);
  if (missing.length === 0) return null;
  return (
    <div className={styles['empty']}>
      <p>{proposalWords.stillEmpty}</p>
      <ul>
        {missing.map((part) => (
          <li key={part.fieldId}>
            <Button
              look="plain"
              onPress={() => {
                const area = areas.get(part.fieldId);
                if (area !== undefined) showInArea(area, 0, 0);
              }}
            >
              {part.label}
            </Button>
            <Filling part={part} programId={desk.writing.programIds[0]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Filling({ part, programId }: { part: MissingPart; programId: string | undefined }) {
  if (part.fill.from === 'profile') {
    return (
      <>
        {proposalWords.bioFromProfile}{' '}
        <RouteLink to={{ page: 'settings' }}>{proposalWords.openProfile}</RouteLink>
      </>
    );
  }
  if (part.fill.from !== 'prompt' || programId === undefined) return null;
  return (
    <RouteLink to={{ page: 'reflect', programId, promptId: part.fill.promptId }}>
      {proposalWords.answerForIt}
    </RouteLink>
  );
}
