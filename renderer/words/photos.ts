import type { PhotoFinding } from '../../shared/checks/check-photos';
import type { PhotoConsent } from '../../shared/model/photo';
import { HANDOUT_MAX_MEGABYTES, PICTURE_MAX_MEGABYTES } from '../../shared/photos/photo-limits';
import type { PictureRefusal } from '../../shared/photos/refuse-picture';

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

/** Short, for the chips; what each means is below. */
export const CONSENT_WORDS: Readonly<Record<PhotoConsent, string>> = {
  'none-recorded': 'Not said yet',
  'no-people': 'No people',
  'hands-or-backs': 'Hands or backs only',
  crowd: 'A crowd',
  'release-on-file': 'Release on file',
};

/** DOMAIN.md section 8: the photo rules of ALSC, ALA and of libraries. */
export const CONSENT_MEANS: Readonly<Record<PhotoConsent, string>> = {
  'none-recorded':
    'It stays in your log, for you alone, until you say who is in it. There is no hurry.',
  'no-people': 'Nobody is in it: a display, a craft, an empty room.',
  'hands-or-backs':
    'Hands, backs or the backs of heads. No face, and no name on a shirt or a wall.',
  crowd:
    'A crowd in which nobody stands out. Your library may still want a sign or an announcement.',
  'release-on-file':
    'Everybody who can be known has a signed release (for a child, by a parent) that names this kind of use.',
};

export const photoWords = {
  title: 'Photos',
  titleWithHandouts: 'Photos and handouts',
  count: (n: number) => count(n, 'photo', 'photos'),
  hint: 'Drop pictures anywhere on this page, paste them, or choose them.',
  stripped:
    'Each is turned upright and made smaller. Where and when it was taken, and all else that was hidden in the file, is left behind.',
  choose: 'Choose photos',
  adding: (done: number, total: number) => `Taking in ${String(done)} of ${String(total)}`,
  cancel: 'Stop',
  dropNow: 'Let go, and it is added to this program',
  added: (n: number) => `${count(n, 'photo is', 'photos are')} in.`,
  alreadyThere: (n: number) => `${count(n, 'photo was', 'photos were')} there already.`,
  stopped: (n: number) => `Stopped; ${count(n, 'file was', 'files were')} left out.`,
  tooMany: (limit: number) => `A program holds ${String(limit)} photos. The others were left out.`,
  nth: (place: number) => `Photo ${String(place)}`,
  alt: 'What does it show?',
  altHint: 'For someone who can’t see it. Say what children do, not who they are.',
  caption: 'Caption, if you like',
  consent: 'Who is in it?',
  sameForOthers: (n: number) =>
    n === 1 ? 'The same for the one that is left' : `The same for the ${String(n)} that are left`,
  earlier: (place: number) => `Move photo ${String(place)} forward`,
  later: (place: number) => `Move photo ${String(place)} back`,
  moved: (place: number, of: number) => `Now photo ${String(place)} of ${String(of)}.`,
  remove: (place: number) => `Take away photo ${String(place)}`,
  removed: 'The photo is taken away.',
  undo: 'Undo',
  formIsClosed: 'The form is closed by now. Open it and add the file again; nothing else is lost.',
  look: (place: number) => `Look at photo ${String(place)}`,
  close: 'Close',
  previous: 'The one before',
  next: 'The next one',
  placeOf: (place: number, of: number) => `${String(place)} of ${String(of)}`,
  noWords: 'No words yet for someone who can’t see it.',
  noConsent: (n: number) =>
    n === 1
      ? 'One photo stays in your log until you say who is in it.'
      : `${String(n)} photos stay in your log until you say who is in them.`,
  sayWho: 'Say who is in them',
  refusedTitle: 'These could not come in',
  refusedDone: 'All right',
  missing: 'This picture is not in your library any more.',

  handouts: 'Handouts',
  handoutsHint: `Flyers, song sheets, patterns: any file up to ${String(HANDOUT_MAX_MEGABYTES)} MB. A copy is kept in your library.`,
  chooseHandouts: 'Choose files',
  saveCopy: (name: string) => `Save a copy of ${name}`,
  savedCopy: (name: string) => `Saved as “${name}”.`,
  showInFolder: 'Show it',
  removeHandout: (name: string) => `Take away ${name}`,
  removedHandout: (name: string) => `“${name}” is taken away.`,
  tooManyHandouts: (limit: number) =>
    `A program holds ${String(limit)} handouts. The others were left out.`,
  handoutsAdded: (n: number) => `${count(n, 'file is', 'files are')} kept with the handouts.`,

  ofWritingTitle: 'Photos that go along',
  ofWritingHint: 'They are sent beside the text: save them here, then attach or upload them.',
  ofWritingNone: 'No photo goes along. That is always fine.',
  ofWritingChoose: 'Choose from its programs',
  ofWritingDone: 'Done',
  ofWritingEmpty: 'Its programs have no photos.',
  staysHere: 'Stays in your log: nobody has said yet who is in it.',
  describe: (finding: PhotoFinding): string => {
    const photo = `Photo ${String(finding.place)}`;
    switch (finding.kind) {
      case 'photo-without-consent':
        return `${photo} can’t go along until you say who is in it. The rest can.`;
      case 'photo-gone':
        return `${photo} is not with its program any more, so it can’t go along.`;
      case 'photo-without-words':
        return `${photo} has no words for someone who can’t see it.`;
      case 'photo-names-child':
        return `“${finding.words}” beside a picture may point to one child. Say “a child” instead, or leave it if it is no child’s name.`;
    }
  },
  sayWhoOne: 'Say who is in it',
  savePhotos: 'Save the photos',
  savedPhotos: (n: number, folder: string) =>
    `${count(n, 'photo', 'photos')} saved in “${folder}”.`,
  copyAlt: (place: number) => `Copy the words for photo ${String(place)}`,
  copyPhoto: (place: number) => `Copy photo ${String(place)}`,
  copiedPhoto: 'The photo is on the clipboard.',
  copyFailed: 'The clipboard did not take the photo. Save it instead.',
  leaveOut: (place: number) => `Leave out photo ${String(place)}`,
} as const;

