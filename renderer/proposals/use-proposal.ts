import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../shared/ipc/app-error';
import type { Proposal } from '../../shared/model/proposal';
import type { ProposalChange } from '../../shared/proposals/change-proposal';
import type { DraftedProposal } from '../../shared/proposals/drafting/draft-form';
import type { ProgramDetails } from '../../shared/programs/program-details';
import { succeed, type Result } from '../../shared/result';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { usePrograms } from '../state/programs';
import { useAutosave, type SaveStatus } from '../state/use-autosave';
import { useLoaded } from '../state/use-loaded';
import { deskWords } from '../words/proposals';
import { forgetWriting } from '../writings/came-from';

export type Place = 'story' | 'fields';
export type Texts = Readonly<Record<string, string>>;

/** A proposal on her desk. */
export interface ProposalDesk {
  proposal: Proposal;
  story: Texts;
  fields: Texts;
  saving: SaveStatus;
  /** Empty while they are read. */
  programs: readonly ProgramDetails[];
  /** What a draft would be now; `null` while it is made. */
  fresh: DraftedProposal | null;
  setText: (place: Place, fieldId: string, text: string) => void;
  flush: () => Promise<void>;
  /** Saves what stands around the texts. */
  change: (change: ProposalChange) => Promise<boolean>;
  /** Takes fresh drafts, with a way back. */
  takeDrafts: (fieldIds: readonly string[], told: string) => Promise<void>;
}

const SAVE_AFTER_MS = 500;
const NO_PROGRAMS: readonly ProgramDetails[] = [];

/** A text's key in the map of all of them: ids of the story and of the form may be alike. */
const keyOf = (place: Place, fieldId: string): string => `${place}/${fieldId}`;

function textsOf({ story, fields }: Pick<Proposal, 'story' | 'fields'>): Texts {
  return Object.fromEntries([
    ...story.map(({ fieldId, text }) => [keyOf('story', fieldId), text] as const),
    ...fields.map(({ fieldId, text }) => [keyOf('fields', fieldId), text] as const),
  ]);
}

function partOf(texts: Texts, place: Place): Texts {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) =>
      key.startsWith(`${place}/`) ? [[key.slice(place.length + 1), text]] : [],
    ),
  );
}

export function useProposal(opened: Proposal): ProposalDesk {
  const { id } = opened;
  const [proposal, setProposal] = useState(opened);
  const [texts, setTexts] = useState(() => textsOf(opened));
  const latest = useRef(texts);
  const onDisk = useRef(texts);
  const log = usePrograms();
  useEffect(forgetWriting, []);
  const answers =
    log.status === 'ready'
      ? log.programs
          .filter((program) => opened.programIds.includes(program.id))
          .reduce((sum, program) => sum + program.answers, 0)
      : 0;
  const { state: drafted, reload } = useLoaded(`${id} ${String(answers)}`, () =>
    api.proposals.redraft({ id }),
  );

  const { state: read } = useLoaded(`programs of ${id} ${String(answers)}`, () =>
    opened.programIds.length === 0
      ? Promise.resolve(succeed<ProgramDetails[]>([]))
      : api.programs.getMany({ ids: opened.programIds }),
  );

  const save = useCallback(
    async (next: Texts): Promise<Result<null, AppError>> => {
      for (const [key, text] of Object.entries(next)) {
        if (onDisk.current[key] === text) continue;
        const at = key.indexOf('/');
        const place = key.slice(0, at) === 'story' ? 'story' : 'fields';
        const saved = await api.proposals.saveText({ id, place, fieldId: key.slice(at + 1), text });
        if (!saved.ok) return saved;
        onDisk.current = { ...onDisk.current, [key]: text };
        setProposal(saved.value);
        // The form is drafted from the story: what could be offered has changed with it.
        if (place === 'story') void reload();
      }
      return succeed(null);
    },
    [id, reload],
  );
  const { state: saving, change: keep, flush: saveTexts } = useAutosave(save, SAVE_AFTER_MS);
  const changes = useRef<Promise<boolean>>(Promise.resolve(true));

  const show = useCallback((next: Texts) => {
    latest.current = next;
    setTexts(next);
  }, []);

  const setText = useCallback(
    (place: Place, fieldId: string, text: string) => {
      show({ ...latest.current, [keyOf(place, fieldId)]: text });
      keep(latest.current);
    },
    [show, keep],
  );

  /** What came back, without what she has typed since it was asked for. */
  const takeOver = useCallback(
    (next: Proposal): void => {
      const before = onDisk.current;
      onDisk.current = textsOf(next);
      const typed = Object.entries(latest.current).filter(
        ([key, text]) => before[key] !== undefined && before[key] !== text,
      );
      show({ ...onDisk.current, ...Object.fromEntries(typed) });
      setProposal(next);
    },
    [show],
  );

  const change = useCallback(
    (what: ProposalChange): Promise<boolean> => {
      const changing = changes.current.then(async () => {
        await saveTexts();
        const changed = await api.proposals.change({ id, ...what });
        if (!changed.ok) {
          tellError(changed.error);
          return false;
        }
        takeOver(changed.value);
        await reload();
        return true;
      });
      changes.current = changing;
      return changing;
    },
    [id, saveTexts, reload, takeOver],
  );

  /** All that she has typed and chosen is on the disk. */
  const flush = useCallback(async (): Promise<void> => {
    await saveTexts();
    await changes.current;
  }, [saveTexts]);

  const takeDrafts = useCallback(
    async (fieldIds: readonly string[], told: string): Promise<void> => {
      await flush();
      if (fieldIds.length === 0) {
        tell({ text: told });
        return;
      }
      const taken = await api.proposals.takeDrafts({ id, fieldIds: [...fieldIds] });
      if (!taken.ok) {
        tellError(taken.error);
        return;
      }
      const before = textsOf(taken.value.before);
      takeOver(taken.value.proposal);
      await reload();
      tell({
        text: told,
        action: {
          label: deskWords.undo,
          run: () => {
            show(before);
            keep(before);
            void flush();
          },
        },
      });
    },
    [id, flush, keep, reload, show, takeOver],
  );

  return {
    proposal,
    story: partOf(texts, 'story'),
    fields: partOf(texts, 'fields'),
    saving,
    programs: read.status === 'ready' ? read.value : NO_PROGRAMS,
    fresh: drafted.status === 'ready' ? drafted.value : null,
    setText,
    flush,
    change,
    takeDrafts,
  };
}
