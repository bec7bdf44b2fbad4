import { useRef, useState } from 'react';
import { AGE_GROUPS, PLACES } from '../../shared/model/program';
import type { SpoilerReason } from '../../shared/numbers/find-spoilers';
import { Button } from '../ui/button';
import { Progress } from '../ui/progress';
import { SelectField } from '../ui/select-field';
import { numbersWords as words } from '../words/numbers';
import { PLACE_WORDS } from '../words/programs';
import { fixPrograms, type Fix } from './fix-programs';
import styles from './spoiler-section.module.css';

const AGES = AGE_GROUPS.map((id) => ({ id, label: words.ages[id] }));
const ALL_PLACES = PLACES.map((id) => ({ id, label: PLACE_WORDS[id] }));

/** What is missing can be chosen right here; heads can only be known by her. */
export function FixField({
  reason,
  ids,
  label,
  isForAll = false,
}: {
  reason: SpoilerReason | null;
  ids: readonly string[];
  label: string;
  isForAll?: boolean;
}) {
  const [done, setDone] = useState<number | null>(null);
  const isStopped = useRef(false);
  const apply = (fix: Fix): void => {
    isStopped.current = false;
    setDone(0);
    const fixing = { ids, fix, onProgress: setDone, isStopped: () => isStopped.current };
    void fixPrograms(fixing).finally(() => {
      setDone(null);
    });
  };
  if (done !== null) {
    return isForAll ? (
      <div className={styles['fixing']}>
        <Progress label={words.fixing} done={done} total={ids.length} />
        <Button
          onPress={() => {
            isStopped.current = true;
          }}
        >
          {words.stop}
        </Button>
      </div>
    ) : null;
  }
  const none = { id: '', label: isForAll ? label : words.choose } as const;
  if (reason === 'no-age' || reason === 'several-ages') {
    return (
      <div className={styles['fix']}>
        <SelectField
          label={isForAll ? words.fixAgeOfAll(ids.length) : words.fixAge(label)}
          isLabelHidden
          value=""
          options={[none, ...AGES]}
          onChange={(age) => {
            if (age !== '') apply({ ages: [age] });
          }}
        />
      </div>
    );
  }
  if (reason === 'no-place' || reason === 'room-at-virtual') {
    // Some were in the room: it is not one that was only online.
    const places = ALL_PLACES.filter(({ id }) => reason === 'no-place' || id !== 'virtual');
    return (
      <div className={styles['fix']}>
        <SelectField
          label={isForAll ? words.fixPlaceOfAll(ids.length) : words.fixPlace(label)}
          isLabelHidden
          value=""
          options={[none, ...places]}
          onChange={(place) => {
            if (place !== '') apply({ place });
          }}
        />
      </div>
    );
  }
  return null;
}
