import { ANGLES, type Angle } from '../../shared/model/writing';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { ChipChoice } from '../ui/chips';
import { composerWords } from '../words/composer';
import styles from './share-new.module.css';

/** How several programs become one piece; sessions of one series have one way more. */
export function AnglePicker({
  programs,
  angle,
  onChoose,
}: {
  programs: readonly ProgramSummary[];
  angle: Angle;
  onChoose: (angle: Angle) => void;
}) {
  const [first, ...others] = programs;
  if (!first || others.length === 0) return null;
  const key = ({ series, title }: ProgramSummary): string =>
    (series.trim() === '' ? title : series).trim().toLowerCase();
  const isOneSeries = others.every((program) => key(program) === key(first));
  // Several things have no other beginning than one after the other.
  const angles = ANGLES.filter((one) => one !== (isOneSeries ? 'round-up' : 'auto'));
  const options = angles.map((id) => ({
    id,
    label: isOneSeries && id === 'auto' ? composerWords.asSeries : composerWords.angles[id],
  }));
  const start = isOneSeries ? 'auto' : 'round-up';
  const chosen = options.some(({ id }) => id === angle) ? angle : start;
  return (
    <div>
      <ChipChoice
        label={composerWords.angle}
        options={options}
        value={chosen}
        onChange={(next) => {
          onChoose(next ?? start);
        }}
      />
      <p className={styles['note']}>{composerWords.angleHint[chosen]}</p>
    </div>
  );
}
