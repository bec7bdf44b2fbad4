/** The forms in which the log can be taken out. */
export const LOG_FORMATS = ['csv', 'json', 'markdown'] as const;

export type LogFormat = (typeof LOG_FORMATS)[number];

export const LOG_FILE_ENDINGS: Readonly<Record<LogFormat, string>> = {
  csv: 'csv',
  json: 'json',
  markdown: 'md',
};
