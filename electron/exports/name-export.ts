import type { Portfolio } from '../../shared/model/portfolio';
import type { ExportFormat } from '../../shared/portfolio/export-formats';
import { namePdf } from './name-pdf';

interface FileKind {
  name: string;
  extensions: string[];
}

/** What the save dialog offers; nothing for a folder, which has no ending. */
export const FORMAT_FILES: Readonly<Record<ExportFormat, FileKind[]>> = {
  pdf: [{ name: 'PDF', extensions: ['pdf'] }],
  summary: [{ name: 'PDF', extensions: ['pdf'] }],
  html: [{ name: 'Web page', extensions: ['html'] }],
  'html-folder': [],
  'markdown-folder': [],
  docx: [{ name: 'Word', extensions: ['docx'] }],
  'json-resume': [{ name: 'JSON Resume', extensions: ['json'] }],
};

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  pdf: '.pdf',
  summary: ' summary.pdf',
  html: '.html',
  'html-folder': ' web page',
  'markdown-folder': ' Markdown',
  docx: '.docx',
  'json-resume': ' resume.json',
};

/** A file name that every system takes, made of what the portfolio is called. */
export function nameExport(
  { title, name }: Pick<Portfolio, 'title' | 'name'>,
  format: ExportFormat,
): string {
  const stem = namePdf(title.trim() === '' ? name : title).replace(/\.pdf$/, '');
  return `${stem}${ENDINGS[format]}`;
}
