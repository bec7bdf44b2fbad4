export interface JpegSize {
  width: number;
  height: number;
  /** 1 is grey, 3 is colour. */
  components: number;
}

/** From the frame header; `null` for what is no JPEG that a PDF can show. */
export function readJpegSize(jpeg: Buffer): JpegSize | null {
  if (jpeg.length < 4 || jpeg.readUInt16BE(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 < jpeg.length) {
    if (jpeg[at] !== 0xff) return null;
    const marker = jpeg[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xc2;
    if (isFrame) {
      const components = jpeg[at + 9] ?? 0;
      if (components !== 1 && components !== 3) return null;
      return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7), components };
    }
    at += 2 + jpeg.readUInt16BE(at + 2);
  }
  return null;
}
