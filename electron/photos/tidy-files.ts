import { findHashes } from '../../shared/photos/find-orphans';
import type { Library } from '../store/library';
import type { PhotoLibrary } from './photo-library';

type Referring = Pick<
  Library,
  'isReadOnly' | 'notices' | 'programs' | 'drafts' | 'writings' | 'portfolios'
>;

/**
 * Sets aside what nothing refers to, and removes for good what was set aside 30 days ago. Does
 * nothing while anything is amiss with the library: what can't be read may be what refers to a photo.
 */
export async function tidyFiles(
  library: Referring,
  photos: Pick<PhotoLibrary, 'photos' | 'handouts'>,
  now: Date,
): Promise<void> {
  if (library.isReadOnly || library.notices.length > 0) return;
  const documents = [library.drafts, library.writings, library.portfolios];
  const referred = library.programs.fileHashes();
  for (const document of documents) {
    for (const hash of findHashes(JSON.stringify(document.read()))) referred.add(hash);
  }
  await photos.photos.tidy(referred, now);
  await photos.handouts.tidy(referred, now);
}
