import type { Handlers } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/app-error';
import type { Venue } from '../../shared/model/venue';
import type { Writing } from '../../shared/model/writing';
import { fail, succeed, type Result } from '../../shared/result';
import { pickVenue } from '../../shared/venues/list-venues';
import { buildWritingDocument } from '../../shared/writings/build-writing-document';
import { safeFileName } from '../../shared/writings/safe-file-name';
import { writeDocx } from '../exports/docx/write-docx';
import type { LayoutMaterial } from '../exports/layout-messages';
import type { LayoutRunner } from '../exports/layout-runner';
import type { PhotoLibrary } from '../photos/photo-library';
import { describeDiskError } from '../store/disk-error';
import type { Library } from '../store/library';
import { readWritingPictures } from './read-writing-pictures';

const NOT_FOUND = { code: 'not-found', thing: 'writing' } as const;

const KINDS = {
  docx: { name: 'Word document', extensions: ['docx'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
};

export interface WritingFilesDeps {
  library: Pick<Library, 'writings' | 'settings' | 'venues' | 'programs'>;
  photos: Pick<PhotoLibrary, 'photoForPrint'>;
  askWhereToSave: (
    suggestedName: string,
    filters: { name: string; extensions: string[] }[],
  ) => Promise<{ path: string; fileName: string } | null>;
  /** Durable; rejects with the system's error. */
  writeBytes: (path: string, bytes: Uint8Array) => Promise<unknown>;
  layout: Pick<LayoutRunner, 'run'>;
  now: () => Date;
}

/** A writing as Word file or PDF: a handout and a card have a sheet of their own. */
export function createWritingFiles(
  deps: WritingFilesDeps,
): Pick<Handlers<'writings'>, 'saveDocument'> {
  return {
    saveDocument: async ({ id, format }) => {
      const writing = deps.library.writings.read().writings.find((one) => one.id === id);
      const venue =
        writing === undefined ? undefined : pickVenue(deps.library.venues.read(), writing.venueId);
      if (writing === undefined || venue === undefined) return fail(NOT_FOUND);
      const { settings } = deps.library.settings.read();
      const texts = Object.fromEntries(writing.fields.map(({ fieldId, text }) => [fieldId, text]));
      const document = buildWritingDocument(venue, texts, settings);
      const name = safeFileName(document.title, format);
      const place = await deps.askWhereToSave(name, [KINDS[format]]);
      if (place === null) return fail({ code: 'cancelled' });

      const madeAt = deps.now().toISOString();
      const lay = async (material: LayoutMaterial): Promise<Result<Uint8Array, AppError>> => {
        const laidOut = await deps.layout.run(material, { isPreview: false });
        return laidOut.ok ? succeed(laidOut.value.pdf) : laidOut;
      };
      const bytes =
        format === 'docx'
          ? succeed(
              await writeDocx(
                document,
                await readWritingPictures(writing, deps.library, deps.photos),
              ),
            )
          : await lay(
              readCard(venue, texts, settings, madeAt) ?? {
                kind: 'page',
                document,
                template: venue.shape === 'handout' ? 'handout.typ' : 'page.typ',
                madeAt,
              },
            );
      if (!bytes.ok) return bytes;
      try {
        await deps.writeBytes(place.path, bytes.value);
      } catch (error) {
        return fail(describeDiskError(error));
      }
      return succeed({ fileName: place.fileName });
    },
  };
}

/** A challenge card is printed as the cup's are; one with other fields is a page like any other. */
function readCard(
  venue: Venue,
  texts: Readonly<Record<Writing['fields'][number]['fieldId'], string>>,
  { paper, language }: { paper: 'letter' | 'a4'; language: string },
  madeAt: string,
): LayoutMaterial | null {
  const { challenge, answer, tip } = texts;
  if (venue.shape !== 'card' || challenge === undefined || answer === undefined) return null;
  const card = { question: challenge, kind: null, isOwn: false, text: answer, tip: tip ?? '' };
  return { kind: 'cup', shape: 'cards', paper, language, cards: [card], madeAt };
}
