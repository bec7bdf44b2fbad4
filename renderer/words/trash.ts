import type { TrashKind } from '../../shared/trash/trash-entry';

const number = (n: number): string => n.toLocaleString('en-US');

export const trashWords = {
  title: 'Trash',
  lead: 'What you delete waits here for 30 days, then it goes for good.',
  log: 'My log',
  link: 'What you deleted is in the trash',
  emptyTitle: 'The trash is empty',
  emptyLead:
    'Programs, writings, portfolios, shares, venues and cup sticks that you delete wait here for 30 days, each with a way back.',
  kinds: {
    program: 'Program',
    import: 'Import that you undid',
    writing: 'Writing',
    portfolio: 'Portfolio',
    stick: 'Stick of the cup',
    answer: 'Answer of the cup',
    proposal: 'Proposal',
    share: 'Note of a share',
    venue: 'Venue',
  } satisfies Record<TrashKind, string>,
  untitled: 'Without a title',
  titleOf: (title: string, programs: number) =>
    programs > 1 ? `${title} (${number(programs)} programs)` : title,
  facts: (kind: string, deleted: string, goes: string) =>
    `${kind} · deleted ${deleted} · goes for good on ${goes}`,
  putBack: 'Put back',
  putBackThis: (title: string) => `Put back: ${title}`,
  isBack: (title: string) => `“${title}” is back.`,
  purge: 'Delete now',
  purgeThis: (title: string) => `Delete now: ${title}`,
  empty: 'Empty the trash',
  sureTitle: 'Delete for good?',
  sure: (title: string) =>
    `“${title}” can’t be put back from here afterwards. The back-ups of the last days still have it.`,
  sureAll: (n: number) =>
    `${number(n)} ${n === 1 ? 'thing' : 'things'} can’t be put back from here afterwards. The back-ups of the last days still have them.`,
  purgeYes: 'Delete for good',
  keep: 'Keep',
  purged: 'Deleted for good.',
} as const;
