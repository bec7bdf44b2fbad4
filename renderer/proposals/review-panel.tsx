import { useMemo } from 'react';
import { measureReading } from '../../shared/proposals/review/measure-reading';
import {
  findSelling,
  reviewProposal,
  type FoundWords,
} from '../../shared/proposals/review/review-proposal';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { deskWords } from '../words/proposals';
import { showInArea } from '../writings/area-edits';
import type { Areas } from '../writings/use-areas';
import { useRested } from '../writings/use-rested';
import { FirstTimer } from './first-timer';
import styles from './proposal.module.css';
import type { ProposalDesk } from './use-proposal';

/** What published rubrics ask for, each with the words that satisfy it or with nothing yet. */
export function ReviewPanel({ desk, areas }: { desk: ProposalDesk; areas: Areas }) {
  const texts = useRested(desk.fields);
  const { form } = desk.proposal;
  const items = useMemo(() => reviewProposal(form, texts), [form, texts]);
  const selling = useMemo(() => findSelling(form, texts), [form, texts]);
  const description = form.fields.find(({ kind }) => kind === 'description')?.id;
  const read = description === undefined ? null : measureReading(texts[description] ?? '');
  const show = ({ fieldId, start, end }: Pick<FoundWords, 'fieldId' | 'start' | 'end'>): void => {
    const area = areas.get(`fields/${fieldId}`);
    if (area !== undefined) showInArea(area, start, end);
  };
  return (
    <Section title={deskWords.reviewTitle}>
      <p className={styles['soft']}>{deskWords.reviewHint}</p>
      <ul className={styles['points']}>
        {items.map(({ point, found }) => (
          <li key={point}>
            <span>
              <strong>{deskWords.points[point][0]}</strong>
              <span className={styles['small']}>{deskWords.points[point][1]}</span>
            </span>
            <span className={styles['found']}>
              {found.length === 0 ? (
                <span className={styles['small']}>{deskWords.nothingYet}</span>
              ) : null}
              {found.map((words) => (
                <Button
                  key={`${words.fieldId}${String(words.start)}`}
                  look="plain"
                  label={deskWords.showWords(words.words)}
                  onPress={() => {
                    show(words);
                  }}
                >
                  “{shorten(words.words)}”
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <ul className={styles['notes']}>
        {selling.map((words) => (
          <li key={`${words.fieldId}${String(words.start)}`}>{deskWords.selling(words.words)}</li>
        ))}
        {read === null ? null : (
          <li>
            {deskWords.reading(read.wordsPerSentence, read.sentences)}{' '}
            {read.longest === null ? null : (
              <Button
                look="plain"
                onPress={() => {
                  if (description !== undefined && read.longest !== null) {
                    show({ ...read.longest, fieldId: description });
                  }
                }}
              >
                {deskWords.readingLong(read.longest.words)}
              </Button>
            )}
          </li>
        )}
      </ul>
      <FirstTimer form={form} />
    </Section>
  );
}

const SHOWN_LETTERS = 70;

function shorten(words: string): string {
  return words.length <= SHOWN_LETTERS ? words : `${words.slice(0, SHOWN_LETTERS).trimEnd()}…`;
}
