import { compilePhrase, type MinimisingPattern } from './pattern';

const SMALL_WORDS =
  /\b(?:just|only|merely|simply|nothing (?:but|more than))\s+|\b(?:ordinary|plain|simple|humble|regular|average|lowly|mere)\s+/gi;

/** "I'm just a clerk", "I'm no singer", "I'm terrible at crafts": she makes herself small. */
export const ABOUT_HERSELF: readonly MinimisingPattern[] = [
  {
    id: 'i-am-just-a',
    cues: ['just', 'only', 'merely', 'simply', 'nothing', 'no more'],
    pattern: compilePhrase(
      "<iAm><adv> (?:just|only|merely|simply|nothing but|nothing more than|no more than)<adv> (?:an?|some|your average|another|one of (?:the|many|several)) (?!(?:little )?bit|tad|few|couple|moment|minute|second|phone|call|step|block|short|mile|walk|drive|message|email|click|quick|big fan|fan|sucker|believer|huge|hair|touch|month|week|day|year|little (?:tired|early|late|sad|nervous|worried|behind|sick|hoarse|cold)|(?:child|kid|girl|boy|baby|teen|teenager|toddler) (?:when|then|myself|at))(?:(?:ordinary|plain|simple|humble|regular|average|lowly|mere|little|small|tiny|normal|typical) )*[a-z'-]+",
    ),
    without: SMALL_WORDS,
  },
  {
    id: 'i-am-just-the',
    cues: ['just', 'only', 'merely', 'simply'],
    pattern: compilePhrase(
      "<iAm><adv> (?:just|only|merely|simply) the (?!right|same|opposite|other|only|first|second|third|fourth|fifth|next|last|two|three)(?:(?:ordinary|plain|simple|humble|regular|average|lowly|mere|little|small|tiny|normal|typical) )*[a-z'-]+",
    ),
    without: SMALL_WORDS,
  },
  {
    id: 'i-am-just-helping',
    cues: ['just', 'only', 'merely', 'simply'],
    pattern: compilePhrase(
      '<iAm><adv> (?:just|only|merely|simply) (?:helping|tagging along|filling in|doing my|doing what|following|watching|muddling|faking|playing around|messing around|goofing|fooling|rambling|babbling|venting|rehashing|repeating|copying|happy to be|lucky|there to|along for)(?: (?:out|job))?',
    ),
    without: SMALL_WORDS,
  },
  {
    id: 'i-am-no-expert',
    pattern: compilePhrase(
      "(?:<iAmNot>|<iAm><adv> no|^not)<adv> (?:(?:an?|any|any kind of|much of an?|some kind of|some|one of those|one of the|the|your) )?(?:[a-z'-]+ ){0,3}?<trades>(?:s|es)?(?: or anything)?(?! (?:on duty|in charge|who|of the|that day|in the room|this time|today))",
    ),
  },
  {
    id: 'i-am-no-somebody',
    pattern: compilePhrase(
      '(?:<iAm><adv> no|<iAmNot><adv>) (?:picasso|einstein|martha stewart|beyonc[eé]|mozart|shakespeare|van gogh|adele|rembrandt|pavarotti|mary poppins|mister rogers|mr\\.? rogers|raffi|monet|da vinci|jbrary)',
    ),
    isWithName: true,
  },
  {
    id: 'i-am-hardly-able',
    pattern: compilePhrase(
      '<iAmNot><adv> (?:an? |the |the most |a very |a particularly |an especially )?<adv> ?(?:creative|artistic|artsy|musical|crafty|talented|gifted|clever|smart|funny|interesting|special|organi[sz]ed|techy|tech[- ]savvy|technical|techie|original|imaginative|skilled|skillful|qualified|experienced|confident|impressive|extraordinary|remarkable|exceptional|brilliant|eloquent|articulate|important|handy|graceful|well[- ]known|cool|innovative|inspiring|inspirational|worthy|cut out|exciting|outgoing|famous|knowledgeable|credentialed|photogenic|athletic|polished|anyone special|anybody special|anything special|anyone important|science-y|mathy)(?: (?:person|type|one|enough|at all))?',
    ),
  },
  {
    id: 'i-am-not-good-at',
    pattern: compilePhrase(
      '<iAmNot><adv> (?:(?:any|very|that|so|all that|a very|as) )?(?:good|great|much good|skilled|gifted|comfortable|brave|strong|quick|adept) (?:at|with (?:words|people|crafts|art|tech|technology|my hands|teens|toddlers|babies|kids|children|paint|scissors|music|crowds|cameras)|enough|speaking|presenting|writing)',
    ),
  },
  {
    id: 'i-am-bad-at',
    pattern: compilePhrase(
      '<iAm><adv> (?:bad|terrible|awful|horrible|hopeless|lousy|rubbish|useless|clumsy|pathetic|no good|dreadful|not much use|the worst) (?:at|with|when it comes to)',
    ),
  },
  {
    id: 'i-am-a-nobody',
    pattern: compilePhrase(
      '(?:<iAm>|I feel|I felt|I always feel)<adv> (?:like )?(?:far |way |much )?(?:such )?(?:the worst(?=(?: ?[.,;!?—–]|$))|the (?:boring|uncreative|unartistic|clumsy|slow) one|an?<adv> (?:average|so-so|bad|terrible|lousy|mediocre|awful|poor|boring|dull|uncreative|unoriginal|disorgani[sz]ed|clumsy) (?:person|one|<trades>|[a-z-]+ (?:player|maker|reader|artist|singer|speaker)|player|dancer|reader|writer|cook|planner)|average|awkward|a nobody|nobody(?: special| important)?|no one (?:special|important)|nothing special|nothing|an? (?:total |complete |bit of a |bit of an )?(?:fraud|fake|phony|impost[eo]r|failure|hack|wannabe|amateur|novice|newbie|rookie|beginner(?! (?:at|in))|dabbler|dummy|idiot|small fish)|unqualified|under-?qualified|inexperienced|untrained|uncreative|unoriginal|unimaginative|untalented|incompetent|mediocre|insignificant|unremarkable|unimportant|clueless|inadequate|amateurish|boring|out of my (?:league|depth)|in over my head)(?! (?:when|until|to (?:me|us)|height|size))',
    ),
  },
  {
    id: 'i-am-an-ordinary',
    pattern: compilePhrase(
      "<iAm>(?! (?:just|only|merely|simply))<adv> an?<adv> (?:ordinary|average|plain|plain old|run-of-the-mill|garden-variety|middling|mediocre|lowly|humble)(?: [a-z'-]+){0,2}? <staff>",
    ),
    without: SMALL_WORDS,
  },
  {
    id: 'i-was-a-mess',
    pattern: compilePhrase(
      '<iAm><adv> (?:such )?an? (?:(?:total|complete|nervous|absolute|hot|walking|bit of a) )*(?:wreck|mess|disaster|train wreck|basket case|bundle of nerves|klutz|scatterbrain|dinosaur|dunce|coward)(?! of)',
    ),
  },
  {
    id: 'i-am-new-at-this',
    pattern: compilePhrase(
      '<iAm><adv> (?:new|brand new) (?:at|to) (?:this|all this|all of this|it|blogging|presenting|posting|sharing|writing)(?! (?:list|listserv|forum|branch|building|library|town|job|group|team|school|community|county|system|room|area|desk|role|position|state|city|department))',
    ),
  },
  {
    id: 'i-am-the-least',
    cues: [
      'least',
      'last',
      'worst',
      'wrong',
      'best',
      'right',
      'ideal',
      'the one',
      'qualified',
      'person',
      'someone',
    ],
    pattern: compilePhrase(
      "(?:(?:<iAm>|I<adv> feel(?: like)?)<adv> the (?:least [a-z-]+ (?:person|one|member|librarian|staff|of|in|on)|(?:very )?last (?:person|one|librarian) (?:to|in|on)|(?:worst|wrong) (?:person|one|librarian) (?:who should|to ask|to give|to be|you should|anyone should|you'd|you want|to talk|to speak|to tell|for this)|worst (?:at|singer|artist|speaker|storyteller)|wrong person)|<iAmNot><adv> (?:the (?:best|right|ideal|one|person|most qualified) (?:person |one )?(?:to (?:ask|give|talk|speak|be|tell|write|share|teach|present)|who should|for this)|someone (?:who should|to ask|you should|people)))",
    ),
  },
  {
    id: 'i-cannot-sing',
    cues: ['can', 'could'],
    pattern: compilePhrase(
      "(?:I<adv> (?:can't|cannot|can not|can barely|can hardly|could never|couldn't|never could)(?: even)? (?:[a-z]+ )?(?:(?:[a-z]+ ){0,4}?to save my life|a tune|a (?:straight line|stick figure|circle|note)|carry a tune|hold a tune|draw a (?:straight line|stick figure|circle)|(?:sing|draw|dance|act|paint|rap|juggle|craft|sew)(?: well| very well| at all|(?= ?[.,;!?])|$)))",
    ),
  },
  {
    id: 'i-can-barely',
    cues: ['barely', 'hardly', 'scarcely'],
    pattern: compilePhrase(
      'I<adv> (?:can|could)<adv> (?:barely|hardly|scarcely) (?!wait|keep up|believe|hear|fit|see|imagine|contain|tell|say|blame|reach|get (?:in|past|through))[a-z]+',
    ),
  },
  {
    id: 'i-am-still-new',
    cues: ['still'],
    pattern: compilePhrase(
      "(?:I'm|I am) still<adv> (?:new|green|a (?:beginner|newbie|novice|rookie)|figuring (?:it|this|things) out)(?! to (?:the|town|our))",
    ),
  },
  {
    id: 'i-have-no-talent',
    pattern: compilePhrase(
      "(?:<iDont><adv>(?: even)? have|I can't<adv> claim|I(?:'ve| have)(?: got)?|I lack)<adv> (?:any|much|a lot of|the|an?|my|no|zero|little|very little|not much|enough)?<adv> ?(?:special|real|particular|formal|natural|great|big|good|actual|library|creative|artistic|musical|original|clever|new|brilliant|fancy|teaching|professional)? ?(?:talents?|skills?|gifts?|expertise|creativity|imagination|credentials|qualifications|training|degree|mls|mlis|claim to fame|(?:artistic|creative|musical|crafty) bone|big ideas|great ideas|original ideas|good ideas|brilliant ideas|clever ideas|what it takes|rhythm|(?:musical|artistic|creative|special) ability|real plan|authority|confidence)(?! (?:for|to buy|to (?:the|each|every)|set|shows?|night|day|club|class|bag|table|lists?))",
    ),
  },
  {
    id: 'i-never-thought-of-myself',
    cues: ['myself'],
    pattern: compilePhrase(
      "(?:<iDont>|I(?:'ve| have) never|I would(?:n't| not| never))<adv> (?:consider(?:ed)?|think of|thought of|see|saw|seen|call|called|describe|regard) myself(?: as)?",
    ),
  },
  {
    id: 'not-my-strong-suit',
    cues: [' my '],
    pattern: compilePhrase(
      "(?:not|never|isn't|aren't|wasn't|weren't|never been|not been|hardly)<adv> my (?:strong suit|forte|strength|strong point|area of expertise|gift|best subject|wheelhouse)",
    ),
  },
  {
    id: 'i-wish-i-were',
    cues: ['wish'],
    pattern: compilePhrase(
      'I wish (?:that )?I (?:was|were|could be|had been)<adv> (?:more (?:creative|talented|organi[sz]ed|artistic|musical|confident|clever|experienced|interesting)|as [a-z]+ as|half as|better at|a better|a real|a proper|that (?:creative|talented|clever))',
    ),
  },
  {
    id: 'i-do-not-belong',
    pattern: compilePhrase(
      '(?:<iDont>)<adv> (?:belong|deserve|measure up|have what it takes|feel<adv> (?:ready|qualified|confident|worthy|entitled|comfortable) (?:enough )?(?:to|calling|sharing|presenting|about)|feel<adv> (?:qualified|worthy|good enough)|feel like (?:I (?:belong|deserve|know|have anything)|a real|an actual|much of))',
    ),
  },
  {
    id: 'i-am-embarrassed',
    pattern: compilePhrase(
      '(?:<iAm>|I feel|I felt)<adv> (?:a little |a bit )?(?:embarrassed|ashamed|shy|nervous|hesitant|afraid|silly|stupid|dumb|foolish|awkward|ridiculous|presumptuous|weird|funny|self-conscious) (?:to (?:even )?(?:share|show|post|admit|say|call|submit)|about (?:sharing|posting|showing|submitting|my)|(?:by|at|that) (?:how|my|what I|I)|(?:even )?(?:posting|sharing|saying|writing|submitting|telling|calling))',
    ),
  },
  {
    id: 'i-do-not-know-what-i-am-doing',
    cues: ['know', 'clue', 'idea'],
    pattern: compilePhrase(
      "(?:<iDont><adv>(?: even)? know|<iDont> have (?:a clue|any idea)|I(?:'ve| have| had|'d)<adv> (?:no idea|no clue)|(?:no idea|no clue|not a clue)|<iAmNot> sure I<adv> know) (?:what|how) (?:I'm|I am|I was|we're|we are|we were|I'm even) (?:doing|talking about|saying|supposed)",
    ),
  },
  {
    id: 'i-know-little',
    pattern: compilePhrase(
      '(?:I<adv> (?:barely|hardly|scarcely) (?:know|knew|did|do|have|contributed|helped|planned|prepared|deserve)(?: anything| a thing| much| any of)?|<iDont><adv> know (?:the first thing|nearly enough|enough) (?:about|to))',
    ),
  },
  {
    id: 'i-hesitate-to-share',
    pattern: compilePhrase(
      "I<adv> (?:hesitate|hesitated|am reluctant|was reluctant) to(?: even)? (?:share|post|mention|write|send|submit|call)|I (?:almost|nearly)<adv> (?:didn't|did not) (?:post|share|write|mention|send|submit|bother)",
    ),
  },
  {
    id: 'i-look-silly',
    pattern: compilePhrase(
      'I<adv> (?:look|sound)<adv> (?:ridiculous|silly|stupid|terrible|awful|foolish|dumb|like an idiot)',
    ),
  },
  {
    id: 'little-old-me',
    pattern: compilePhrase("(?:little|lil) (?:old|ol'|ole) (?:me|us)"),
  },
  {
    id: 'i-only-work',
    pattern: compilePhrase(
      'I<adv> (?:just|only) work (?:the (?:desk|front desk|circ)|part[- ]time|(?:in|at) an? (?:tiny|small|little))',
    ),
    without: SMALL_WORDS,
  },
];
