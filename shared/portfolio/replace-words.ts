import type { Portfolio, WordReplacement } from '../model/portfolio';
import type { Share } from '../model/share';
import type { Writing } from '../model/writing';
import type { ProgramDetails } from '../programs/program-details';

type Replacements = Pick<Portfolio, 'replacements'>['replacements'];

/** Every place where the words stand whole, not as a part of a longer word. */
export function replaceWhole(text: string, { words, replacement }: WordReplacement): string {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const before = /^[\p{L}\p{N}]/u.test(words) ? String.raw`(?<![\p{L}\p{N}])` : '';
  const after = /[\p{L}\p{N}]$/u.test(words) ? String.raw`(?![\p{L}\p{N}])` : '';
  return text.replace(new RegExp(before + literal + after, 'gu'), () => replacement);
}

/** Her programs as this document says them; her log stays as it is. */
export function replaceInPrograms(
  programs: readonly ProgramDetails[],
  replacements: Replacements,
): readonly ProgramDetails[] {
  if (replacements.length === 0) return programs;
  const named = new Set(replacements.map(({ programId }) => programId));
  return programs.map((details) => {
    const { id } = details.program;
    if (!named.has(id)) return details;
    const own = replacements.filter(({ programId }) => programId === id);
    return replaceInProgram(details, (text) => putAll(text, own));
  });
}

function putAll(text: string, replacements: Replacements): string {
  return replacements.reduce(replaceWhole, text);
}

function replaceInProgram(
  { program, reflection }: ProgramDetails,
  put: (text: string) => string,
): ProgramDetails {
  return {
    program: {
      ...program,
      title: put(program.title),
      whatWeDid: put(program.whatWeDid),
      series: put(program.series),
      partners: put(program.partners),
      ideaFrom: put(program.ideaFrom),
      books: program.books.map((book) => ({ ...book, title: put(book.title) })),
      songs: program.songs.map(put),
      materials: program.materials.map(put),
      runningOrder: program.runningOrder.map(({ what, comment }) => ({
        what: put(what),
        comment: put(comment),
      })),
      evidence: { ...program.evidence, quotes: program.evidence.quotes.map(put) },
      photos: program.photos.map((photo) => ({
        ...photo,
        altText: put(photo.altText),
        caption: put(photo.caption),
      })),
    },
    reflection:
      reflection === null
        ? null
        : {
            ...reflection,
            answers: reflection.answers.map((answer) => ({ ...answer, text: put(answer.text) })),
          },
  };
}

export function replaceInShares(
  shares: readonly Share[],
  replacements: Replacements,
): readonly Share[] {
  const own = replacements.filter(({ programId }) => programId === null);
  if (own.length === 0) return shares;
  return shares.map((share) => ({
    ...share,
    title: putAll(share.title, own),
    cameBack: putAll(share.cameBack, own),
  }));
}

export function replaceInProposals(
  proposals: readonly Writing[],
  replacements: Replacements,
): readonly Writing[] {
  const own = replacements.filter(({ programId }) => programId === null);
  if (own.length === 0) return proposals;
  return proposals.map((writing) => ({
    ...writing,
    fields: writing.fields.map((field) => ({ ...field, text: putAll(field.text, own) })),
  }));
}
