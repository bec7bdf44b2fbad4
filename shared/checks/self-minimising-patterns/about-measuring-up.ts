import { compilePhrase, type MinimisingPattern } from './pattern';

const OTHERS =
  '(?:(?:the |my |some |so many |all the )?(?:others?|other [a-z]+|some of you|most of you|many of you|all of you|the rest of you|rest of you|everyone(?: else)?|everybody(?: else)?|she|he|they|you all|you|her|him|them|colleagues|co-?workers|real [a-z]+|bigger [a-z]+|veterans|pros|librarians [a-z]+))';

const DOUBTS = [
  'sure',
  'certain',
  'convinced',
  'know',
  'think',
  'belie',
  'feel',
  'see',
  'doubt',
  'wonder',
  'imagine',
];

/** She, or what she did, falls short: of good, of others, of what she was thanked for. */
export const ABOUT_MEASURING_UP: readonly MinimisingPattern[] = [
  {
    id: 'i-doubt-that-it-is-good',
    cues: DOUBTS,
    pattern: compilePhrase(
      "<doubt> <hers>(?:'s| is| was| are| were| will be| would be| counts as| makes?| made)<adv>(?: (?:an?|any|much|all that|of))?<adv> (?:<worthy>|good|great|useful|helpful|valuable|important|much|well done|worth|sense|good enough|anything|real|a real|a proper|a big deal|difference)(?! (?:time|for|fit|place|age|book|song|way|day|to (?:them|the)|with|or bad|as an?|in (?:the|our|a)|for))",
    ),
  },
  {
    id: 'i-doubt-that-it-would',
    cues: DOUBTS,
    pattern: compilePhrase(
      "<doubt> <hers>(?:'d| would| could| will| can)<adv> (?:interest|help|impress|appeal|stand out|stand up|measure up|compare|count|qualify|matter|fit in|hold up|be of (?:any )?(?:use|interest|value|help)|be<adv> (?:(?:an? |any |much ))?(?:<worthy>|good|useful|helpful|valuable|help|worth|enough))(?! (?:time|for (?:the|my|our)|with))",
    ),
  },
  {
    id: 'i-doubt-how-i-did',
    cues: DOUBTS,
    pattern: compilePhrase(
      '<doubt> I<adv> (?:(?:did|do|was|am|have|had|gave|made|explained|handled|planned|ran|told|taught|presented|said)(?: [a-z]+){0,2}?<adv> (?:(?:an?|the) )?<adv> ?(?:good|great|well|right|justice|decent|worthy|best)(?! (?:copy|size|room|time|date|number|book|place|day))|(?:did|do|have|had|made|added|offered|contributed|accomplished)<adv> (?:anything|much|a lot)(?! (?:left|planned|time|room)))',
    ),
  },
  {
    id: 'i-do-not-see-it-as-good',
    pattern: compilePhrase(
      "(?:<iDont>|I(?: would|'d) (?:not|never)|I wouldn't)<adv> (?:think|thought|consider|considered|see|saw|regard|regarded)(?: of)? <hers> (?:as|to be)<adv> (?:an? )?(?:<worthy>|good|great|worth|worthy|important|much|anything|real|useful|successful)",
    ),
  },
  {
    id: 'i-never-did-anything',
    cues: ['never', "haven't", 'have not'],
    pattern: compilePhrase(
      "I(?:'ve| have)?<adv> (?:never|not|haven't)<adv> (?:done|made|had|written|run|come up with|invented|planned|created|said)<adv> (?:anything|a thing|something)(?: [a-z'-]+){0,6}? (?:want|wants|hear|care|read|notice|see|remember|brag|copy)",
    ),
  },
  {
    id: 'i-have-no-story-to-tell',
    pattern: compilePhrase(
      "(?:<iDont><adv> (?:have|got)(?: got)?|I(?:'ve| have)(?: got)?)<adv> (?:an?|any|no|many|much)(?: <worthy>| good| great| real| big)? (?:story|stories|ideas?|tips?|advice|wisdom|secrets?|insights?|lessons?) (?:to (?:tell|share|offer|add|give|contribute|pass on)(?! (?:about|on|with the))|worth <showing>)",
    ),
  },
  {
    id: 'i-see-nothing-great-in-it',
    cues: ['so '],
    pattern: compilePhrase(
      "(?:I<adv> (?:don't|do not|can't|cannot|didn't|never)<adv> (?:see|know|understand|get|think)|not sure|no idea|I wonder|wondering)<adv> (?:what(?:'s| is| was)<adv> so<adv> (?:<worthy>|great|good|wonderful|different) about|why (?:it|this|that|I)(?:'s| is| was| am|'m)<adv> so<adv> (?:<worthy>|great|good|wonderful))",
    ),
  },
  {
    id: 'not-something-you-would-publish',
    cues: ['something', 'kind', 'sort', 'type'],
    pattern: compilePhrase(
      "(?:not|hardly|[a-z]+n't)<adv> (?:something|the (?:kind|sort|type) of (?:thing|program|storytime|post|craft|idea)) (?:that )?(?:you|anyone|anybody|people|I|others|they)(?:'d|'ll| would| could| can)?<adv> (?:put|see|find|call|brag|write|publish|pin|present|frame|show off)",
    ),
    isWithoutI: true,
  },
  {
    id: 'it-was-thrown-together',
    cues: ['together', 'slapdash', 'haphazard', 'makeshift', 'half-baked'],
    pattern: compilePhrase(
      '(?:<it>|<mine>)<is><adv>(?: an?)?(?: (?!when|as|where|how)[a-z-]+,?){0,3}? (?:(?:thrown|slapped|cobbled)[- ]together|slapdash|haphazard|half-baked)',
    ),
    isWithoutI: true,
  },
  {
    id: 'my-part-was-small',
    cues: [' part', 'role', 'share', 'contribution', 'input', 'involvement'],
    pattern: compilePhrase(
      'my<adv>(?: own)? (?:part|role|share|contribution|input|involvement)(?: in (?:it|this|that|all (?:of )?this|the [a-z]+))?<is><adv> (?:an? )?(?:small|tiny|minor|minimal|little|negligible|nothing|slight|limited|insignificant|modest)',
    ),
  },
  {
    id: 'if-i-can-anyone-can',
    cues: ['if '],
    pattern: compilePhrase(
      "if (?:even )?(?:I|someone like me|a [a-z]+ like me)<adv> (?:can|could|managed?|did)(?: [a-z']+){0,6}?,? ?(?:then )?(?:so can (?:you|any[a-z]+|every[a-z]+)|(?:you|any(?:one|body)|every(?:one|body))<adv> (?:can|could)(?: too| do it)?(?=(?: ?[.,;!?—–]|$)))",
    ),
  },
  {
    id: 'i-lack-what-others-have',
    pattern: compilePhrase(
      `I<adv> (?:don't|do not|didn't|never|lack|will never|won't ever)<adv> ?(?:have |had )?(?:the|as much|half the|any of the|that)(?: [a-z'-]+,?){0,4}? (?:talent|energy|skills?|knack|gift|voice|patience|creativity|confidence|experience|charisma|imagination|polish|flair|know-how)(?: (?:that|as))? ${OTHERS} (?:have|has|do|does|seem|bring)`,
    ),
  },
  {
    id: 'i-have-nothing-on-them',
    pattern: compilePhrase(
      `(?:I(?:'ve| have)(?: got)?<adv> nothing on|(?:can't|couldn't|doesn't|don't|cannot) hold a candle|(?:<it>|<mine>|what I (?:do|did)) pales?|<mine><is><adv> nothing (?:next to|compared (?:to|with)|beside))`,
    ),
  },
  {
    id: 'small-next-to-others',
    cues: ['next to', 'beside', 'compare', 'alongside', 'around', 'among'],
    pattern: compilePhrase(
      `(?:I<adv>(?:'m| am| was| feel| felt| look| looked| seem)<adv>(?: like)? (?:unprepared|unqualified|small|slow|plain|boring|dull|inadequate|behind|clumsy|out of place|disorgani[sz]ed|ordinary|silly|useless|inexperienced|old-fashioned|an? (?:[a-z]+ )?(?:beginner|amateur|fraud|child|kid|fake|novice|rookie))(?: (?:standing|sitting))? (?:next to|beside|compared (?:to|with)|alongside|around|among) ${OTHERS}|(?:next to|beside|compared (?:to|with)|alongside) ${OTHERS}(?: [a-z]+){0,2},? (?:I|my|mine|what I))`,
    ),
  },
  {
    id: 'kind-of-them-to-say',
    cues: ['to say'],
    pattern: compilePhrase(
      "(?:kind|nice|sweet|generous|good) (?:of (?:them|her|him|you|everyone) )?to say(?: so| that| it)?,? but(?= [^.]*(?:n't|\\bnot|\\bjust|\\bonly|luck))",
    ),
  },
  {
    id: 'better-at-other-things',
    cues: ['better'],
    pattern: compilePhrase(
      "<iAm><adv> (?:much |far )?better (?:at|with) (?:[a-z'-]+ ){1,4}?than (?:at |with |I am |it )?",
    ),
  },
  {
    id: 'it-was-not-my-doing',
    cues: [' my ', ' me', ' i '],
    pattern: compilePhrase(
      'it<adv><isNot><adv>(?: because of| due to| thanks to)? (?:me|anything I (?:did|do|said)|my (?:[a-z]+ )?(?:singing|reading|voice|storytelling|charm|talents?|drawing|skills?|planning|dancing|jokes|acting|personality|guitar|ukulele))(?=(?: ?[.,;!?—–]|$))',
    ),
  },
  {
    id: 'i-should-have-known',
    cues: ['should'],
    pattern: compilePhrase(
      "I should(?:'ve| have)<adv> (?:known (?:better|how to|what to)|been able to|handled (?:it|that|this|him|her|them)<adv> better)",
    ),
  },
];
