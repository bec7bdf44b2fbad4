import { useMemo, useState } from 'react';
import type { WritingField } from '../../shared/model/writing';
import { listWordChanges } from '../../shared/text/word-changes';
import { offerUpdate } from '../../shared/writings/offer-update';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { writingWords } from '../words/writings';
import styles from './side.module.css';
import type { Desk } from './use-desk';

interface Offer {
  field: WritingField;
  fresh: WritingField;
}

/** Where her programs say more than the draft did: what would change, word by word, and her choice. */
export function UpdateOffers({ desk }: { desk: Desk }) {
  const [kept, setKept] = useState<readonly string[]>([]);
  const offers = desk.writing.fields.flatMap((field): Offer[] => {
    const fresh = desk.fresh.find(({ fieldId }) => fieldId === field.fieldId);
    const now = { ...field, text: desk.texts[field.fieldId] ?? '' };
    if (fresh === undefined || kept.includes(field.fieldId)) return [];
    return offerUpdate(now, fresh) === 'none' ? [] : [{ field: now, fresh }];
  });
  if (offers.length === 0) return null;
  return (
    <Card>
      <section className={styles['panel']} aria-label={writingWords.offerTitle}>
        <h2>{writingWords.offerTitle}</h2>
        {offers.map(({ field, fresh }) => (
          <div key={field.fieldId} className={styles['panel']}>
            <p className={styles['soft']}>
              {writingWords.offerText(labelOf(desk, field.fieldId))}{' '}
              {field.text === field.draft || field.text === '' ? '' : writingWords.offerEdited}
            </p>
            <WordDiff before={field.text} after={fresh.draft} />
            <div className={styles['buttons']}>
              <Button onPress={() => void desk.takeDraft(field.fieldId)}>
                {writingWords.takeDraft}
              </Button>
              <Button
                look="plain"
                onPress={() => {
                  setKept([...kept, field.fieldId]);
                }}
              >
                {writingWords.keepMine}
              </Button>
            </div>
          </div>
        ))}
      </section>
    </Card>
  );
}

function labelOf(desk: Desk, fieldId: string): string {
  return desk.venue.fields.find(({ id }) => id === fieldId)?.label ?? '';
}

function WordDiff({ before, after }: { before: string; after: string }) {
  const changes = useMemo(() => listWordChanges(before, after), [before, after]);
  return (
    <div className={styles['diff']} tabIndex={0} role="group" aria-label={writingWords.offerTitle}>
      {changes.map(({ kind, text }, index) => {
        if (kind === 'added') return <ins key={index}>{text}</ins>;
        if (kind === 'removed') return <del key={index}>{text}</del>;
        return <span key={index}>{text}</span>;
      })}
    </div>
  );
}
