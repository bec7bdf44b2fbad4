import type { ClaimRule } from './claim-rule';

/**
 * Ways of working that the competencies name under several areas (outreach and partnership in area V,
 * inclusion in area I), so that she finds them under the word that she uses herself.
 */
export const WAY_CLAIMS = {
  'went-out': {
    kinds: ['outreach', 'class-visit'],
    places: ['offsite'],
    tags: [
      'outreach',
      'class visit',
      'school visit',
      'bookmobile',
      'pop-up',
      'farmers market',
      'head start',
    ],
  },
  partnered: {
    tags: [
      'partner',
      'partners',
      'partnership',
      'partnerships',
      'collaboration',
      'community partner',
    ],
    words: {
      hints: ['partner', 'teamed up', 'collaborat', 'together with', 'joined us', 'brought', 'came to'],
      says: [
        /\b(?:we|i|library) (?:have )?partnered with\b/,
        /\b(?:in partnership|in collaboration|together|teamed up|collaborated) with (?:the|our|a|an|two|three|local) (?:\w+ ){0,3}(?:schools?|museums?|clubs?|parks?|zoo|hospital|clinic|center|centre|shelter|university|college|department|food bank|garden|orchestra|theatre|theater|fire (?:station|department)|head start|council|nonprofit|daycare|preschool|community)\b/,
        /\b(?:museum|zoo|school|clinic|orchestra|nature center|fire department|food bank|extension office|parks department) (?:staff |people |team )?(?:joined us|partnered with us|brought|came to (?:show|teach|read|talk))\b/,
        /\b(?:our|a|the) (?:community )?partners? (?:brought|gave|sent|lent|came|joined|from|at|ran|taught|read)\b/,
      ],
      unless: [
        /\bpartners? (?:up|off|work|dance|activity|reading)\b|\b(?:dance|dancing|reading|talking|lab) partners?\b/,
      ],
    },
  },
  'included-everyone': {
    tags: [
      'bilingual',
      'multilingual',
      'spanish',
      'asl',
      'sign language',
      'sensory-friendly',
      'sensory friendly',
      'sensory storytime',
      'accessible',
      'accessibility',
      'inclusive',
      'inclusion',
      'adaptive',
      'neurodiversity',
      'wheelchair',
      'deaf',
      'low sensory',
      'arabic',
      'vietnamese',
      'esl',
      'ell',
      'pride',
      'autism',
    ],
    words: {
      hints: [
        'bilingual',
        'sensory',
        'visual schedule',
        'sign language',
        'asl',
        'wheelchair',
        'interpreter',
        'languages',
        'in english and',
        ' and english',
        'in spanish',
        'large print',
        'captions',
        'fidget',
        'noise-cancel',
        'headphones',
      ],
      says: [
        /\bbilingual (?:storytime|story|stories|songs?|books?|program|rhymes?|labels?|signs?|families)\b/,
        /\b(?:sang|read|said|told|counted|spoke|greeted|welcomed|wrote|signed)\b.{0,60}\b(?:in (?:both |two |three )languages|in english and \w+|in \w+ and english|in spanish|in arabic|in vietnamese|in mandarin|in french|in somali)\b/,
        /\b(?:visual schedule|picture schedule|sensory[ -]friendly|noise-cancell?ing (?:headphones|ear))\b/,
        /\b(?:asl|sign language) interpreter\b|\b(?:used|taught|learned|sang in|signed in) (?:some |a few |basic )?(?:asl|sign language|signs)\b/,
        /\b(?:room|space|ramp|table|path|spot)s? for (?:a |the |her |his |two )?wheelchairs?\b/,
        /\b(?:offered|put out|had|handed out|brought) (?:\w+ ){0,3}(?:fidgets|headphones|large[ -]print)\b/,
      ],
      unless: [/\bheadphones? (?:for|were for) the (?:video|laptop|gam\w+)\b/],
    },
  },
} as const satisfies Record<string, ClaimRule>;
