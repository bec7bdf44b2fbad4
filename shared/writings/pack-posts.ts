import { countBytes, countGraphemes } from '../text/count';
import { countWithUrls } from '../text/count-urls';
import type { Piece } from '../model/writing';
import { joinPieces, textOf, type Block } from './pieces';

/** How much one post holds. */
export interface PostRoom {
  graphemes: number;
  bytes: number;
  /** How much each link counts; `undefined`: as it is written. */
  urlCountsAs?: number | undefined;
}

export function fits(pieces: readonly Piece[], room: PostRoom): boolean {
  const text = textOf([...pieces]);
  const size =
    room.urlCountsAs === undefined ? countGraphemes(text) : countWithUrls(text, room.urlCountsAs);
  return size <= room.graphemes && countBytes(text) <= room.bytes;
}

/**
 * Whole sentences into at most `maxPosts` posts; what no longer fits is left out. A first sentence
 * that is longer than a post stays: the splitter cuts it at a word.
 */
export function packPosts(blocks: readonly Block[], room: PostRoom, maxPosts: number): Piece[][] {
  const posts: Piece[][] = [];
  for (const [blockIndex, block] of blocks.entries()) {
    for (const [unitIndex, unit] of block.units.entries()) {
      const separator = unitIndex > 0 ? block.joiner : blockIndex > 0 ? '\n\n' : ' ';
      const last = posts.at(-1);
      const grown: Piece[] = joinPieces([last ?? [], unit], separator);
      if (last && fits(grown, room)) posts[posts.length - 1] = grown;
      else if (posts.length < maxPosts) posts.push([...unit]);
      else return posts;
    }
  }
  return posts;
}

/** Neighbours that fit into one post share it. */
export function sharePosts(posts: readonly Piece[][], room: PostRoom): Piece[][] {
  const shared: Piece[][] = [];
  for (const post of posts.filter((pieces) => pieces.length > 0)) {
    const last = shared.at(-1);
    const both = joinPieces([last ?? [], post], '\n\n');
    if (last && fits(both, room)) shared[shared.length - 1] = both;
    else shared.push(post);
  }
  return shared;
}
