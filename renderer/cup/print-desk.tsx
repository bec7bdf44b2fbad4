import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { CupView } from '../../shared/cup/cup-view';
import {
  PRINT_CHOICES,
  PRINT_SHAPES,
  type PrintChoice,
  type PrintShape,
} from '../../shared/cup/cup-print';
import type { CupAnswer } from '../../shared/model/cup';
import { PdfPages } from '../portfolio/pdf-pages';
import { describeError } from '../state/describe-error';
import { saveSettings, useSettings } from '../state/settings';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ChipChoice } from '../ui/chips';
import { Page } from '../ui/page';
import { Progress } from '../ui/progress';
import { RouteLink } from '../ui/route-link';
import { cupPrintWords, PRINT_CHOICE_WORDS, PRINT_SHAPE_WORDS } from '../words/cup';
import { PAPER_WORDS } from '../words/portfolio';
import { PrivacyNotes } from './privacy-notes';
import styles from './print-desk.module.css';
import { SheetWarnings } from './sheet-warnings';
import { useSaveSheets, useSheets } from './use-sheets';

const SHAPES = PRINT_SHAPES.map((id) => ({ id, label: PRINT_SHAPE_WORDS[id] }));
const CHOICES = PRINT_CHOICES.map((id) => ({ id, label: PRINT_CHOICE_WORDS[id] }));
const PAPERS = [
  { id: 'letter', label: PAPER_WORDS.letter },
  { id: 'a4', label: PAPER_WORDS.a4 },
] as const;

/** Left: what to print. Right: the sheets themselves. */
export function PrintDesk({ cup, answerId }: { cup: CupView; answerId: string | undefined }) {
  const { paper } = useSettings();
  const [shape, setShape] = useState<PrintShape>(answerId === undefined ? 'sticks' : 'cards');
  const [which, setWhich] = useState<PrintChoice>('all');
  const choice = { shape, which, ...(answerId === undefined ? {} : { answerId }) };
  const isEmpty = answerId === undefined && countChosen(cup, which) === 0;
  const sheets = useSheets(choice, paper, isEmpty);
  const { isSaving, save, stop } = useSaveSheets(choice);
  const leaving = shape === 'sticks' ? [] : listLeaving(cup, which, answerId);

  return (
    <Page
      title={cupPrintWords.title}
      above={<RouteLink to={{ page: 'cup' }}>← {cupPrintWords.toCup}</RouteLink>}
      width="wide"
      isFilled
      actions={
        isSaving ? (
          <div className={styles['saving']}>
            <Progress label={cupPrintWords.saving} />
            <Button onPress={stop}>{cupPrintWords.stop}</Button>
          </div>
        ) : (
          <Button
            look="primary"
            icon={<FileDown aria-hidden />}
            isDisabled={isEmpty}
            onPress={() => void save()}
          >
            {cupPrintWords.save}
          </Button>
        )
      }
    >
      <div className={styles['desk']}>
        <section className={styles['form']} aria-label={cupPrintWords.form}>
          <p className={styles['lead']}>{cupPrintWords.lead}</p>
          <ChipChoice
            label={cupPrintWords.shape}
            options={SHAPES}
            value={shape}
            onChange={(next) => {
              if (next !== null) setShape(next);
            }}
          />
          <p className={styles['hint']}>{cupPrintWords.shapeHints[shape]}</p>
          {answerId === undefined ? (
            <ChipChoice
              label={cupPrintWords.which}
              options={CHOICES}
              value={which}
              onChange={(next) => {
                if (next !== null) setWhich(next);
              }}
            />
          ) : (
            <p>
              {cupPrintWords.oneCard}{' '}
              <RouteLink to={{ page: 'cup-print' }}>{cupPrintWords.allCards}</RouteLink>
            </p>
          )}
          <ChipChoice
            label={cupPrintWords.paper}
            options={PAPERS}
            value={paper}
            onChange={(next) => {
              if (next !== null) void saveSettings({ paper: next });
            }}
          />
          <PrivacyNotes answers={leaving} />
        </section>
        <section className={styles['side']} aria-label={cupPrintWords.preview}>
          <div className={styles['bar']}>
            <p className={styles['hint']}>
              {isEmpty ? cupPrintWords.nothing[which] : cupPrintWords.previewHint}
            </p>
            <p className={styles['hint']} role="status">
              {isEmpty
                ? ''
                : sheets.isBusy
                  ? cupPrintWords.layingOut
                  : cupPrintWords.pages(sheets.shown?.pages ?? 0)}
            </p>
          </div>
          {sheets.error === null || sheets.error.code === 'cancelled' ? null : (
            <Banner>
              {cupPrintWords.failed} {describeError(sheets.error)}
            </Banner>
          )}
          {isEmpty || sheets.shown === null ? null : (
            <>
              <SheetWarnings warnings={sheets.shown.warnings} />
              <PdfPages pdf={sheets.shown.pdf} />
            </>
          )}
        </section>
      </div>
    </Page>
  );
}

function countChosen(cup: CupView, which: PrintChoice): number {
  if (which === 'all') return cup.total;
  return which === 'mine' ? cup.ownSticks.length : cup.answers.length;
}

/** The answers that are on the cards. */
function listLeaving(
  cup: CupView,
  which: PrintChoice,
  answerId: string | undefined,
): readonly CupAnswer[] {
  if (answerId !== undefined) return cup.answers.filter(({ id }) => id === answerId);
  if (which !== 'mine') return cup.answers;
  return cup.answers.filter(({ stickId }) => cup.ownSticks.some(({ id }) => id === stickId));
}
