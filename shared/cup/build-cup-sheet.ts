import { curlQuotesInLine } from '../portfolio/curl-quotes';
import type { Settings } from '../model/settings';
import { markdownToCardLines, type CardLine } from './card-lines';
import type { CupCard } from './choose-cards';
import type { PrintShape } from './cup-print';
import { cupSheetWords } from './cup-sheet-words';

/** Everything that the template lays out, as JSON. */
export interface CupSheet {
  shape: PrintShape;
  paper: Settings['paper'];
  language: string;
  title: string;
  howTo: string;
  words: { challenge: string; tip: string };
  cards: SheetCard[];
}

export interface SheetCard {
  label: string;
  question: string;
  lines: CardLine[];
  tip: string;
}

export interface CupMaterial {
  shape: PrintShape;
  paper: Settings['paper'];
  language: string;
  cards: CupCard[];
}

export function buildCupSheet({ shape, paper, language, cards }: CupMaterial): CupSheet {
  return {
    shape,
    paper,
    language,
    title: cupSheetWords.titles[shape],
    howTo: cupSheetWords.howTo[shape],
    words: { challenge: cupSheetWords.challenge, tip: cupSheetWords.tip },
    cards: cards.map(({ question, kind, isOwn, text, tip }) => ({
      label: kind !== null ? cupSheetWords.kinds[kind] : isOwn ? cupSheetWords.own : '',
      question: curlQuotesInLine(question.replace(/\s+/g, ' ').trim()),
      lines: shape === 'cards' ? markdownToCardLines(text) : [],
      tip: shape === 'cards' ? curlQuotesInLine(tip.replace(/\s+/g, ' ').trim()) : '',
    })),
  };
}
