import { useMemo } from 'react';
import { MOST_HIGHLIGHTS, type Portfolio } from '../../shared/model/portfolio';
import { choosePrograms } from '../../shared/portfolio/choose-programs';
import type { ReviewHighlight } from '../../shared/portfolio/portfolio-review';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { tell } from '../state/notices';
import { Button } from '../ui/button';
import { portfoliosWords } from '../words/portfolio';
import { highlightWords } from '../words/highlights';
import { FindHighlight } from './find-highlight';
import { formatShortDay } from './format-short-day';
import { LeadPhoto } from './lead-photo';
import { OrderList } from './order-list';
import styles from './portfolio-form.module.css';

type Choice = Pick<Portfolio, 'highlightIds' | 'leadPhotos'>;

/** The programs that come first: proposed by the app until she chooses, then hers, in her order. */
export function HighlightFields({
  portfolio,
  programs,
  proposed,
  onChange,
}: {
  portfolio: Portfolio;
  programs: readonly ProgramSummary[];
  /** As the document has them now; `null` until that is known. */
  proposed: readonly ReviewHighlight[] | null;
  onChange: (part: Partial<Portfolio>) => void;
}) {
  const { highlightIds, leadPhotos } = portfolio;
  const chosen = useMemo(() => choosePrograms(programs, portfolio), [programs, portfolio]);
  const titles = new Map(chosen.map(({ id, title }) => [id, title]));
  const days = new Map(
    chosen.map(({ id, heldOn, heldOnPrecision }) => [id, formatShortDay(heldOn, heldOnPrecision)]),
  );
  const own = (highlightIds ?? []).filter((id) => titles.has(id));
  const isOwn = highlightIds !== null && (own.length > 0 || highlightIds.length === 0);
  const ids = isOwn
    ? own
    : (proposed ?? []).map(({ programId }) => programId).filter((id) => titles.has(id));
  const photosOf = new Map((proposed ?? []).map(({ programId, photos }) => [programId, photos]));

  const changeWithUndo = (change: Partial<Choice>, text: string): void => {
    onChange(change);
    tell({
      text,
      action: {
        label: portfoliosWords.undo,
        run: () => {
          onChange({ highlightIds, leadPhotos });
        },
      },
    });
  };
  const choose = (next: readonly string[]): void => {
    onChange({ highlightIds: [...next] });
  };

  return (
    <>
      <p className={styles['note']}>{isOwn ? highlightWords.own : highlightWords.hint}</p>
      {ids.length === 0 ? (
        <p className={styles['note']}>{highlightWords.none}</p>
      ) : (
        <OrderList
          label={highlightWords.title}
          things={ids.map((id) => ({
            id,
            name: titles.get(id) ?? '',
            note: days.get(id) ?? '',
          }))}
          onOrder={choose}
          onTakeOut={(id) => {
            changeWithUndo(
              { highlightIds: ids.filter((one) => one !== id) },
              highlightWords.isOut(titles.get(id) ?? ''),
            );
          }}
          under={(id) =>
            portfolio.hasPhotos ? (
              <LeadPhoto
                title={titles.get(id) ?? ''}
                photos={photosOf.get(id) ?? []}
                leadId={leadPhotos[id] ?? null}
                onChoose={(photoId) => {
                  onChange({ leadPhotos: { ...leadPhotos, [id]: photoId } });
                }}
              />
            ) : null
          }
        />
      )}
      {ids.length >= MOST_HIGHLIGHTS ? (
        <p className={styles['note']}>{highlightWords.enough(MOST_HIGHLIGHTS)}</p>
      ) : (
        <FindHighlight
          programs={chosen.filter(({ id }) => !ids.includes(id))}
          onAdd={(id) => {
            choose([...ids, id]);
          }}
        />
      )}
      {isOwn ? (
        <Button
          look="plain"
          onPress={() => {
            changeWithUndo({ highlightIds: null }, highlightWords.proposed);
          }}
        >
          {highlightWords.propose}
        </Button>
      ) : null}
    </>
  );
}
