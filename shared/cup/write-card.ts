import type { CupAnswer } from '../model/cup';
import { markdownToPlain } from '../text/markdown-to-plain';

type CardTexts = Pick<CupAnswer, 'question' | 'text' | 'tip'>;

/** A card as a recap of a Guerrilla Storytime is written: good plain text for any list. */
export function writeCardAsPlain(
  { question, text, tip }: CardTexts,
  labels: { challenge: string; tip: string },
): string {
  const parts = [
    `${labels.challenge}: ${question}`,
    markdownToPlain(text).trim(),
    tip.trim() === '' ? '' : `${labels.tip}: ${tip.trim()}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
