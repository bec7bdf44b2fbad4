import { useState } from 'react';
import { compareRows, mergeRows } from '../../shared/conflicts/compare-rows';
import type { Program, ProgramContent } from '../../shared/model/program';
import { contentOf } from '../../shared/programs/content-of';
import type { Answered } from '../../shared/ipc/api';
import { fail, succeed } from '../../shared/result';
import { api } from '../api';
import { draftKey, readDraft } from '../programs/program-draft';
import { describeError, tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { loadPrograms } from '../state/programs';
import { navigate } from '../state/route';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Waiting } from '../ui/waiting';
import { conflictWords } from '../words/conflicts';
import styles from './conflicts.module.css';
import { SideBySide } from './side-by-side';

interface Pair {
  typed: ProgramContent;
  stored: Program;
}

async function loadPair(programId: string): Answered<Pair> {
  const [got, drafts] = await Promise.all([
    api.programs.get({ id: programId }),
    api.drafts.list({}),
  ]);
  if (!got.ok) return got;
  if (!drafts.ok) return drafts;
  const draft = drafts.value.find(({ key }) => key === draftKey(programId));
  const typed = draft === undefined ? null : readDraft(draft.text);
  if (typed === null) return fail({ code: 'not-found', thing: 'program' });
  return succeed({ typed, stored: got.value.program });
}

/** A version that was not taken, into the trash: nothing is lost. */
async function keepInTrash(content: ProgramContent): Promise<void> {
  const kept = await api.programs.create({ content });
  if (kept.ok) await api.programs.remove({ ids: [kept.value.id] });
}

async function save(pair: Pair, fromStored: readonly string[], fields: number): Promise<boolean> {
  const { typed, stored } = pair;
  const storedContent = contentOf(stored);
  const content = mergeRows(typed, storedContent, fromStored);
  const { id, updatedAt } = stored;
  if (fromStored.length < fields) await keepInTrash(storedContent);
  if (fromStored.length > 0) await keepInTrash(typed);
  const saved = await api.programs.update({ id, content, updatedAt });
  if (!saved.ok) {
    tellError(saved.error);
    return false;
  }
  await api.drafts.remove({ key: draftKey(id) });
  await loadPrograms();
  navigate({ page: 'program', programId: id }, { replace: true });
  tell({ text: conflictWords.savedProgram });
  return true;
}

const SIDES = { here: conflictWords.typed, there: conflictWords.stored };

/** What she typed beside what another computer saved meanwhile. */
export function TypedAndStored({ programId }: { programId: string }) {
  const { state, reload } = useLoaded(`pair ${programId}`, () => loadPair(programId));
  const [fromStored, setFromStored] = useState<string[]>([]);
  const [isSaving, setIsSaving] = useState(false);
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed') return <Banner>{describeError(state.error)}</Banner>;
  const { typed, stored } = state.value;
  const differences = compareRows(typed, contentOf(stored));
  if (differences.length === 0) {
    return (
      <Banner
        action={
          <Button
            onPress={() => {
              navigate({ page: 'program', programId });
            }}
          >
            {conflictWords.openProgram}
          </Button>
        }
      >
        {conflictWords.alreadySame}
      </Banner>
    );
  }
  const press = async (): Promise<void> => {
    setIsSaving(true);
    const isSaved = await save(state.value, fromStored, differences.length);
    setIsSaving(false);
    if (!isSaved) await reload();
  };
  return (
    <div className={styles['row']}>
      <h2 className={styles['title']}>{stored.title}</h2>
      <p className={styles['facts']}>{conflictWords.differences(differences.length)}</p>
      <SideBySide
        rowId={programId}
        sides={SIDES}
        differences={differences}
        fromThere={fromStored}
        onChange={setFromStored}
      />
      <div>
        <Button look="primary" isPending={isSaving} onPress={() => void press()}>
          {conflictWords.save}
        </Button>
      </div>
    </div>
  );
}
