import { useMemo } from 'react';
import type { FormField } from '../../shared/model/proposal-form';
import type { ProgramDetails } from '../../shared/programs/program-details';
import { draftTitles, joinTitle } from '../../shared/proposals/drafting/draft-titles';
import { gatherSubjects } from '../../shared/writings/gather-subjects';
import { Button } from '../ui/button';
import { deskWords } from '../words/proposals';
import styles from './proposal.module.css';

/** Three titles with plain subtitles, made of what the log says. */
export function TitleIdeas({
  field,
  programs,
  onUse,
}: {
  field: FormField;
  programs: readonly ProgramDetails[];
  onUse: (title: string) => void;
}) {
  const ideas = useMemo(() => draftTitles(gatherSubjects(programs)), [programs]);
  if (ideas.length === 0) return null;
  return (
    <div className={styles['ideas']}>
      <p className={styles['small']}>{deskWords.titles}</p>
      <ul>
        {ideas.map((idea) => (
          <li key={idea.title}>
            <span>
              <strong>{idea.title}</strong>: {idea.subtitle}
            </span>
            <Button
              look="plain"
              label={`${deskWords.useTitle} “${idea.title}”`}
              onPress={() => {
                onUse(joinTitle(idea, field.limit));
              }}
            >
              {deskWords.useTitle}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
