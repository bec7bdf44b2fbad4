import { useMemo } from 'react';
import type { Field } from '../../shared/model/venue';
import { findTitleField } from '../../shared/text/write-out';
import {
  listOpenings,
  listTitles,
  type Alternative,
} from '../../shared/writings/list-alternatives';
import { findDifference, putFirst } from '../../shared/writings/put-first';
import { useSettings } from '../state/settings';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { composerWords } from '../words/composer';
import { replaceInArea } from './area-edits';
import styles from './side.module.css';
import type { Areas } from './use-areas';
import type { Desk } from './use-desk';

const SHOWN = 4;
/** A title for more than these could be about any of them, and reading all would be felt. */
const MOST_PROGRAMS = 40;

/** Shapes whose text has one opening that a sentence could take. */
const WITHOUT_OPENING = new Set(['card', 'slides', 'submission', 'stretch', 'handout', 'points']);

function findBodyField(desk: Desk): Field | undefined {
  const title = findTitleField(desk.venue);
  return WITHOUT_OPENING.has(desk.venue.shape)
    ? undefined
    : desk.venue.fields.find((field) => field !== title && field.lines > 1);
}

/** Titles and openings out of her own log, for the ones that the draft has. */
export function useAlternatives(desk: Desk, today: string) {
  const { profile } = useSettings();
  const { venue, programs, writing } = desk;
  return useMemo(() => {
    if (programs.length === 0) return { titles: [], openings: [] };
    const input = {
      venue,
      programs: programs.slice(0, MOST_PROGRAMS),
      profile,
      today,
      angle: writing.angle,
    };
    return { titles: listTitles(input), openings: listOpenings(input) };
  }, [venue, programs, profile, today, writing.angle]);
}

export function AlternativeList({
  desk,
  areas,
  titles,
  openings,
}: {
  desk: Desk;
  areas: Areas;
  titles: readonly Alternative[];
  openings: readonly Alternative[];
}) {
  const titleField = findTitleField(desk.venue);
  const bodyField = findBodyField(desk);
  const title = titleField && (desk.texts[titleField.id] ?? '').trim();
  const body = bodyField && (desk.texts[bodyField.id] ?? '');
  const otherTitles = titles.filter(({ text }) => text !== title).slice(0, SHOWN);
  const otherOpenings = openings
    .filter(({ text }) => !(body?.trimStart().startsWith(text) ?? true))
    .slice(0, SHOWN);
  const take = (field: Field, after: string): void => {
    const area = areas.get(field.id);
    if (area !== undefined) replaceInArea(area, findDifference(area.value, after));
  };
  if ((titleField ? otherTitles.length : 0) + otherOpenings.length === 0) return null;
  return (
    <Fold title={composerWords.alternativesTitle} summary={composerWords.alternativesSummary}>
      <p className={styles['soft']}>{composerWords.alternativesHint}</p>
      {titleField && otherTitles.length > 0 ? (
        <Choices
          title={composerWords.otherTitles}
          label={composerWords.useTitle}
          choices={otherTitles}
          onTake={(text) => {
            take(titleField, text);
          }}
        />
      ) : null}
      {bodyField && otherOpenings.length > 0 ? (
        <Choices
          title={composerWords.otherOpenings}
          label={composerWords.startWithThis}
          choices={otherOpenings}
          onTake={(text) => {
            take(bodyField, putFirst(areas.get(bodyField.id)?.value ?? '', text, bodyField.format));
          }}
        />
      ) : null}
    </Fold>
  );
}

function Choices({
  title,
  label,
  choices,
  onTake,
}: {
  title: string;
  label: string;
  choices: readonly Alternative[];
  onTake: (text: string) => void;
}) {
  return (
    <section className={styles['panel']} aria-label={title}>
      <h3 className={styles['title']}>{title}</h3>
      <ul className={styles['list']}>
        {choices.map(({ text }) => (
          <li key={text} className={styles['across']}>
            <span>{text}</span>
            <Button
              look="plain"
              onPress={() => {
                onTake(text);
              }}
            >
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
