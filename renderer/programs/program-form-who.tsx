import { PLACES } from '../../shared/model/program';
import { countHeads } from '../../shared/programs/count-heads';
import { ChipChoice } from '../ui/chips';
import { Fold } from '../ui/fold';
import { NumberField } from '../ui/number-field';
import { TextField } from '../ui/text-field';
import { formWords } from '../words/program-form';
import { PLACE_WORDS, programWords } from '../words/programs';
import { AttendanceFields } from './attendance-fields';
import { joinFacts, type FormPartProps } from './form-part';
import { describeAttendance } from './format-program';
import styles from './program-form.module.css';

const WHERE = PLACES.map((id) => ({ id, label: PLACE_WORDS[id] }));

/** How many came, in the room and online, and where. */
export function WhoPart({ content, problems, isShown, onChange }: FormPartProps) {
  const { attendance, onlineHeads, views, branch } = content;
  const isCounted = Object.values(attendance).some((heads) => heads !== null);
  const heads = countHeads(attendance);
  const isMoreOnline = onlineHeads !== null && heads !== null && onlineHeads > heads;
  return (
    <Fold
      title={formWords.who}
      hasProblem={problems.branch !== undefined}
      summary={joinFacts([
        isCounted ? describeAttendance(attendance) : '',
        onlineHeads === null ? '' : programWords.online(onlineHeads),
        branch,
      ])}
    >
      {isShown('attendance') ? (
        <AttendanceFields
          attendance={attendance}
          onChange={(next) => {
            onChange({ attendance: next });
          }}
        />
      ) : null}
      {isShown('onlineHeads') || isShown('views') ? (
        <div className={styles['pair']}>
          {isShown('onlineHeads') ? (
            <div>
              <NumberField
                label={formWords.onlineHeads}
                value={onlineHeads}
                onChange={(next) => {
                  onChange({ onlineHeads: next });
                }}
              />
              <p className={styles['hint']} role="status">
                {isMoreOnline ? formWords.moreOnline : formWords.onlineHint}
              </p>
            </div>
          ) : null}
          {isShown('views') ? (
            <div>
              <NumberField
                label={formWords.views}
                value={views}
                onChange={(next) => {
                  onChange({ views: next });
                }}
              />
              <p className={styles['hint']}>{formWords.viewsHint}</p>
            </div>
          ) : null}
        </div>
      ) : null}
      {isShown('place') ? (
        <ChipChoice
          label={formWords.place}
          options={WHERE}
          value={content.place}
          onChange={(place) => {
            onChange({ place });
          }}
        />
      ) : null}
      {isShown('branch') ? (
        <TextField
          label={formWords.branch}
          value={branch}
          problem={problems.branch}
          onChange={(next) => {
            onChange({ branch: next });
          }}
        />
      ) : null}
    </Fold>
  );
}
