import { findGaps } from '../../shared/checks/find-gaps';
import { tell } from '../state/notices';
import { writingWords } from '../words/writings';

/** Copies, and says so; open gaps are mentioned, kindly, and copied too. */
export async function copyOut(plain: string, html?: string): Promise<void> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(plain);
    else {
      const item = new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
    }
  } catch {
    tell({ tone: 'problem', text: writingWords.copyFailed });
    return;
  }
  const gaps = findGaps(plain, []).length;
  tell({ text: gaps === 0 ? writingWords.copied : writingWords.copiedWithGaps(gaps) });
}
