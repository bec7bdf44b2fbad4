export const outWords = {
  openMail: 'Open in my mail program',
  openPost: (number: number, network: 'bluesky' | 'mastodon') =>
    `Open post ${String(number)} on ${network === 'bluesky' ? 'Bluesky' : 'Mastodon'}`,
  pasteIt: 'It is too long to be handed over. It is copied: paste it there.',
  copyFailed: 'The clipboard did not take it. Select the text and copy it with the keyboard.',
  server: 'Your Mastodon server',
  serverHint: 'What stands after the last @ of your name there.',
  serverProblem: 'That is no server’s name. It looks like example.social.',
  documents: { docx: 'Word document (.docx)', pdf: 'PDF' },
} as const;
