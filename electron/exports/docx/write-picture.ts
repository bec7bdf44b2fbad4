import { ImageRun, Paragraph } from 'docx';
import { lineIn } from './docx-language';
import { DOCX_STYLES } from './docx-styles';

/** Pixels of 1/96 inch: the width of the text, and as high as leaves room for words. */
export const PICTURE_ROOM = { width: 560, height: 380 } as const;

export interface DocxPicture {
  /** Its name inside the file: nothing about who is in it. */
  photoId: string;
  jpeg: Uint8Array;
  /** Pixels, upright: only their ratio is used, and that it is not made larger. */
  width: number;
  height: number;
  /** What it shows, for who can't see it. */
  alt: string;
  /** "" for none. */
  caption: string;
}

/** A picture as large as there is room, with its caption under it. */
export function writePicture(
  { photoId, jpeg, width, height, alt, caption }: DocxPicture,
  room: { width: number; height: number } = PICTURE_ROOM,
  captionLanguage?: string,
): Paragraph[] {
  const scale = Math.min(room.width / width, room.height / height, 1);
  const picture = new ImageRun({
    type: 'jpg',
    data: jpeg,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: photoId.slice(0, 16), title: '', description: alt },
  });
  return [
    new Paragraph({ children: [picture], keepNext: caption !== '' }),
    ...(caption === ''
      ? []
      : [new Paragraph({ style: DOCX_STYLES.note, ...lineIn(captionLanguage, caption) })]),
  ];
}
