import { PenLine } from 'lucide-react';
import type { Field } from '../../shared/model/venue';
import { STORY_PARTS } from '../../shared/proposals/drafting/draft-story';
import { Button } from '../ui/button';
import { deskWords } from '../words/proposals';
import { FieldEditor } from '../writings/field-editor';
import desks from '../writings/desk.module.css';
import type { Areas } from '../writings/use-areas';
import { FreshOffer } from './fresh-offer';
import styles from './proposal.module.css';
import type { ProposalDesk } from './use-proposal';

/** The four questions of every jury, drafted from the log, and the way from them to the form. */
export function StoryFields({ desk, areas }: { desk: ProposalDesk; areas: Areas }) {
  const { fresh } = desk;
  const write = async (): Promise<void> => {
    await desk.flush();
    // What she has edited stays: only fields that still are as the app wrote them are written anew.
    const untouched = desk.proposal.fields
      .filter(({ fieldId, draft }) => (desk.fields[fieldId] ?? '') === draft)
      .map(({ fieldId }) => fieldId);
    await desk.takeDrafts(untouched, deskWords.wroteForm(untouched.length));
  };
  return (
    <section className={styles['form']} aria-label={deskWords.storyTitle}>
      <div>
        <h2 className={desks['heading']}>{deskWords.storyTitle}</h2>
        <p className={styles['soft']}>{deskWords.storyHint}</p>
      </div>
      {STORY_PARTS.map((part) => {
        const field: Field = {
          id: part,
          ...deskWords.story[part],
          format: 'plain',
          limits: [],
          isLimitKnown: true,
          lines: 3,
        };
        return (
          <div key={part} className={styles['outcome']}>
            <FieldEditor
              field={field}
              text={desk.story[part] ?? ''}
              areaRef={areas.keep(`story/${part}`)}
              onChange={(text) => {
                desk.setText('story', part, text);
              }}
              onLeave={() => void desk.flush()}
            />
            <FreshOffer
              desk={desk}
              fieldId={part}
              stored={desk.proposal.story.find(({ fieldId }) => fieldId === part)}
              text={desk.story[part] ?? ''}
              fresh={fresh?.story.find(({ fieldId }) => fieldId === part)}
            />
          </div>
        );
      })}
      <div className={styles['across']}>
        <Button icon={<PenLine aria-hidden />} onPress={() => void write()}>
          {deskWords.writeForm}
        </Button>
        <span className={styles['small']}>{deskWords.writeFormHint}</span>
      </div>
    </section>
  );
}
