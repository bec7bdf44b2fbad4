import { CopyPlus, ListPlus, Pencil, Repeat, Send, Star, Trash2 } from 'lucide-react';
import { useLayoutEffect } from 'react';
import type { Program } from '../../shared/model/program';
import type { ProgramDetails } from '../../shared/programs/program-details';
import { tellError } from '../state/describe-error';
import { navigate } from '../state/route';
import { Button, IconButton } from '../ui/button';
import { programWords } from '../words/programs';
import { patchProgram } from './patch-program';
import { removeProgram } from './remove-program';
import { isRepeatKey, repeatProgram } from './repeat-program';
import styles from './program-actions.module.css';

async function logNext(program: Program): Promise<void> {
  const id = await repeatProgram(program.id);
  if (id !== null) navigate({ page: 'program', programId: id });
}

/** What she can do with a program. D logs its next session. */
export function ProgramActions({
  details,
  onChanged,
}: {
  details: ProgramDetails;
  onChanged: (program: Program) => void;
}) {
  const { program, reflection } = details;
  const isReflected = (reflection?.answers.length ?? 0) > 0;
  // Not later than the page is seen: a quick D must not be lost.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.repeat || !isRepeatKey(event)) return;
      event.preventDefault();
      void logNext(program);
    };
    document.addEventListener('keydown', hear);
    return () => {
      document.removeEventListener('keydown', hear);
    };
  }, [program]);

  const toShare = () => {
    navigate({ page: 'share-new', programs: program.id });
  };
  const toggleStar = async (): Promise<void> => {
    const saved = await patchProgram(program.id, { isStarred: !program.isStarred });
    if (saved.ok) onChanged(saved.value);
    else tellError(saved.error, () => void toggleStar());
  };
  return (
    <>
      {isReflected ? (
        <Button look="primary" icon={<Send aria-hidden />} onPress={toShare}>
          {programWords.share}
        </Button>
      ) : (
        <Button
          look="primary"
          onPress={() => {
            navigate({ page: 'reflect', programId: program.id });
          }}
        >
          {programWords.reflect}
        </Button>
      )}
      <Button
        icon={<Pencil aria-hidden />}
        onPress={() => {
          navigate({ page: 'program-form', programId: program.id });
        }}
      >
        {programWords.edit}
      </Button>
      <IconButton
        label={programWords.next}
        icon={<CopyPlus aria-hidden />}
        onPress={() => void logNext(program)}
      />
      <IconButton
        label={programWords.again}
        icon={<Repeat aria-hidden />}
        onPress={() => {
          navigate({ page: 'program-form', copyOf: program.id });
        }}
      />
      <IconButton
        label={programWords.several}
        icon={<ListPlus aria-hidden />}
        onPress={() => {
          navigate({ page: 'log-several', programId: program.id });
        }}
      />
      <IconButton
        label={program.isStarred ? programWords.unstar : programWords.star}
        icon={<Star aria-hidden className={program.isStarred ? (styles['starred'] ?? '') : ''} />}
        onPress={() => void toggleStar()}
      />
      {isReflected ? null : (
        <IconButton label={programWords.share} icon={<Send aria-hidden />} onPress={toShare} />
      )}
      <IconButton
        label={programWords.remove}
        icon={<Trash2 aria-hidden />}
        onPress={() => {
          void removeProgram(program).then((isRemoved) => {
            if (isRemoved) navigate({ page: 'log' });
          });
        }}
      />
    </>
  );
}
