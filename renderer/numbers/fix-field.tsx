import { useState } from 'react';
import { AGE_GROUPS, PLACES } from '../../shared/model/program';
import type { SpoilerReason } from '../../shared/numbers/find-spoilers';
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
  const [isFixing, setIsFixing] = useState(false);
  const apply = (fix: Fix): void => {
    setIsFixing(true);
    void fixPrograms(ids, fix).finally(() => {
      setIsFixing(false);
    });
  };
  if (isFixing) return isForAll ? <p className={styles['hint']}>{words.fixing}</p> : null;
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
