import { Button } from '../ui/button';
import { RouteLink } from '../ui/route-link';
import { proposalWords } from '../words/proposals';
import { showInArea } from '../writings/area-edits';
import type { Areas } from '../writings/use-areas';
import type { Desk } from '../writings/use-desk';
import styles from './proposal.module.css';

/** Fields that nothing stands in yet, each with the way to it. */
export function EmptyFields({ desk, areas }: { desk: Desk; areas: Areas }) {
  const empty = desk.venue.fields.filter(({ id }) => (desk.texts[id] ?? '').trim() === '');
  if (empty.length === 0) return null;
  return (
    <div className={styles['empty']}>
      <p>
        <span>{proposalWords.stillEmpty}</span>{' '}
        {empty.map((field) => (
          <Button
            key={field.id}
            look="plain"
            onPress={() => {
              const area = areas.get(field.id);
              if (area !== undefined) showInArea(area, 0, 0);
            }}
          >
            {field.label}
          </Button>
        ))}
      </p>
      {empty.some(({ id }) => id === 'bio') ? (
        <p>
          {proposalWords.bioFromProfile}{' '}
          <RouteLink to={{ page: 'settings' }}>{proposalWords.openProfile}</RouteLink>
        </p>
      ) : null}
    </div>
  );
}
