import { compilePhrase, type MinimisingPattern } from './pattern';

const TRAITS =
  'creative bone|artistic bone|musical bone|talents?|skills?|gifts?|knack|flair|imagination|creativity|rhythm|coordination|training|background|degrees?|mls|mlis|credentials|qualifications|expertise|experience|sense of (?:rhythm|style|pitch|humor|timing)|ear for|eye for|singing voice|green thumb|clue|artistic [a-z]+|musical [a-z]+|creative [a-z]+|business|nerve|courage|guts|confidence|brains?|originality|wisdom|authority|patience for|head for|know-how|stage presence|charisma|library school|certification|knowledge';

/** What she says she lacks, fails at or is not: in slots, wider than the fixed phrases. */
export const ABOUT_SKILL: readonly MinimisingPattern[] = [
  {
    id: 'i-lack-the-gift',
    pattern: compilePhrase(
      `I(?:(?:'ve|'d| have| had)?<adv>(?: (?:have|had|got|possess))?<adv> (?:no|zero|not|little|very little|so little|hardly any|barely any|not an ounce of|never had|never got|none of)| (?:lack|lacked)|<adv> (?:don't|do not|didn't|did not|never)<adv> (?:have|had|got|possess))(?: (?!time|room|copies|scissors)[a-z'-]+){0,4}? (?:${TRAITS})(?! (?:for (?:the|our|this) [a-z]+day|day|night|cards?|boxe?s?|shops?|tables?|sheets?|session|class|room))`,
    ),
  },
  {
    id: 'i-am-clumsy',
    pattern: compilePhrase(
      "(?:<iAm>|I<adv> (?:feel|felt|look|looked|sound|sounded))<adv>(?: (?:a|an|the|such|like|all|total|complete|bit|of|kind|sort|little|always|way|far|just))*<adv> (?:tone[- ]deaf|all thumbs|hopeless|useless|clumsy|uncreative|rusty|slow learner|lightweight|late (?:to|bloomer)(?: the)? ?(?:party|game)?|one-trick pony|out of touch|behind the times|technologically [a-z]+|technophobe|luddite|artistically [a-z]+|creatively [a-z]+|rhythmically [a-z]+|challenged|klutzy|dense|dim|ignorant|na[iï]ve|disorgani[sz]ed|scatterbrained|unprepared|ill-prepared|out of my [a-z]+|in over my head|impost[eo]r|fraud|fake|phony|failure|beginner|amateur|novice|newbie|noob|rookie|dunce|dinosaur|far cry from|poor substitute|poor imitation|poor man's|work in progress|weak link|weakest link|second[- ]best|second[- ]rate|mediocre|underqualified|unqualified|inadequate|wannabe|lousy [a-z]+|terrible [a-z]+|horrible [a-z]+|awful [a-z]+|rotten [a-z]+|pathetic|not cut out|mess|disaster|odd one out)(?! (?:on (?:the|our)|at|in|of (?:the|a)|in the|day|with laughter|when (?:the|we)|if you|class|group))",
    ),
  },
  {
    id: 'i-am-too-ordinary',
    cues: ['too '],
    pattern: compilePhrase(
      '<iAm><adv> (?:far |way |much )?too (?:ordinary|boring|dull|shy|old|young|new|inexperienced|disorgani[sz]ed|lazy|uncoordinated|self-conscious|quiet|awkward|timid|slow|clumsy|scattered|old-fashioned|small|nervous|chicken|cowardly|insecure|green|introverted|plain|embarrassed)(?: (?:to|for|a)|<end>)',
    ),
  },
  {
    id: 'it-is-not-my-thing',
    cues: ['my '],
    pattern: compilePhrase(
      "(?:[a-z]+<isIsnt><adv>(?: (?:exactly|really|one of))?|^not<adv>(?: one of)?|(?<=[a-z]), not) my (?:thing|area|areas|strengths?|strong [a-z]+|strongest [a-z]+|talents?|department|field|specialty|speciality|bag|calling|forte|gifts?|best [a-z]+|comfort zone|skill set|wheelhouse|strengths|superpower)|(?:is|are|was|were|'s|remains|remain)<adv> (?:one of )?my (?:weak(?:est)? [a-z]+|weakness(?:es)?|downfall|nemesis|kryptonite|undoing|achilles|worst [a-z]+|biggest weakness|least [a-z]+)|(?:outside|out of|way outside|beyond) my (?:comfort zone|wheelhouse|depth|league|area|skill set|abilit[a-z]+|skills?|expertise|pay grade|field)",
    ),
  },
  {
    id: 'i-struggle-with',
    pattern: compilePhrase(
      "(?:I<adv> (?:struggle with|fumble(?:d)? (?:with|my|through|around|every)|stumble(?:d)? (?:through|over|my)|panic(?:ked)? (?:when(?:ever)?|every time|and forget|and)|freeze (?:up|when)|froze up|butcher(?:ed)?|flub(?:bed)?|bungled?|mangled?|muddled? (?:through|along|my)|trip over (?:my|the)|get (?:tongue-tied|flustered|so nervous)|got (?:tongue-tied|flustered)|lose my place|blank on|forget (?:the words|half)|limp(?:ed)? (?:along|through)|bumble[ds]? (?:through|along|my))|I(?:'ve| have)? (?:always|usually|constantly|often|completely|totally|utterly|miserably|really|probably|never fail to)<adv> ?(?:mess(?:ed)? up|screw(?:ed)? up|botch(?:ed)?|ruin(?:ed)?|fail(?:ed)?|forget|bomb(?:ed)?|get (?:it|the [a-z]+|everything|them) wrong|drop(?:ped)? the ball|blew it)|I (?:failed|bombed|blew it|flopped|dropped the ball|screwed up|messed it up|made a mess of|made a fool of)(?! to (?:count|notice|mention|see|bring))<end>?|I<adv> (?:never|can never|can't|don't|couldn't)<adv> (?:seem to )?(?:get|keep|remember|do|manage)<adv> (?:it|the (?:words|tune|motions|hand motions|beat|rhythm|steps)|things?|anything|a beat|a rhythm)<few> ?(?:right|straight|together|beat|rhythm|words|motions|organi[sz]ed|properly)<end>)",
    ),
  },
  {
    id: 'i-know-next-to-nothing',
    cues: ['know', 'knew', 'understand', 'clue', 'idea', 'learning'],
    pattern: compilePhrase(
      "(?:I<adv> (?:don't|do not|didn't|did not|wouldn't|hardly|barely)<adv> (?:know|understand)<adv> (?:much|a lot|a thing|anything|enough|a whole lot|where to (?:start|begin)|the first thing|half of what|how I)<adv>(?: (?:about|of)(?! (?:the|our) (?:closing|schedule|move|meeting|new))|<end>| giving| when)|I<adv> (?:know|knew|understand)<adv> (?:next to nothing|nothing|very little|so little|little|just enough|only the basics)<adv> ?(?:about|of|to)?|what do I know|I(?:'m| am) (?:still )?(?:very much |just )?(?:learning|figuring (?:this|it) (?:all )?out)(?: as I go| too| myself| the ropes| how| this)?<end>|I (?:honestly |really )?(?:have|had) (?:no|zero) (?:idea|clue) (?:how|what) (?:to do|I did|I'm doing|I was doing|made it work|to (?:run|teach|lead|draw|sing|be)|happened to make))",
    ),
  },
  {
    id: 'i-never-learned',
    pattern: compilePhrase(
      "I(?:'ve| have)?<adv> (?:never|didn't|did not|haven't)<adv> (?:studied|study|learned|learn|train|trained|took|take|taken|had|went to|go to|been to|been taught|finished|finish|got|get|attended|gone to|earned|been good|been [a-z]+ (?:good|creative|artistic|musical)|been (?:creative|artistic|musical|crafty|able|much|any|the|an?))<few> (?:development|class(?:es)?|courses?|degree|school|college|training|music|art|lessons?|singing|teaching|education|theory|drawing|mls|good|at|creative|artistic|musical|crafty|able|much|person|one|type|natural|trained|certified)(?! (?:is|was|on|visit|trip|supplies|room|teacher|librarian|next|this|last))",
    ),
  },
  {
    id: 'i-have-only-been-here',
    cues: ['only', 'just', 'barely', 'new'],
    pattern: compilePhrase(
      "(?:(?:I've|I have|we've)<adv> (?:only|just|barely) (?:been|worked|done|run|had|led)<some> (?:months?|weeks?|years?|times?|once|twice|while),? (?:so|and (?:I'm|I am|I don't|it shows))|<iAm><adv> (?:just|only|merely)<adv> (?:part[- ]time|temporary|a sub|a temp|new|learning|guessing|pretending|the (?:[a-z-]+ )?(?:sub|person|one|page|clerk|helper|assistant|messenger|new [a-z]+)|filling|one person|an? [a-z]+)<end>|<iAm><adv> (?:pretty |very |so |still |fairly |relatively |quite )?new(?: (?:at|to) (?:this|it|all this))?,? so)",
    ),
  },
  {
    id: 'i-will-never-be',
    cues: ['never', "won't", 'wish', 'should', 'if only'],
    pattern: compilePhrase(
      "(?:I(?:'ll| will|'d| would| could)<adv> never (?:be<adv> (?:as|half|that|like|an?|good|able|the|any|known|much|one of|mistaken|asked|invited)|have the (?:nerve|courage|guts|talent|confidence|patience|skill|energy)|measure|match|dare|dream|get (?:the hang|it right|good)|live up|win any|be able)|I won't be winning|I(?:'m| am| won't| will not)<few> (?:not |never )?(?:going to )?(?:win|winning) (?:any|an|the) [a-z]*|I<adv> wish(?:ed)? (?:that )?(?:I|it|mine|this|we|my [a-z]+) (?:was|were|could|had|did|knew)<few> (?:better|(?<=(?:was|were|be) )more [a-z]+|more (?:talent|imagination|creativity|skill|exciting|confidence)|as (?:[a-z]+ )?as|as [a-z]+|half|talent|that (?:creative|good|brave)|braver|funnier|smarter|prettier|something)(?! (?:chairs|copies|room|time|staff|days|hours|books|kids|money|scissors|glue))|I<adv> should(?: probably| really| certainly)? (?:be|have been|have done|know|do)(?: [a-z]+)? (?:better|so much|way|far|a lot|more|further)(?: (?!at\b)[a-z]+)?<adv>(?: (?:at (?:this|it|that)|by now|than (?:I|this)|with))?<end>)",
    ),
  },
  {
    id: 'i-am-not-the-best',
    pattern: compilePhrase(
      "(?:<iAmNot>|I<adv> (?:don't|do not|didn't) (?:feel|sound|look)|I(?:'ve| have) never felt)<adv>(?: (?:like|as|that|one of))* ?<adv>(?:the (?:best|greatest|strongest|sharpest|smartest|first|brightest|most [a-z]+|crafty one|creative one|artistic one|talented one|musical one|expert|one (?:with|to ask|who should|they)|kind|type|sort|right|go-to|star|brains)|cut out|(?:very |that |so |all that |too )?(?:good|great|confident|comfortable|strong|skilled|smart|bright|clever|talented|creative|artistic|musical|qualified|experienced|brave|funny|prepared|organi[sz]ed|techy|artsy|crafty|coordinated)|an? (?:real|actual|true|proper|trained|certified|natural|born|good|great|gifted|creative|crafty|degreed|skilled|very good|particularly [a-z]+|seasoned|professional)(?: [a-z]+){0,2}|qualified|worthy|much (?:help|use|good|of an?)|any (?:good|help|use)|trained|certified|known for|exactly [a-z]+ material|[a-z]+ material)(?! (?:of (?:the|them)|for|on|to (?:arrive|leave|see|come)|person (?:in|on)|about the|with the (?:plan|date|change|new|room)|in (?:the )?line|yet))",
    ),
  },
  {
    id: 'i-feel-foolish',
    cues: ['feel', 'felt', 'embarrass', 'asham', 'sheepish', 'blush', 'cring'],
    pattern: compilePhrase(
      "(?:(?:I<adv> (?:feel|felt)|I'm|I am|I was|makes me feel|made me feel|feels|felt)<adv>(?: (?:like|so|a|an|bit|little|kind|of|sort|rather|almost|slightly|such|total|complete))* (?:embarrassed|ashamed|sheepish|foolish|silly|dumb|stupid|ridiculous|guilty|self-conscious|unworthy|inadequate|awkward|presumptuous|sheepish|a fool|idiot|faking|cheating|cheated)<adv>(?: (?:even|just))?(?:<end>| (?:mentioning|sharing|posting|writing|saying|telling|calling|asking|admitting|accepting|showing|taking|bragging|submitting|sending|to (?:show|share|say|post|admit|ask|send|submit|call|mention)|about (?:how|it|this|my|sharing|posting|taking|what)|that I|for (?:not|posting|asking|sharing|taking|even)|by (?:my|how|the praise|all)|because|whenever|every time|next to|compared|around))|I<adv> (?:feel|felt) (?:like|as if|as though|that) (?:I|I'm|I am|my [a-z]+)<few> (?:faking|cheating|cheated|cheat|failing|failed|behind|pretending|fool|not|don't|didn't|no|should|could|didn't|enough|nothing|boring|lost)|I<adv> (?:cringe|blush)|(?:don't|didn't|doesn't)<adv> feel (?:like a real|qualified|worthy|ready|good enough|smart|up to))",
    ),
  },
  {
    id: 'smarter-than-me',
    cues: ['than', 'someone', 'somebody', 'experts', 'expert', 'pros', 'professional', 'real '],
    pattern: compilePhrase(
      "(?:(?:smarter|better|wiser|braver|cleverer|funnier|more [a-z]+|far more [a-z]+|craftier) than (?:me|I am|I|us|mine|I'll ever be|I could ever [a-z]+|I ever [a-z]+)<end>?(?! (?:expected|thought|had|hoped|planned|remember|used|imagined))|(?:hear|learn|ask|comes?|from|asked|should be|to|better) (?:this |it |that |be )?(?:from |by )?(?:someone|somebody) (?:else|with (?:a|more|actual|real)|who (?:actually|really|knows|can)|more|better|smarter|qualified)|(?:an? )?(?:real|actual|proper|trained) (?:librarian|artist|teacher|musician|singer|storyteller|programmer|children's librarian|writer|expert|educator)<few> (?:would|could|should|might|does|do)|leave (?:it|that|this|the [a-z]+) to the (?:experts|professionals|pros|real [a-z]+|talented [a-z]+)|(?:must be|there are|there's|are) (?:plenty of |lots of |so many |many |others? )?(?:[a-z]+ )?(?:more qualified|more experienced|more talented|more creative|smarter|better qualified))",
    ),
  },
];
