/** The stored photo, at most 2,048 px. */
export const photoAddress = (photoId: string): string => `/photos/${photoId}`;

/** The same, at most 480 px. */
export const thumbAddress = (photoId: string): string => `/thumbs/${photoId}`;
