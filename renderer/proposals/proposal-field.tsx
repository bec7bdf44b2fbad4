import { startWithVerb } from '../../shared/checks/start-with-verb';
import type { Field } from '../../shared/model/venue';
import { OUTCOME_STEM } from '../../shared/proposals/outcome-stem';
import { suggestVerb } from '../../shared/proposals/outcome-verbs';
import { Button } from '../ui/button';
import { proposalWords } from '../words/proposals';
import { replaceInArea } from '../writings/area-edits';
import { CopyField } from '../writings/copy-field';
import { FieldEditor } from '../writings/field-editor';
import type { Areas } from '../writings/use-areas';
import type { Desk } from '../writings/use-desk';
import styles from './proposal.module.css';

const isOutcome = (field: Field): boolean => field.id.startsWith('outcome');

/** One field of the form. An outcome shows the stem that it completes, and verbs to begin with. */
export function ProposalField({ field, desk, areas }: { field: Field; desk: Desk; areas: Areas }) {
  const text = desk.texts[field.id] ?? '';
  const editor = (
    <FieldEditor
      field={isOutcome(field) ? { ...field, hint: '' } : field}
      text={text}
      areaRef={areas.keep(field.id)}
      onChange={(typed) => {
        desk.setText(field.id, typed);
      }}
      onLeave={() => void desk.flush()}
      action={<CopyField field={field} text={text} isLabelled />}
      before={isOutcome(field) ? <p className={styles['stem']}>{OUTCOME_STEM}</p> : undefined}
    />
  );
  if (!isOutcome(field)) return editor;
  return (
    <div className={styles['outcome']}>
      {editor}
      <Verbs
        text={text}
        onChoose={(verb, found) => {
          const area = areas.get(field.id);
          const next = startWithVerb(text, verb, found);
          if (area !== undefined) replaceInArea(area, { start: 0, end: text.length, text: next });
        }}
      />
    </div>
  );
}

const STARTERS = ['plan', 'adapt', 'lead', 'choose', 'describe', 'build'] as const;

/** Offered while there is nothing yet, or where the outcome begins with a verb that can't be seen. */
function Verbs({
  text,
  onChoose,
}: {
  text: string;
  onChoose: (verb: string, found: string | null) => void;
}) {
  const suggestion = suggestVerb(text);
  if (text.trim() !== '' && suggestion === null) return null;
  const found = suggestion?.verb ?? null;
  return (
    <div className={styles['verbs']}>
      <span>{found === null ? proposalWords.verbs : proposalWords.vague(found)}</span>
      {(suggestion?.instead ?? STARTERS).map((verb) => (
        <Button
          key={verb}
          look="plain"
          onPress={() => {
            onChoose(verb, found);
          }}
        >
          {verb}
        </Button>
      ))}
    </div>
  );
}
