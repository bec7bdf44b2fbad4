import { useState } from 'react';
import type { Venue } from '../../shared/model/venue';
import { checkVenue, type VenueProblem } from '../../shared/venues/check-venue';
import { listVenues } from '../../shared/venues/list-venues';
import { fieldsOfShape, OWN_SHAPES } from '../../shared/venues/shape-fields';
import { navigate } from '../state/route';
import { Button } from '../ui/button';
import { Page, Section } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { Waiting } from '../ui/waiting';
import { venueWords } from '../words/venues';
import { saveVenue } from './change-venues';
import { MannersFields } from './manners-fields';
import { FieldList } from './field-list';
import { ScheduleFields } from './schedule-fields';
import { StepChoice } from './step-choice';
import { useVenues } from './use-venues';
import styles from './venues.module.css';

const BLANK: Venue = {
  id: 'new',
  name: '',
  shape: 'group-post',
  fields: fieldsOfShape('group-post'),
  etiquette: [],
  rung: 3,
  sourceUrl: null,
  sourceYear: null,
  checkedOn: null,
  status: 'unchecked',
};

/** A venue to fill in: new, a copy of another, or one to change. */
export function VenueFormPage({
  venueId,
  copyOf,
}: {
  venueId?: string | undefined;
  copyOf?: string | undefined;
}) {
  const { own, areRead } = useVenues();
  if (!areRead) return <Waiting />;
  const start = listVenues(own).find(({ venue }) => venue.id === (venueId ?? copyOf))?.venue;
  if (venueId === undefined && start !== undefined) {
    const copy = { ...start, id: 'new', name: venueWords.copyOf(start.name).slice(0, 120) };
    return <VenueForm key={copyOf} start={copy} id={null} originId={copyOf ?? null} />;
  }
  return <VenueForm key={venueId} start={start ?? BLANK} id={start?.id ?? null} originId={null} />;
}

function VenueForm({
  start,
  id,
  originId,
}: {
  start: Venue;
  id: string | null;
  originId: string | null;
}) {
  const [venue, setVenue] = useState(start);
  const [problems, setProblems] = useState<readonly VenueProblem[]>([]);
  const [isSaving, setIsSaving] = useState(false);
  const change = (part: Partial<Venue>): void => {
    const next = { ...venue, ...part };
    if (next.hashtag === '') delete next.hashtag;
    setVenue(next);
    if (problems.length > 0) setProblems(checkVenue(next));
  };
  const save = async (): Promise<void> => {
    const found = checkVenue(venue);
    setProblems(found);
    if (found.length > 0) return;
    setIsSaving(true);
    const isSaved = await saveVenue(id, originId, venue);
    setIsSaving(false);
    if (isSaved) navigate({ page: 'venues' });
  };
  const problemOf = (kind: VenueProblem['kind']): string | undefined => {
    const problem = problems.find((one) => one.kind === kind);
    return problem && venueWords.problem(problem);
  };
  return (
    <Page
      title={id === null ? venueWords.newTitle : venueWords.editTitle(start.name)}
      above={<RouteLink to={{ page: 'venues' }}>← {venueWords.back}</RouteLink>}
    >
      <div className={styles['form']}>
        <TextField
          label={venueWords.name}
          hint={venueWords.nameHint}
          value={venue.name}
          maxLength={120}
          problem={problemOf('no-name')}
          onChange={(name) => {
            change({ name });
          }}
        />
        <ShapeField venue={venue} isNew={id === null && originId === null} onChange={change} />
        <StepChoice
          label={venueWords.rung}
          value={venue.rung}
          onChange={(rung) => {
            change({ rung });
          }}
        />
      </div>
      <Section title={venueWords.formTitle}>
        <FieldList
          fields={venue.fields}
          problems={problems}
          onChange={(fields) => {
            change({ fields });
          }}
        />
      </Section>
      <Section title={venueWords.mannersTitle}>
        <MannersFields venue={venue} problemOf={problemOf} onChange={change} />
      </Section>
      <Section title={venueWords.whenTitle}>
        <ScheduleFields
          schedule={venue.schedule}
          onChange={(schedule) => {
            const next = { ...venue };
            if (schedule === undefined) delete next.schedule;
            else next.schedule = schedule;
            setVenue(next);
          }}
        />
      </Section>
      <div className={styles['foot']}>
        <Button look="primary" isPending={isSaving} onPress={() => void save()}>
          {venueWords.save}
        </Button>
        <Button
          look="plain"
          onPress={() => {
            navigate({ page: 'venues' });
          }}
        >
          {venueWords.cancel}
        </Button>
        <p className={styles['problem']} role="status">
          {problems.length === 0 ? '' : venueWords.problems(problems.length)}
        </p>
      </div>
    </Page>
  );
}

function ShapeField({
  venue,
  isNew,
  onChange,
}: {
  venue: Venue;
  isNew: boolean;
  onChange: (part: Partial<Venue>) => void;
}) {
  const shapes = [...new Set([...OWN_SHAPES, venue.shape])].filter((one) => one !== 'proposal');
  return (
    <div>
      <SelectField
        label={venueWords.kind}
        value={venue.shape}
        options={shapes.map((shape) => ({ id: shape, label: venueWords.shape(shape) }))}
        onChange={(shape) => {
          // A form that she has begun to change is hers; a new one follows the kind.
          onChange(isNew ? { shape, fields: fieldsOfShape(shape) } : { shape });
        }}
      />
      <p className={styles['soft']}>{venueWords.kindHint}</p>
    </div>
  );
}
