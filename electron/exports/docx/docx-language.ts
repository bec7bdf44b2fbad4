import { TextRun, type IParagraphOptions, type IRunOptions } from 'docx';

const FROM_THE_RIGHT = new Set(['ar', 'he', 'fa', 'ur']);
const EAST_ASIAN = new Set(['zh', 'ja', 'ko']);

/** How Word is told the language of a run: by the sort of script that it is written in. */
export function markRun(
  language: string | undefined,
): Pick<IRunOptions, 'language' | 'rightToLeft'> {
  if (language === undefined) return {};
  if (FROM_THE_RIGHT.has(language)) {
    return { language: { bidirectional: language }, rightToLeft: true };
  }
  return { language: EAST_ASIAN.has(language) ? { eastAsia: language } : { value: language } };
}

/** And that a paragraph is set from the right. */
export function markParagraph(
  language: string | undefined,
): Pick<IParagraphOptions, 'bidirectional'> {
  return language !== undefined && FROM_THE_RIGHT.has(language) ? { bidirectional: true } : {};
}

/** A line as the inside of a paragraph, marked with its language. */
export function lineIn(
  language: string | undefined,
  text: string,
  look: IRunOptions = {},
): Pick<IParagraphOptions, 'bidirectional' | 'children'> {
  const run = new TextRun({ ...look, ...markRun(language), text });
  return { ...markParagraph(language), children: [run] };
}
