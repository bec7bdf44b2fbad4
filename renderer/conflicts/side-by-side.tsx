import type { FieldDifference } from '../../shared/conflicts/compare-rows';
import { Button } from '../ui/button';
import { conflictWords } from '../words/conflicts';
import styles from './conflicts.module.css';

/** The names of the two sides. */
export interface Sides {
  here: string;
  there: string;
}

function Value({
  text,
  name,
  group,
  isChosen,
  onChoose,
}: {
  text: string;
  name: string;
  group: string;
  isChosen: boolean;
  onChoose: () => void;
}) {
  return (
    <label className={`${styles['value'] ?? ''} ${isChosen ? (styles['chosen'] ?? '') : ''}`}>
      <input type="radio" name={group} aria-label={name} checked={isChosen} onChange={onChoose} />
      <span className={text === '' ? (styles['blank'] ?? '') : (styles['words'] ?? '')}>
        {text === '' ? conflictWords.blank : text}
      </span>
    </label>
  );
}

/** The fields that differ, each with both of its values: one of them is chosen. */
export function SideBySide({
  rowId,
  sides,
  differences,
  fromThere,
  onChange,
}: {
  rowId: string;
  sides: Sides;
  differences: readonly FieldDifference[];
  fromThere: readonly string[];
  onChange: (fromThere: string[]) => void;
}) {
  const choose = (field: string, isThere: boolean): void => {
    const others = fromThere.filter((one) => one !== field);
    onChange(isThere ? [...others, field] : others);
  };
  return (
    <div className={styles['pair']}>
      <div className={styles['sides']}>
        <Button
          look="plain"
          onPress={() => {
            onChange([]);
          }}
        >
          {conflictWords.all(sides.here)}
        </Button>
        <Button
          look="plain"
          onPress={() => {
            onChange(differences.map(({ field }) => field));
          }}
        >
          {conflictWords.all(sides.there)}
        </Button>
      </div>
      {differences.map(({ field, here, there }) => {
        const name = conflictWords.field(field);
        const isThere = fromThere.includes(field);
        return (
          <fieldset key={field} className={styles['field']}>
            <legend>{name}</legend>
            <div className={styles['values']}>
              <Value
                text={here}
                name={`${name}: ${sides.here}`}
                group={`${rowId} ${field}`}
                isChosen={!isThere}
                onChoose={() => {
                  choose(field, false);
                }}
              />
              <Value
                text={there}
                name={`${name}: ${sides.there}`}
                group={`${rowId} ${field}`}
                isChosen={isThere}
                onChoose={() => {
                  choose(field, true);
                }}
              />
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
