/** What a portfolio can be saved as. The two that end in `-folder` are a folder with the photos beside. */
export const EXPORT_FORMATS = [
  'pdf',
  'summary',
  'html',
  'html-folder',
  'markdown-folder',
  'docx',
  'json-resume',
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
