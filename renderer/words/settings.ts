export const settingsWords = {
  title: 'Settings',
  you: 'About you',
  youHint:
    'Used where a form or a signature asks for it. All of it may stay blank, and none of it leaves this computer by itself.',
  name: 'Your name, as you sign',
  role: 'What you do',
  rolePlaceholder: 'Youth services librarian',
  library: 'Your library',
  email: 'E-mail for replies',
  bio: 'A few words about you',
  bioHint: 'Proposals ask for at most 75 words. Write it once; it is copied into each.',
  look: 'How it looks',
  theme: 'Paper',
  themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  paper: 'Print on',
  papers: { letter: 'Letter', a4: 'A4' },
  phrases: 'Phrases left alone',
  phrasesHint: 'You asked for no more notes on these and their like.',
  bringBack: 'Bring back',
  bringBackThis: (name: string) => `Bring back: ${name}`,
  /** The ids are the phrases in small words with hyphens: "i-am-just-a" is "I am just a …". */
  nameOfPhrase: (patternId: string) => {
    const words = patternId.replaceAll('-', ' ').replace(/\bi\b/g, 'I');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)} …`;
  },
  folder: 'Your library folder',
  folderHint:
    'Everything is in plain files on this computer, with a back-up for each of the last ten days you used it.',
  showFolder: 'Show the folder',
  words: (n: number) => `${String(n)} ${n === 1 ? 'word' : 'words'} so far.`,
  saved: 'Saved.',
  saving: 'Saving…',
  version: (version: string) => `Worth Sharing ${version}`,
} as const;
