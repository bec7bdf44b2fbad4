import { startWithVerb } from '../../shared/checks/start-with-verb';
import type { FormField } from '../../shared/model/proposal-form';
import { OUTCOME_STEM } from '../../shared/proposals/outcome-stem';
import { toField } from '../../shared/proposals/to-field';
import { Button } from '../ui/button';
import { deskWords } from '../words/proposals';
import { replaceInArea } from '../writings/area-edits';
import { CopyField } from '../writings/copy-field';
import { FieldEditor } from '../writings/field-editor';
import type { Areas } from '../writings/use-areas';
import { FreshOffer } from './fresh-offer';
import { LimitEditor } from './limit-editor';
import { OutcomeVerbs } from './outcome-verbs';
import styles from './proposal.module.css';
import { TitleIdeas } from './title-ideas';
import type { ProposalDesk } from './use-proposal';

/** One field of the form: its text and count, what the form lets her choose, and help for its kind. */
export function ProposalField({
  field,
  desk,
  areas,
}: {
  field: FormField;
  desk: ProposalDesk;
  areas: Areas;
}) {
  const { id, kind } = field;
  const text = desk.fields[id] ?? '';
  const shown = toField(field);
  const isOutcome = kind === 'outcome';
  const put = (next: string, at: 'end' | 'all'): void => {
    const area = areas.get(`fields/${id}`);
    if (area === undefined) return;
    const start = at === 'all' ? 0 : text.length;
    const space = at === 'end' && text.trim() !== '' ? ' ' : '';
    replaceInArea(area, { start, end: text.length, text: `${space}${next}` });
  };
  return (
    <div className={styles['outcome']}>
      <FieldEditor
        field={isOutcome ? { ...shown, hint: '' } : shown}
        text={text}
        areaRef={areas.keep(`fields/${id}`)}
        onChange={(typed) => {
          desk.setText('fields', id, typed);
        }}
        onLeave={() => void desk.flush()}
        action={<CopyField field={shown} text={text} isLabelled />}
        before={isOutcome ? <p className={styles['stem']}>{OUTCOME_STEM}</p> : undefined}
      />
      <LimitEditor field={field} desk={desk} />
      {field.choices.length === 0 ? null : (
        <div className={styles['verbs']}>
          <span>{deskWords.choices}</span>
          {field.choices.map((choice) => (
            <Button
              key={choice}
              look="plain"
              onPress={() => {
                put(choice, text.trim() === '' ? 'all' : 'end');
              }}
            >
              {choice}
            </Button>
          ))}
        </div>
      )}
      {isOutcome ? (
        <OutcomeVerbs
          text={text}
          onChoose={(verb, found) => {
            put(startWithVerb(text, verb, found), 'all');
          }}
        />
      ) : null}
      {kind === 'title' ? (
        <TitleIdeas
          field={field}
          programs={desk.programs}
          onUse={(title) => {
            put(title, 'all');
          }}
        />
      ) : null}
      {kind === 'equity' ? (
        <EquityHelp
          onUse={(starter) => {
            put(starter, 'end');
          }}
        />
      ) : null}
      <FreshOffer
        desk={desk}
        fieldId={id}
        stored={desk.proposal.fields.find(({ fieldId }) => fieldId === id)}
        text={text}
        fresh={desk.fresh?.fields.find(({ fieldId }) => fieldId === id)}
      />
    </div>
  );
}

/** Sentences to begin with; what only she knows stands in brackets, and counts as open. */
function EquityHelp({ onUse }: { onUse: (starter: string) => void }) {
  return (
    <div className={styles['starters']}>
      <p>
        {deskWords.equityHelp}. {deskWords.equityHint}
      </p>
      {deskWords.equityStarters.map((starter) => (
        <Button
          key={starter}
          look="plain"
          onPress={() => {
            onUse(starter);
          }}
        >
          {starter.replaceAll('[[', '(').replaceAll(']]', ')')}
        </Button>
      ))}
    </div>
  );
}
