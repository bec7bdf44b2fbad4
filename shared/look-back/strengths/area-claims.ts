import { WAY_CLAIMS } from './ways';
import type { ClaimRule } from './claim-rule';

/**
 * Evidence for the areas of the ALSC Competencies for Librarians Serving Children in Public
 * Libraries (2020 revision; DOMAIN.md section 5). The rules claim no more than what an entry shows:
 * that a program was run, that books came along, that a tip was written.
 */
export const AREA_CLAIMS = {
  'answered-readers': {
    tags: [
      "reader's advisory",
      'readers advisory',
      "readers' advisory",
      'booktalk',
      'booktalks',
      'book talk',
      'reference',
      'research help',
      'homework help',
    ],
    words: {
      hints: ['book', 'recommend', 'find', 'look'],
      says: [
        /\b(?:i|we) (?:recommended|suggested|booktalked|book-talked) (?:\w+ ){0,4}(?:books?|titles?|series|authors?|graphic novels?|picture books?)\b/,
        /\b(?:i|we) (?:found|pulled|picked out|looked up) (?:\w+ ){0,3}(?:books?|titles?) for (?:a|the|her|him|them|each|every|one|two|three)\b/,
        /\b(?:i|we) helped (?:\w+ ){1,4}(?:find|choose|pick out|look up) (?:\w+ ){0,4}(?:books?|titles?|information|facts|answers?)\b/,
        /\b(?:i|we) (?:gave|did) (?:\w+ ){0,2}book ?talks?\b/,
      ],
    },
  },
  'ran-programs': {
    kinds: [
      'storytime',
      'craft',
      'stem',
      'book-club',
      'gaming',
      'class-visit',
      'performance',
      'self-directed',
      'outreach',
    ],
  },
  'kept-changing': {
    promptIds: [
      'again-change-helped',
      'again-went-smoother',
      'again-stopped-doing',
      'several-one-to-the-next',
      'first-keep',
    ],
  },
  'brought-collection': {
    fields: ['books'],
    tags: [
      'book display',
      'display',
      'displays',
      'weeding',
      'collection',
      'collection development',
    ],
    words: {
      hints: ['display', 'books'],
      says: [
        /\b(?:book displays?|displays? of (?:\w+ ){0,3}books?|(?:put|set|had|laid) (?:\w+ ){0,4}books? (?:\w+ ){0,3}on display)\b/,
        /\b(?:i|we) (?:pulled|weeded|ordered|bought) (?:\w+ ){0,3}books?\b/,
      ],
    },
  },
  'reached-out': {
    kinds: WAY_CLAIMS['went-out'].kinds,
    places: WAY_CLAIMS['went-out'].places,
    tags: [...WAY_CLAIMS['went-out'].tags, 'advocacy'],
  },
  'organised-people': {
    tags: [
      'volunteers',
      'volunteer',
      'teen volunteers',
      'budget',
      'grant',
      'grants',
      'supervision',
    ],
    words: {
      hints: ['volunteer', 'intern', 'grant', 'trained', 'budget', 'donat'],
      says: [
        /\b(?:i|we) (?:trained|supervised|coached|scheduled) (?:\w+ ){0,3}(?:volunteers?|interns?|staff|colleagues?|helpers?|pages?)\b/,
        /\b(?:teen |our |two |three |four |five |the )?(?:volunteers?|interns?) (?:helped|ran|led|set up|handed|read|took|greeted|cut|did|made)\b/,
        /\b(?:paid for|bought|funded) (?:\w+ ){0,4}(?:by|with|from|out of) (?:a|the|our) (?:\w+ ){0,3}(?:grant|budget|donation)s?\b/,
        /\b(?:i|we) (?:wrote|got|won|received|applied for) (?:a|the|our) (?:\w+ ){0,3}grant\b/,
      ],
    },
  },
  'wrote-tips': { promptIds: ['tip'] },
  'gave-credit': { fields: ['ideaFrom'] },
  'went-on-learning': {
    tags: ['conference', 'professional development', 'mentoring'],
    words: {
      hints: ['webinar', 'workshop', 'conference', 'training', 'listserv', 'mentor'],
      says: [
        /\b(?:learned|got|took|tried|heard|picked up|borrowed|stole) (?:\w+ ){0,6}(?:from|at|in) (?:a|the|an|our|my) (?:\w+ ){0,3}(?:webinar|workshop|conference|training|listserv|mentor)\b/,
        /\b(?:i|we) (?:attended|went to|took) (?:a|the|an) (?:\w+ ){0,3}(?:webinar|conference|training)\b/,
      ],
    },
  },
} as const satisfies Record<string, ClaimRule>;
