import { foldText } from '../text/fold-text';
import { bound, type Bounded } from './bounded';
import { THEME_STOP_WORDS } from './theme-stop-words';
import type { WrittenAnswer } from './written-answer';

/** Answers that share a word of hers. */
export interface Theme {
  /** As she writes it most often. */
  word: string;
  programs: number;
  answers: Bounded<WrittenAnswer>;
}

export interface ThemedAnswers {
  themes: Theme[];
  /** Newest first. */
  others: Bounded<WrittenAnswer>;
}

/** Two may be chance; a word in three programs recurs. */
const LEAST_PROGRAMS = 3;
const MOST_THEMES = 6;
const MOST_OF_A_THEME = 12;
const MOST_OTHERS = 24;
const LEAST_LETTERS = 4;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;

/**
 * Groups answers only by a word that really recurs: in answers about three programs or more, not a
 * word that anyone's answers have. An answer belongs to one theme, the strongest of its words.
 */
export function findThemes(answers: readonly WrittenAnswer[]): ThemedAnswers {
  const read = answers.map((answer) => ({ answer, words: readWords(answer.text) }));
  let left = read;
  const themes: Theme[] = [];
  while (themes.length < MOST_THEMES) {
    const stem = findStrongest(left);
    if (stem === null) break;
    const members = left.filter(({ words }) => words.has(stem));
    left = left.filter(({ words }) => !words.has(stem));
    themes.push({
      word: chooseSpelling(members.map(({ words }) => words.get(stem) ?? stem)),
      programs: new Set(members.map(({ answer }) => answer.program.id)).size,
      answers: bound(
        members.map(({ answer }) => answer),
        MOST_OF_A_THEME,
      ),
    });
  }
  const others = left.map(({ answer }) => answer);
  return { themes, others: bound(others, MOST_OTHERS) };
}

interface ReadAnswer {
  answer: WrittenAnswer;
  /** Stem to how she wrote it. */
  words: Map<string, string>;
}

function findStrongest(answers: readonly ReadAnswer[]): string | null {
  const programs = new Map<string, Set<string>>();
  for (const { answer, words } of answers) {
    for (const stem of words.keys()) {
      const ids = programs.get(stem) ?? new Set();
      programs.set(stem, ids.add(answer.program.id));
    }
  }
  const [best] = [...programs]
    .filter(([, ids]) => ids.size >= LEAST_PROGRAMS)
    // A tie goes to the longer word, which says more, then to the alphabet.
    .toSorted(
      ([a, inA], [b, inB]) => inB.size - inA.size || b.length - a.length || (a < b ? -1 : 1),
    );
  return best?.[0] ?? null;
}

function readWords(text: string): Map<string, string> {
  const words = new Map<string, string>();
  // A link's address is nothing that she said.
  for (const [word] of text.replace(/\]\([^)]*\)|https?:\S+/g, ' ').matchAll(WORD)) {
    const bare = foldText(word).replace(/['’]s$|['’]/g, '');
    if (bare.length < LEAST_LETTERS || THEME_STOP_WORDS.has(bare)) continue;
    const stem = toStem(bare);
    if (!THEME_STOP_WORDS.has(stem) && !words.has(stem)) words.set(stem, word.toLowerCase());
  }
  return words;
}

/** "scarves" and "scarf" stay apart; "songs" and "song" do not. */
function toStem(word: string): string {
  return word.length > LEAST_LETTERS && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

function chooseSpelling(spellings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  const [best] = [...counts].toSorted(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}