/** What is wrong with a file, and the way out. The camera setting: www.alibaba.com/product-insights/iphone-camera-high-efficiency-vs-most-compatible-is-it-worth-switching.html, looked up 2026-11-23. */
export function explainRefusal(refusal: PictureRefusal): string {
  switch (refusal.reason) {
    case 'heic':
      return 'It is a HEIC picture, as iPhones make them, which can’t be opened here. Save it as JPEG and add that one. So that the phone makes JPEG from now on: Settings, Camera, Formats, Most Compatible.';
    case 'other-picture':
      return `It is a ${refusal.format} picture, which can’t be opened here. Save it as JPEG or PNG and add that one.`;
    case 'broken':
      return 'It can’t be read: part of it is missing or damaged. Copy it again from where it came from.';
    case 'no-picture':
      return 'It is not a picture. If it was handed out, keep it with the handouts.';
    case 'empty':
      return 'It is empty. Copy it again from where it came from.';
    case 'too-many-megabytes':
      return `It is larger than ${String(PICTURE_MAX_MEGABYTES)} MB. Save a smaller one and add that.`;
    case 'too-many-pixels':
      return 'It has more than 110 million pixels. Save a smaller one and add that.';
    case 'unreadable':
      return 'It could not be opened. It may have been moved, or you may not be allowed to read it.';
  }
}

const HANDOUT_REFUSALS = {
  empty: 'It is empty. Copy it again from where it came from.',
  'too-large': `It is larger than ${String(HANDOUT_MAX_MEGABYTES)} MB. Keep it where it is, and put a link to it.`,
  unreadable:
    'It could not be opened. It may have been moved, or you may not be allowed to read it.',
} as const;

export const explainHandoutRefusal = (reason: keyof typeof HANDOUT_REFUSALS): string =>
  HANDOUT_REFUSALS[reason];
