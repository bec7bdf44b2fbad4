import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../shared/ipc/app-error';
import type { ProgramDetails } from '../../shared/programs/program-details';
import { succeed, type Result } from '../../shared/result';
import type { Venue } from '../../shared/model/venue';
import type { Version, Writing, WritingField } from '../../shared/model/writing';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { usePrograms } from '../state/programs';
import { useAutosave, type SaveStatus } from '../state/use-autosave';
import { useLoaded } from '../state/use-loaded';
import { composerWords } from '../words/composer';
import { writingWords } from '../words/writings';
import { forgetWriting } from './came-from';

export type Texts = Readonly<Record<string, string>>;

/** A writing on her desk: its texts as she types them, and all that lies around them. */
export interface Desk {
  writing: Writing;
  venue: Venue;
  texts: Texts;
  saving: SaveStatus;
  /** Empty while they are read, or where all were deleted. */
  programs: readonly ProgramDetails[];
  /** What a draft from the programs as they are now would be. Empty while it is made. */
  fresh: readonly WritingField[];
  setText: (fieldId: string, text: string) => void;
  flush: () => Promise<void>;
  takeDraft: (fieldId: string) => Promise<void>;
  /** An earlier version in the place of what stands in its field. */
  bringBack: (version: Version) => Promise<void>;
}

const SAVE_AFTER_MS = 500;

function textsOf(writing: Writing): Texts {
  return Object.fromEntries(writing.fields.map((field) => [field.fieldId, field.text]));
}

function useAnswerCount(programIds: readonly string[]): number {
  const log = usePrograms();
  if (log.status !== 'ready') return 0;
  const wanted = new Set(programIds);
  return log.programs
    .filter(({ id }) => wanted.has(id))
    .reduce((sum, { answers }) => sum + answers, 0);
}

export function useDesk(opened: Writing, venue: Venue): Desk {
  const { id } = opened;
  const [writing, setWriting] = useState(opened);
  const [texts, setTexts] = useState(() => textsOf(opened));
  const latest = useRef(texts);
  const onDisk = useRef(texts);
  useEffect(forgetWriting, []);
  // An answer that is still on its way to the disk when she comes back brings a second look.
  const look = `${id} ${String(useAnswerCount(opened.programIds))}`;
  const programs = useLoaded(look, () => api.programs.getMany({ ids: opened.programIds }));
  const fresh = useLoaded(look, () => api.writings.redraft({ id }));

  const save = useCallback(
    async (next: Texts): Promise<Result<null, AppError>> => {
      for (const [fieldId, text] of Object.entries(next)) {
        if (onDisk.current[fieldId] === text) continue;
        const saved = await api.writings.saveField({ id, fieldId, text });
        if (!saved.ok) return saved;
        onDisk.current = { ...onDisk.current, [fieldId]: text };
        const { versions } = saved.value;
        setWriting((current) => ({ ...current, versions }));
      }
      return succeed(null);
    },
    [id],
  );
  const { state: saving, change, flush } = useAutosave(save, SAVE_AFTER_MS);

  const show = useCallback((fieldId: string, text: string) => {
    latest.current = { ...latest.current, [fieldId]: text };
    setTexts(latest.current);
  }, []);

  const setText = useCallback(
    (fieldId: string, text: string) => {
      show(fieldId, text);
      change(latest.current);
    },
    [show, change],
  );

  const takeDraft = useCallback(
    async (fieldId: string): Promise<void> => {
      await flush();
      const taken = await api.writings.takeDraft({ id, fieldId });
      if (!taken.ok) {
        tellError(taken.error);
        return;
      }
      const { replacedText } = taken.value;
      const text = textsOf(taken.value.writing)[fieldId] ?? '';
      setWriting(taken.value.writing);
      onDisk.current = { ...onDisk.current, [fieldId]: text };
      show(fieldId, text);
      tell({
        text: writingWords.tookDraft,
        action: {
          label: writingWords.undo,
          run: () => {
            setText(fieldId, replacedText);
            void flush();
          },
        },
      });
    },
    [id, flush, show, setText],
  );

  const bringBack = useCallback(
    async ({ id: versionId, fieldId }: Version): Promise<void> => {
      await flush();
      const replacedText = latest.current[fieldId] ?? '';
      const brought = await api.writings.restoreVersion({ id, versionId });
      if (!brought.ok) {
        tellError(brought.error);
        return;
      }
      const text = textsOf(brought.value)[fieldId] ?? '';
      setWriting(brought.value);
      onDisk.current = { ...onDisk.current, [fieldId]: text };
      show(fieldId, text);
      tell({
        text: composerWords.broughtBack,
        action: {
          label: writingWords.undo,
          run: () => {
            setText(fieldId, replacedText);
            void flush();
          },
        },
      });
    },
    [id, flush, show, setText],
  );

  return {
    writing,
    venue,
    texts,
    saving,
    programs: programs.state.status === 'ready' ? programs.state.value : [],
    fresh: fresh.state.status === 'ready' ? fresh.state.value.fields : [],
    setText,
    flush,
    takeDraft,
    bringBack,
  };
}
