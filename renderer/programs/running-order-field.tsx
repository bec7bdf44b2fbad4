import type { RunningOrderStep } from '../../shared/model/program';
import { formWords } from '../words/program-form';
import { RowInput, RowList } from './row-list';

const BLANK: RunningOrderStep = { what: '', comment: '' };

/** Lines of a plan, without their bullets and numbers. */
function readPasted(text: string): RunningOrderStep[] | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  if (lines.length < 2) return null;
  return lines.map((line) => {
    const [what = '', comment = ''] = line.split('\t');
    return { what, comment };
  });
}

/** What was done, step by step, each with how it went. */
export function RunningOrderField({
  value,
  problem,
  onChange,
}: {
  value: readonly RunningOrderStep[];
  problem: string | undefined;
  onChange: (value: RunningOrderStep[]) => void;
}) {
  return (
    <RowList
      label={formWords.runningOrder}
      hint={formWords.runningOrderHint}
      rows={value}
      blank={BLANK}
      addLabel={formWords.addStep}
      problem={problem}
      isOrdered
      onChange={onChange}
      isBlank={({ what, comment }) => what + comment === ''}
      readPasted={readPasted}
      renderRow={(step, place, change) => (
        <>
          <RowInput
            label={formWords.step}
            place={place}
            value={step.what}
            onChange={(what) => {
              change({ what });
            }}
          />
          <RowInput
            label={formWords.comment}
            place={place}
            value={step.comment}
            onChange={(comment) => {
              change({ comment });
            }}
          />
        </>
      )}
    />
  );
}
