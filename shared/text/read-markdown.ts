import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { resolveCharacterReferences } from './character-references';
import { safeHref } from './safe-href';

/**
 * Her text as tokens, the same for every target: the screen, HTML, plain text, PDF. A line end that
 * she typed is a line end (`breaks`), as in every mail and comment box she knows. A text that is
 * nested beyond what marked can follow comes back as one paragraph of plain text.
 */
export function readMarkdown(text: string): MarkedToken[] {
  try {
    return knownTokens(lexer(text, { gfm: true, breaks: true }));
  } catch {
    const plain = { type: 'text', raw: text, text } as const;
    return [{ type: 'paragraph', raw: text, text, tokens: [plain] }];
  }
}

/** No extension of marked is used, so that each token is one that it knows. */
export function knownTokens(tokens: readonly Token[] | undefined): MarkedToken[] {
  // marked types its tokens as "any of ours or anything": only a cast can say that it is one of ours.
  return (tokens ?? []) as MarkedToken[];
}

/** Where a link goes, or `null` where it may not be one. An address typed as `www.…` is taken as https. */
export function readHref(link: Tokens.Link): string | null {
  if (link.autolink !== true) return safeHref(resolveCharacterReferences(link.href));
  return safeHref(link.text.startsWith('www.') ? `https://${link.text}` : link.href);
}

export function readText(token: Tokens.Text | Tokens.Escape): string {
  if (token.type === 'escape' || token.escaped === true) return token.text;
  return resolveCharacterReferences(token.text);
}
