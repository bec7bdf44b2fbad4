import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { AppError } from '../../shared/ipc/app-error';
import type { ExportFormat } from '../../shared/portfolio/export-formats';
import { nameExportedPhoto } from '../../shared/portfolio/name-exported-photo';
import { fail, succeed, type Result } from '../../shared/result';
import { isSystemError } from '../store/disk-error';
import { writeAtomically } from '../store/write-atomically';

const FOLDER_FILES: Partial<Record<ExportFormat, string>> = {
  'html-folder': 'index.html',
  'markdown-folder': 'portfolio.md',
};

/** A file, or a folder with the document and its photos. Where it may not be written is her choice. */
export async function writeExport(
  place: string,
  format: ExportFormat,
  bytes: Uint8Array,
  photoFiles: Readonly<Record<string, string>>,
): Promise<Result<null, AppError>> {
  const fileName = FOLDER_FILES[format];
  try {
    if (fileName === undefined) await writeAtomically(place, bytes);
    else await writeFolder(place, fileName, bytes, photoFiles);
    return succeed(null);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return fail({ code: 'disk-full' });
    return fail({ code: 'disk-failed', system: error.code });
  }
}

async function writeFolder(
  folder: string,
  fileName: string,
  bytes: Uint8Array,
  photoFiles: Readonly<Record<string, string>>,
): Promise<void> {
  const photos = Object.entries(photoFiles);
  await mkdir(photos.length === 0 ? folder : path.join(folder, 'photos'), { recursive: true });
  for (const [photoId, file] of photos) {
    await copyFile(file, path.join(folder, nameExportedPhoto(photoId)));
  }
  await writeAtomically(path.join(folder, fileName), bytes);
}
