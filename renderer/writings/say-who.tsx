import type { ProgramDetails } from '../../shared/programs/program-details';
import { navigate } from '../state/route';
import { Button } from '../ui/button';
import { photoWords } from '../words/photos';

/** The way to the form of the program that a photo is of, where consent is recorded. */
export function SayWho({
  photoId,
  programs,
}: {
  photoId: string;
  programs: readonly ProgramDetails[];
}) {
  const owner = programs.find(({ program }) =>
    program.photos.some((one) => one.photoId === photoId && one.consent === 'none-recorded'),
  );
  if (owner === undefined) return null;
  return (
    <Button
      look="plain"
      onPress={() => {
        navigate({ page: 'program-form', programId: owner.program.id });
      }}
    >
      {photoWords.sayWhoOne}
    </Button>
  );
}
