import { api } from '../api';
import { navigate } from '../state/route';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { logWords } from '../words/programs';
import { NEW_PROGRAM_DRAFT, readDraft } from './program-draft';

/** Says on the log that a new program was begun and not saved. */
export function UnfinishedProgram() {
  const { state } = useLoaded('drafts', () => api.drafts.list({}));
  if (state.status !== 'ready') return null;
  const draft = state.value.find(({ key }) => key === NEW_PROGRAM_DRAFT);
  const content = draft === undefined ? null : readDraft(draft.text);
  if (content === null) return null;
  return (
    <Banner
      action={
        <Button
          look="plain"
          onPress={() => {
            navigate({ page: 'program-form' });
          }}
        >
          {logWords.goOn}
        </Button>
      }
    >
      {logWords.unfinished(content.title.trim())}
    </Banner>
  );
}
