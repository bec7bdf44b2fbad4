/** The longer side of a stored photo, in pixels. */
export const PHOTO_MAX_SIDE = 2_048;

/** The longer side of a thumbnail, in pixels: sharp at 240 px on a dense screen. */
export const THUMB_MAX_SIDE = 480;

/** A picture of a phone is 2 to 15 MB, a big scan 40; more than this is no snapshot. */
export const PICTURE_MAX_MEGABYTES = 60;

/** Width times height. The largest phone cameras make 108 million; decoding takes 4 bytes each. */
export const PICTURE_MAX_PIXELS = 110_000_000;

/** A re-encoded photo is 0.3 to 1.5 MB. */
export const STORED_PHOTO_MAX_BYTES = 12 * 1024 * 1024;

export const HANDOUT_MAX_MEGABYTES = 50;

/** How long a file that nothing refers to any more is kept, in days. */
export const KEEP_REMOVED_FILES_DAYS = 30;
