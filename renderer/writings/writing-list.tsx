import { BookOpenCheck, CircleHelp } from 'lucide-react';
import type { Share } from '../../shared/model/share';
import { findTitleField } from '../../shared/text/write-out';
import type { WritingSummary } from '../../shared/writings/summarise-writing';
import { usePrograms } from '../state/programs';
import { RouteLink } from '../ui/route-link';
import { useFindVenue } from '../venues/use-venues';
import { venueWords } from '../words/venues';
import { writingWords } from '../words/writings';
import { formatInstant, formatShareDay } from './format-day';
import styles from './writing-list.module.css';

/** Writings as sheets on a desk: what each is, where it goes, what it is made from. */
export function WritingList({
  label,
  writings,
  shares,
  page,
}: {
  label: string;
  writings: readonly WritingSummary[];
  shares: readonly Share[];
  page: 'writing' | 'proposal';
}) {
  const findVenue = useFindVenue();
  return (
    <ul className={styles['list']} aria-label={label}>
      {writings.map((writing) => (
        <li key={writing.id}>
          <RouteLink to={{ page, writingId: writing.id }} className={styles['sheet']}>
            <Heading writing={writing} />
            <span className={styles['facts']}>
              <span>{findVenue(writing.venueId)?.name ?? venueWords.goneVenue}</span>
              <ProgramTitles ids={writing.programIds} />
            </span>
            <span className={styles['marks']}>
              {writing.gaps === 0 ? null : (
                <span className={styles['gaps']}>
                  <CircleHelp aria-hidden />
                  {writingWords.gapsLeft(writing.gaps)}
                </span>
              )}
              {shares
                .filter((share) => share.writingId === writing.id)
                .map((share) => (
                  <span key={share.id} className={styles['shared']}>
                    <BookOpenCheck aria-hidden />
                    {writingWords.sharedOn(formatShareDay(share.sharedOn))}
                  </span>
                ))}
              <span>{writingWords.changedOn(formatInstant(writing.updatedAt))}</span>
            </span>
          </RouteLink>
        </li>
      ))}
    </ul>
  );
}

/** Its title; where the venue has none, its first words, as a quotation of itself. */
function Heading({ writing }: { writing: WritingSummary }) {
  const venue = useFindVenue()(writing.venueId);
  const hasTitle = venue !== undefined && findTitleField(venue) !== undefined;
  const title = writing.title.replace(/\[\[|\]\]/g, '');
  return (
    <span className={`${styles['title'] ?? ''} ${hasTitle ? '' : (styles['firstWords'] ?? '')}`}>
      {title === '' ? writingWords.untitled : title}
    </span>
  );
}

const SHOWN_TITLES = 2;

function ProgramTitles({ ids }: { ids: readonly string[] }) {
  const programs = usePrograms();
  if (programs.status !== 'ready') return null;
  const wanted = new Set(ids);
  const titles = programs.programs.filter(({ id }) => wanted.has(id)).map(({ title }) => title);
  if (titles.length === 0) return null;
  const shown = [...new Set(titles)];
  const rest = shown.length - SHOWN_TITLES;
  const named = rest > 0 ? [...shown.slice(0, SHOWN_TITLES), writingWords.andMore(rest)] : shown;
  return <span className={styles['programs']}>{named.join(', ')}</span>;
}
