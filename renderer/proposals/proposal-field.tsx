import { findVagueVerb, OUTCOME_VERBS, startWithVerb } from '../../shared/checks/outcome-verbs';
import type { Field } from '../../shared/model/venue';
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
      action={<CopyField field={field} text={text} />}
      before={
        isOutcome(field) ? <p className={styles['stem']}>{proposalWords.stem}…</p> : undefined
      }
    />
  );
  if (!isOutcome(field)) return editor;
  return (
    <div className={styles['outcome']}>
      {editor}
      <Verbs
        text={text}
        onChoose={(verb) => {
          const area = areas.get(field.id);
          const next = startWithVerb(text, verb);
          if (area !== undefined) replaceInArea(area, { start: 0, end: text.length, text: next });
        }}
      />
    </div>
  );
}

/** Offered while there is nothing yet, or where the outcome begins with a verb that can't be seen. */
function Verbs({ text, onChoose }: { text: string; onChoose: (verb: string) => void }) {
  const vague = findVagueVerb(text);
  if (text.trim() !== '' && vague === null) return null;
  return (
    <div className={styles['verbs']}>
      <span>{vague === null ? proposalWords.verbs : proposalWords.vague(vague)}</span>
      {OUTCOME_VERBS.map((verb) => (
        <Button
          key={verb}
          look="plain"
          onPress={() => {
            onChoose(verb);
          }}
        >
          {verb}
        </Button>
      ))}
    </div>
  );
}
