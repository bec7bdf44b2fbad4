import { PEOPLE, type ClaimRule } from './claim-rule';

/**
 * The five practices of Every Child Ready to Read (ALA: PLA and ALSC, second edition, 2011): reading,
 * singing, playing, talking, writing. DOMAIN.md section 5. Drawing and first marks are part of
 * writing there, rhymes are part of singing.
 */
export const PRACTICE_CLAIMS = {
  'shared-books': {
    kinds: ['book-club'],
    fields: ['books'],
    tags: ['reading', 'read aloud', 'read-aloud', 'dialogic reading', 'books', 'picture books'],
    words: {
      hints: ['read'],
      says: [
        new RegExp(
          `\\b${PEOPLE} read (?:aloud|together|it aloud|(?:the |a |an |one |two |three |four |five |six |some |our |more )+(?:\\w+ )?(?:books?|stor(?:y|ies)|picture books?|chapters?|poems?|tales?)|["*_])`,
        ),
        /\bread(?:ing)?[ -]aloud\b/,
      ],
      unless: [
        /\bread (?:about|the (?:room|sign|rules|email|instructions)|a (?:blog|review|post))\b/,
      ],
    },
  },
  sang: {
    fields: ['songs'],
    tags: ['singing', 'songs', 'rhymes', 'nursery rhymes', 'fingerplays'],
    words: {
      hints: ['sang', 'sing', 'song', 'rhyme', 'fingerplay'],
      says: [
        new RegExp(`(?:^|[,;] ?|\\band |\\bthen |\\b${PEOPLE} )sang\\b`),
        new RegExp(`\\b${PEOPLE} (?:were|was|started|began|kept|joined in) singing\\b`),
        /\bsinging (?:together|along|the (?:\w+ ){0,2}song)\b/,
        /\b(?:opening|hello|goodbye|closing|action|clean-?up) songs?\b/,
        new RegExp(
          `\\b${PEOPLE} (?:did|said|chanted|clapped) (?:\\w+ ){0,3}(?:rhymes?|fingerplays?)\\b`,
        ),
      ],
      unless: [
        /\bpraises\b/,
        /\b(?:performer|musician|singer|choir|band|speaker|radio)s? (?:\w+ ){0,3}sang\b/,
        /\bbirds?\b.{0,20}\b(?:sang|singing)\b/,
        /\bsang (?:off|out) (?:names|numbers)\b/,
      ],
    },
  },
  played: {
    kinds: ['gaming'],
    tags: [
      'play',
      'free play',
      'playing',
      'pretend play',
      'dramatic play',
      'sensory play',
      'games',
      'parachute',
      'blocks',
      'lego',
    ],
    words: {
      hints: ['play'],
      says: [
        new RegExp(`\\b${PEOPLE} (?:play(?:ed)?|were playing|started playing|kept playing)\\b`),
        /\b(?:free|pretend|dramatic|imaginative|sensory|block|water|parachute|open-ended) play(?:time)?\b/,
        /\bplay(?:ed|ing) (?:with|together|peek-?a-?boo|store|restaurant|house|freeze|hide)\b/,
      ],
      unless: [
        /\bplay(?:ed|ing)? (?:a |an |the |its |their |our |my |some |back )*(?:part|role|roles|song|songs|cd|music|video|videos|recording|track|clip|movie|film|trailer|record|soundtrack|tune|slideshow|piano|guitar|ukulele|drums?|audio|audiobook|safe|host)\b/,
        /\bplay(?:ed|ing)? (?:with (?:the idea|the thought|their phones?|his phone|her phone)|it by ear|it safe|hooky|catch-?up|havoc)\b/,
      ],
    },
  },
  talked: {
    tags: [
      'talking',
      'conversation',
      'vocabulary',
      'new words',
      'dialogic reading',
      'storytelling',
      'oral language',
    ],
    words: {
      hints: ['talk', 'chat', 'asked', 'retold', 'told', 'conversation'],
      says: [
        new RegExp(
          `\\b${PEOPLE} (?:talked|chatted|were talking) (?:about|together|with (?:the (?:kids|children|families|babies|toddlers|teens)|each other|one another|their))\\b`,
        ),
        new RegExp(
          `\\b(?:i|we) asked (?:the |each |every )?(?:kids|children|child|toddlers|teens|families|them|everyone) (?:what|how|why|where|who|which|to (?:guess|tell|describe|predict|name))\\b`,
        ),
        new RegExp(`\\b${PEOPLE} retold (?:the|a|it|their)\\b`),
        /\bconversations? (?:between|among|about|with) (?:the |their )?(?:\w+ )?(?:kids|children|parents|grown-ups|families|caregivers|babies|book|story|pictures?)\b/,
      ],
      unless: [
        /\b(?:manager|director|budget|schedul\w+|staffing|parking|vendor|principal|facilities|meeting|board|coworkers?|colleagues?|phone|maintenance|security|small talk|about the (?:weather|building|room booking))\b/,
      ],
    },
  },
  wrote: {
    tags: [
      'writing',
      'drawing',
      'mark making',
      'mark-making',
      'scribbling',
      'name writing',
      'creative writing',
    ],
    words: {
      hints: ['wrote', 'drew', 'scribbl', 'trac', 'writing', 'drawing', 'colored', 'coloured'],
      says: [
        /\b(?:kids|children|toddlers|teens|everyone|everybody|each child|families|students|they|we|(?:the|most|some|all) (?:\w+ )?(?:kids|children|teens|group|class|toddlers|students))(?: all| each| then| also)* (?:wrote|drew|scribbled|traced|colou?red)\b/,
        /\b(?:wrote|writing|traced|tracing) (?:their|his|her) (?:own )?(?:names?|first letters?|initials|stor(?:y|ies)|poems?|comics?)\b/,
      ],
      unless: [
        /\b(?:wrote|write|writing)(?: it| them| that| this)? (?:off|down|up|in to|to (?:the|our|their)|back)\b/,
        /\bwrote (?:the|a|our|my|an) (?:\w+ )?(?:grant|e-?mails?|report|sign|proposal|flyer|blurb|review|lesson plan|plan|complaint)\b/,
        /\bdrew (?:a (?:\w+ )?(?:crowd|blank|line|breath|conclusion)|up|on|from|straws|names?|near|in|back|attention|people|families|in (?:people|families)|the (?:curtains|blinds|winner|short))\b/,
        /\btraced (?:it |this |the (?:problem|leak|noise) )?(?:back|to)\b/,
      ],
    },
  },
} as const satisfies Record<string, ClaimRule>;
