/** Where a photo lies beside a document that was saved as a folder. */
export function nameExportedPhoto(photoId: string): string {
  return `photos/${photoId.slice(0, 16)}.jpg`;
}
