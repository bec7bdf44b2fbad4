import type { Attendance } from '../../shared/model/program';
import { sumParts } from '../../shared/programs/count-heads';
import { NumberField } from '../ui/number-field';
import { formWords } from '../words/program-form';
import styles from './program-form.module.css';

const PARTS = ['children', 'teens', 'adults', 'total'] as const;

/** Heads by age, and in all. Blank is "not counted"; the parts need not add up. */
export function AttendanceFields({
  attendance,
  onChange,
}: {
  attendance: Attendance;
  onChange: (attendance: Attendance) => void;
}) {
  const sum = sumParts(attendance);
  const { total } = attendance;
  return (
    <div>
      <div className={styles['numbers']}>
        {PARTS.map((part) => (
          <NumberField
            key={part}
            label={formWords[part]}
            value={attendance[part]}
            onChange={(heads) => {
              onChange({ ...attendance, [part]: heads });
            }}
          />
        ))}
      </div>
      <p className={styles['hint']} role="status">
        {sum !== null && total !== null && sum !== total
          ? formWords.sumDiffers(sum, total)
          : formWords.blankHint}
      </p>
    </div>
  );
}
