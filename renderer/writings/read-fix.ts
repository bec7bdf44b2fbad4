import type { Finding } from '../../shared/checks/finding';
import { writingWords } from '../words/writings';
import type { Desk } from './use-desk';

interface Fix {
  label: string;
  start: number;
  end: number;
  text: string;
}

/** The one-click replacement of a finding, where there is one. */
export function readFix(finding: Finding, desk: Desk): Fix | null {
  if (finding.kind === 'missing-credit') {
    return addLine(
      finding,
      desk,
      writingWords.addCredit,
      writingWords.creditLine(finding.ideaFrom),
    );
  }
  if (finding.kind === 'employer-line') {
    return addLine(finding, desk, writingWords.addEmployerLine, finding.line);
  }
  if (finding.fix === undefined) return null;
  const { start, end, replacement } = finding.fix;
  const label =
    finding.kind === 'link'
      ? writingWords.makeSecure
      : finding.kind === 'self-minimising'
        ? writingWords.sayWithout
        : writingWords.useInstead(replacement);
  return { label, start, end, text: replacement };
}

/** A line of its own at the end, but over the signature of an e-mail. */
function addLine(finding: Finding, desk: Desk, label: string, words: string): Fix {
  const text = desk.texts[finding.fieldId] ?? '';
  const signature = desk.writing.fields
    .find(({ fieldId }) => fieldId === finding.fieldId)
    ?.pieces.find((piece) => piece.part === 'signature' && piece.text.trim() !== '')?.text;
  const signedAt = signature === undefined ? -1 : text.lastIndexOf(signature.trim());
  const end = signedAt > 0 ? signedAt : text.length;
  const start = text.slice(0, end).trimEnd().length;
  const line = `\n\n${words}`;
  return { label, start, end, text: signedAt > 0 ? `${line}\n\n` : line };
}
