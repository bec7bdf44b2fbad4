import type { Finding } from '../checks/finding';
import { checkPrivacy } from '../checks/check-privacy';
import { checkSelfMinimising } from '../checks/check-self-minimising';
import type { CheckSettings } from '../model/check-settings';
import type { Portfolio } from '../model/portfolio';
import type { Program } from '../model/program';
import type { Profile, Settings } from '../model/settings';
import { mayLeave } from '../photos/may-leave';
import { nameBook } from '../programs/name-book';
import type { ProgramDetails } from '../programs/program-details';
import { ALL_PRINTED, type Printed } from './find-printed';
import { chooseProposals } from './build-proposals';
import { choosePhotos } from './choose-photos';
import type { PortfolioContext } from './portfolio-material';
import type { ReviewFinding, ReviewHighlight, ReviewPhoto, ReviewPlace } from './portfolio-review';

/** What the checks need beside the texts: her profile, and what she switched off or asked for. */
export interface ReviewSettings {
  profile: Profile;
  checks: CheckSettings;
  switchedOffPatternIds: Settings['switchedOffPatternIds'];
}

interface CheckedText {
  place: ReviewPlace;
  text: string;
}

/** What may point to a child, or makes her work small, in one program as the document says it. */
export function reviewProgram(
  details: ProgramDetails,
  portfolio: Portfolio,
  settings: ReviewSettings,
  printed: Printed = ALL_PRINTED,
): ReviewFinding[] {
  const { program } = details;
  const hasPhoto = portfolio.hasPhotos && program.photos.some(mayLeave);
  const where = { programId: program.id, title: program.title };
  const found = [
    ...check(listTexts(details), where, [program], hasPhoto, portfolio, settings),
    // Elsewhere a name that stands among the materials is one of a thing; here it may be a child's.
    ...check(
      listDetails(program),
      where,
      [{ ...program, materials: [] }],
      hasPhoto,
      portfolio,
      settings,
    ),
  ];
  return found.filter(
    ({ place, words }) => printed.isTold(program.id, place) || printed.isSaidElsewhere(words),
  );
}

/** The same of what is not of one program. */
export function reviewFrame(
  context: Pick<PortfolioContext, 'portfolio' | 'shares' | 'programs' | 'proposals'>,
  settings: ReviewSettings,
): ReviewFinding[] {
  const { portfolio, shares } = context;
  const texts: CheckedText[] = [
    { place: 'cover', text: portfolio.title },
    { place: 'cover', text: portfolio.subtitle },
    { place: 'statement', text: portfolio.statement.text },
    ...shares.flatMap(({ title, cameBack }): CheckedText[] => [
      { place: 'share', text: title },
      { place: 'share', text: cameBack },
    ]),
    ...chooseProposals(context).flatMap(({ title, description }): CheckedText[] => [
      { place: 'proposal', text: title },
      { place: 'proposal', text: description },
    ]),
  ];
  const where = { programId: null, title: portfolio.title };
  return check(texts, where, [], false, portfolio, settings);
}

/** Photos that stay out because nobody said why they may be seen, and those without words. */
export function reviewPhotos(program: Program): ReviewPhoto[] {
  return program.photos.flatMap((photo): ReviewPhoto[] => {
    const found = { programId: program.id, title: program.title, photoId: photo.photoId };
    if (!mayLeave(photo)) return [{ ...found, lacks: 'consent' }];
    return photo.altText.trim() === '' ? [{ ...found, lacks: 'alt-text' }] : [];
  });
}

/** What the document begins a highlight with, and could begin it with. */
export function reviewHighlight(program: Program, { leadPhotos }: Portfolio): ReviewHighlight {
  const photos = choosePhotos(program, program.photos.length, leadPhotos[program.id]);
  return {
    programId: program.id,
    title: program.title,
    photos: photos.map(({ photoId, alt, width, height }) => ({ photoId, alt, width, height })),
  };
}

function listTexts({ program, reflection }: ProgramDetails): CheckedText[] {
  return [
    { place: 'title', text: program.title },
    { place: 'what-we-did', text: program.whatWeDid },
    ...program.runningOrder.map(({ what, comment }): CheckedText => ({
      place: 'what-we-did',
      text: `${what} ${comment}`.trim(),
    })),
    ...(reflection?.answers ?? []).map(({ text }): CheckedText => ({ place: 'answer', text })),
    ...program.evidence.quotes.map((text): CheckedText => ({ place: 'quote', text })),
    ...program.photos.flatMap(({ altText, caption }): CheckedText[] => [
      { place: 'photo', text: altText },
      { place: 'photo', text: caption },
    ]),
  ];
}

const toDetail = (text: string): CheckedText => ({ place: 'details', text });

function listDetails(program: Program): CheckedText[] {
  const { series, books, songs, materials, partners, ideaFrom } = program;
  const lines = [...books.map(nameBook), ...songs, ...materials, partners, ideaFrom];
  return [{ place: 'series', text: series }, ...lines.map(toDetail)];
}

function check(
  texts: readonly CheckedText[],
  where: Pick<ReviewFinding, 'programId' | 'title'>,
  programs: readonly Program[],
  hasPhoto: boolean,
  portfolio: Portfolio,
  { profile, checks, switchedOffPatternIds }: ReviewSettings,
): ReviewFinding[] {
  const accepted = new Set(portfolio.acceptedFindings);
  const found = new Map<string, ReviewFinding>();
  for (const { place, text } of texts) {
    if (text.trim() === '') continue;
    const findings = [
      ...checkPrivacy(place, text, {
        programs,
        profile,
        watchedNames: checks.watchedNames,
        hasPhoto,
      }),
      ...checkSelfMinimising(place, text, switchedOffPatternIds),
    ];
    for (const finding of findings) {
      const words = text.slice(finding.start, finding.end);
      const key = `${where.programId ?? place}: ${finding.kind}: ${words}`.slice(0, 1_200);
      if (accepted.has(key) || found.has(key)) continue;
      found.set(key, {
        ...where,
        key,
        place,
        words,
        finding,
        sentence: readSentence(text, finding),
        fix: readFix(text, finding),
      });
    }
  }
  return [...found.values()];
}

function readFix(text: string, { fix }: Finding): ReviewFinding['fix'] {
  if (fix === undefined) return null;
  const words = text.slice(fix.start, fix.end);
  return words === '' || words.length > 1_000 ? null : { words, replacement: fix.replacement };
}

const AROUND = 90;

/** The sentence, or as much of it as can be shown. */
function readSentence(text: string, { start, end }: Finding): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const from = Math.max(
    ...['. ', '? ', '! ', '\n'].map((mark) => before.lastIndexOf(mark) + mark.length),
  );
  const to = /[.?!](?:\s|$)|\n/.exec(after)?.index ?? after.length;
  const isBegun = before.lastIndexOf('. ') < 0 && start > AROUND;
  const head = from > 1 ? before.slice(from) : before;
  return `${isBegun && from <= 1 ? '…' : ''}${head}${text.slice(start, end)}${after.slice(0, to + 1)}`.trim();
}
