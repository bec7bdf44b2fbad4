const PICTURE_NAME = /\.(jpe?g|png|gif|webp|hei[cf]|avif|bmp|tiff?|svg|dng|cr2|nef|arw)$/i;

/** What was dropped or pasted: pictures become photos, everything else a handout. */
export function sortFiles(files: Iterable<File>): { pictures: File[]; others: File[] } {
  const pictures: File[] = [];
  const others: File[] = [];
  for (const file of files) {
    const isPicture = file.type.startsWith('image/') || PICTURE_NAME.test(file.name);
    (isPicture ? pictures : others).push(file);
  }
  return { pictures, others };
}
