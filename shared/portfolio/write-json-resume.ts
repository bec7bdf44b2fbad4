import { markdownToPlain } from '../text/markdown-to-plain';
import type { Share } from '../model/share';
import { safeHref } from '../text/safe-href';
import { chooseShares, isPresentation } from './build-shares';
import type { PortfolioContext } from './portfolio-material';

/** As the schema wants a day; others (a year before 1000) are left out. */
const RESUME_DAY = /^[12]\d{3}-[01]\d-[0-3]\d$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * JSON Resume 1.0 (schema of `@jsonresume/schema`, MIT): what was written is a publication, what was
 * told in a room or at a conference is a project of the type `presentation`.
 */
export function writeJsonResume(context: PortfolioContext): string {
  const { profile } = context.settings;
  const shares = chooseShares(context);
  const isTalk = (share: Share): boolean => isPresentation(context.venues[share.venueId]);
  const resume = {
    basics: dropBlank({
      name: profile.name.trim(),
      label: profile.role.trim(),
      email: EMAIL.test(profile.email.trim()) ? profile.email.trim() : '',
      summary: profile.bio.trim(),
    }),
    work: [profile.library, profile.role].some((line) => line.trim() !== '')
      ? [dropBlank({ name: profile.library.trim(), position: profile.role.trim() })]
      : [],
    publications: shares
      .filter((share) => !isTalk(share))
      .map((share) =>
        dropBlank({
          name: share.title.trim(),
          publisher: context.venues[share.venueId]?.name ?? '',
          releaseDate: readDay(share),
          url: readUrl(share),
          summary: markdownToPlain(share.cameBack).trim(),
        }),
      ),
    projects: shares.filter(isTalk).map((share) =>
      dropBlank({
        name: share.title.trim(),
        type: 'presentation',
        entity: context.venues[share.venueId]?.name ?? '',
        startDate: readDay(share),
        url: readUrl(share),
        description: markdownToPlain(share.cameBack).trim(),
      }),
    ),
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}

function readDay({ sharedOn }: Share): string {
  return RESUME_DAY.test(sharedOn) ? sharedOn : '';
}

function readUrl({ link }: Share): string {
  return safeHref(link) ?? '';
}

function dropBlank(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''));
}
