import { compilePhrase, type MinimisingPattern } from './pattern';

/** The work looked at from outside: small, plain, messy, unplanned, fine at best. */
export const ABOUT_PLAIN_WORK: readonly MinimisingPattern[] = [
  {
    id: 'it-looks-poor',
    pattern: compilePhrase(
      "<shown>(?:<is>| looks?| looked| sounds?| sounded| came out| turned out| comes? across| must (?:look|sound|seem)| might (?:look|sound|seem))(?: (?:all|a|an|bit|little|rather|admittedly|embarrassingly|painfully|hopelessly|downright|pretty|frankly|so|too|kind of|sort of|such|another|my usual|one big|<adverb>),?)* (?:(?:simple|short|silly|little|quick|plain|small),? (?:and |but )?)?<poor>(?: (?:topic|idea|effort|draft|thing|little [a-z]+|craft|program|post|job|looking|stuff|attempt|compared|next to|beside|on my end|on my part))?(?:<end>(?!:)(?!, (?:loud|noisy|sticky|happy)|, and (?:the|they))| (?:compared|next to|beside|but|honestly|really|and|if|though|at best|I know|I guess|I'm afraid|after))",
    ),
    isWithoutI: true,
  },
  {
    id: 'it-is-far-from-great',
    pattern: compilePhrase(
      "(?:<shown><isIsnt>|^(?:not|hardly|nowhere near|far from|anything but|definitely not|certainly not))<adv>(?: (?:the|my|anything|any|an|a|exactly|going to be|all|that|most|very|particularly|nearly|as))* ?<great>(?: (?:idea|one|thing|program|craft|work|effort|or [a-z]+|by any [a-z]+|in any way|[a-z]+ [a-z]+))?(?:<end>| (?:but|and|or|if|though|at all|compared|as|like|enough|in any|by any|just|honestly|really|next to))|(?:nowhere near|far from|anything but|less than|not exactly|hardly|a long way from)<adv> (?:an? )?(?:perfect|finished|polished|professional|impressive|ideal|stellar|original|brilliant|perfection|pinterest[- ][a-z]+|ground-?breaking|masterpiece|earth-?shattering|inspiring|genius|fancy|expert)|(?:no|isn't an?|wasn't an?|not an?|hardly an?|aren't|not exactly an?|never win an?|win any|won't win an?) (?:masterpiece|masterpieces|work of art|works of art|miracle|oscar|caldecott|pulitzer|prize|prizes|awards?|great shakes|showstopper|picasso|broadway|harvard|disney)",
    ),
    isWithoutI: true,
  },
  {
    id: 'as-if-a-child-made-it',
    cues: ['like', 'mistake'],
    pattern: compilePhrase(
      "look(?:s|ed)?<adv> like (?:it was |they were |something )?<few> ?(?:my |an? |the |by )?(?:[a-z]+[- ]year[- ]olds?|toddlers?|kids?|dog|cat|child|preschooler|raccoon|kindergart[a-z]+|baby|amateur|tornado)(?: (?:could|might|who))?(?: (?:made|did|drew|dragged|got|cut|threw|chewed|draw|painted|glued|built|exploded|put))|(?:<shown>|<it>) (?:doesn't|don't|didn't)<adv> (?:look|sound|seem) like much",
    ),
    isWithoutI: true,
  },
  {
    id: 'no-thought-went-in',
    pattern: compilePhrase(
      "(?:(?:no|zero|little|hardly any|not much|not a lot of|very little|barely any|without (?:any|much)|minimal)(?: (?:real|actual|great|advance|particular))? (?:thought|planning|plan|preparation|effort|skill|talent|creativity|originality|strategy|thinking|method|rhyme or reason|work|grand plan|deep meaning|theory)<adv> (?:went|goes|involved|on my|whatsoever|at all|from me|to it|in it|behind|here)|there(?:'s| is| was)(?:n't| not| no| never)<few> ?(?:plan|art|skill|trick|secret|science|magic|method|thought|talent|strategy|system|theory|great idea|depth|creativity)<adv> (?:behind|to it|to this|involved|in it|here|at all|<end>)|I<adv> (?:never|hardly|barely|rarely|hardly ever|seldom)<adv> (?:plan|planned|prepare|prepared|rehearse|rehearsed|practi[cs]ed?|prep)<few><end>|I<adv> (?:didn't|don't|did not)<adv> (?:plan|prepare|rehearse|practi[cs]e|prep|think (?:it|this) through|put (?:much|a lot|any|that much))(?: (?:it|this|that|for it|things|any of it))?<adv>(?: (?:anything|at all|much|enough|properly|well|thought|effort|work|planning|of thought|into it|through|in advance|very))*<end>|took (?:me )?(?:all of|no|zero|hardly any|very little|little|almost no|about five|a whole|maybe)(?: [a-z]+)? (?:effort|time|thought|planning|skill|talent|(?:seconds|minutes)(?=,? (?:so|tops|at most|don't|nothing|and it shows)))|(?:and|,) it shows?(?:ed)?<end>)",
    ),
    isWithoutI: true,
  },
  {
    id: 'it-was-last-minute',
    cues: [
      'last',
      'spur',
      'fly',
      'cuff',
      'pulled',
      'cobbled',
      'threw',
      'scraped',
      'slapped',
      'whatever',
      'leftover',
      'improvis',
      'thrown',
      'whipped',
      'tossed',
      'winged',
      'wing',
      'made up',
      'making',
      'make it up',
      'desperat',
      'panic',
      'happened',
      'filler',
    ],
    pattern: compilePhrase(
      "(?:<shown><is>(?: (?:all|a|an|very|total|complete|pretty|just|such|<adverb>),?)* (?:last[- ]minute|spur[- ]of[- ]the[- ]moment|off the cuff|on the fly|improvised|thrown together|whipped up|cobbled together|pulled together|desperation|a filler|filler|an afterthought|afterthought|a last resort|panic)|I(?:'d| had)?<adv> (?:threw|slapped|cobbled|scraped|cranked|tossed|thrown|whipped|pulled)<adv> (?:it|this|that|them|something|everything|the whole thing|my [a-z]+|the [a-z]+|an? [a-z]+|one)(?: (?:all|thing))? ?(?:together|out of (?:a drawer|thin air|my|nowhere|a hat)|up (?:at|in|the|on)<few>|in (?:ten|five|a few) minutes)|I<few> pulled (?:out of|from|it out)<few> (?:drawer|closet|hat|air|recycling|nowhere)|I<adv> (?:just |usually |always |mostly |kind of |sort of |basically |totally |pretty much )*(?:winged it|wing it|winged the|made (?:it|most of it|everything|half of it|the whole thing) up|make (?:it|everything|things) up|improvised (?:the|it|every)|grabbed whatever|used whatever|use whatever|grab whatever|go with whatever|do whatever|did whatever)|(?:it|this)<adv> (?:just|sort of just|kind of just|sort of|kind of)<adv> (?:happened|happens|fell)|not much of an? [a-z]+|pulled (?:it|this) out of)",
    ),
    isWithoutI: true,
  },
  {
    id: 'it-was-just-stuff',
    cues: ['just', 'only', 'merely', 'nothing', 'simply', 'basically', 'literally'],
    pattern: compilePhrase(
      "(?:(?:<shown>|storytime|all it)(?:<is>)<adv> (?:(?:literally|basically|really|honestly|pretty much|essentially|mostly|simply) (?:just |only |nothing but |nothing more than )?(?:an? |some |the |paper|tape|water|glue|me |us )|(?:just|only|nothing but|nothing more than|merely) (?:an? |some |plain |old |ordinary |simple |basic |cheap |me |us |my |our )?[a-z-]+,?(?: [a-z-]+,?)?(?: [a-z-]+,?)? and [a-z]+(?: [a-z]+)?<end>|(?:just|only|merely|nothing but|nothing more than|no more than) (?:an? |some |our |my |the )(?:[a-z-]+ ){0,2}(?:boxe?s?|tubs?|bins?|piles?|stack|song|songs|idea|thing|things|stuff|version|routine|storytime|paper|cardboard|scraps|junk|puddles?|crafts?|game|games|trick|hobby|experiment|stickers?|stories|books|bubbles|play|fun|usual|basics|one-off|habit|bit of fun|coloring (?:sheets?|pages?))<end>)|(?:we|I)<adv> (?:just|only|simply|merely|basically|pretty much|literally)<adv> (?:do|did|run|have|had|offer|read|sing|sang|play|played|put|colou?red|made|use|used|set|let|gave|go|went|got|talk|talked|sat|hang|hung|paint|painted)<some>(?:,? (?:that's|that is|that was|nothing|and that's)|the basics|the usual|the minimum|bare minimum|as always|a little|some|stuff|whatever|like always|for fun|small things|simple)|^(?:just|only|merely|simply|nothing but) (?:an? |some |the |our |my |your )?(?:[a-z-]+ ){0,3}?(?:storytime|craft|program|idea|usual|basics|thing|stuff|tip|trick|activity|version|one|(?:book|song|rhyme|paper|box|bubble)s?)(?: and [a-z ]+)?<end>(?=[^!?:]*$))",
    ),
    isWithoutI: true,
  },
  {
    id: 'fine-at-best',
    pattern: compilePhrase(
      "(?:(?:fine|okay|ok|all right|alright|decent|passable|so-so|meh|tolerable|adequate|not terrible|not bad|not awful|not a disaster|average|enough)(?:,? (?:I guess|I suppose|at best|nothing more|for what it (?:was|is)|considering|for (?:me|a beginner|a first|an amateur|someone)|given (?:my|how))|,? nothing (?:more|special|great))|(?:at best|I (?:guess|suppose))<adv> (?:it|this|that|we|I|they|some)<few> (?:decent|okay|ok|fine|passable|average|alright|all right|adequate|enough|mediocre|bad|kept|worked|liked|managed|got|success|something)|(?:kept them|keeps them|killed|it filled|it fills)(?: [a-z]+)? (?:busy|quiet|time|the time|an hour)(?:,? (?:that's|and that|at least|I guess|if nothing)|<end>)|could(?:'ve| have) been (?:worse|better)|better than nothing|not the worst|nothing more(?: than that)?<end>|for what (?:it|little it) (?:was|is)<end>|that's(?: about| pretty much| basically| really| literally| all)* (?:all|it) ?(?:I did|there (?:is|was)|to it|I can say|that happened|I have|I've got|I do|really|I know|it was|it is)|(?:,|and) that's (?:about|pretty much|basically|really|honestly)? ?(?:all|it)<end>|I(?:'m| am| was)? (?:just )?(?:surprised|shocked|amazed|astonished) (?:that )?(?:any(?:one|body)|it worked|they (?:even |all |actually )?(?:came|liked|listened|stayed|put)|it went|people|you))",
    ),
    isWithoutI: true,
  },
  {
    id: 'do-not-expect-much',
    cues: [
      "n't",
      'do not',
      'please',
      'ignore',
      'pardon',
      'excuse',
      'never mind',
      'forgive',
      'overlook',
      'pay no',
      'lower your',
      'laugh',
    ],
    pattern: compilePhrase(
      "(?:(?:please )?(?:don't|do not|no need to|nobody should|you shouldn't)<adv> (?:expect|be (?:too )?(?:impressed|fooled)|get (?:too )?(?:excited|your hopes)|judge|laugh|look too (?:closely|hard)|mind (?:me|my|the (?:mess|sloppy|crooked|bad|blurry))|read too much|give me|thank me|zoom in|hold it against|ask me|listen to me|quote me|take my word|take (?:it|this|me) too)|(?:please )?(?:ignore|pardon|excuse|forgive|overlook|never mind|pay no attention to|disregard) (?:the|my|me|our|this|all)(?: [a-z-]+)? (?:mess|messy|sloppy|crooked|bad|blurry|quality|handwriting|singing|voice|drawing|drawings|photos?|glue|lines|edges|typos|rambling|ramblings|spelling|cutting|lettering|ignorance|mistakes|post|question|terrible|awful|poor|wobbly|if|artwork|art|attempt)|lower your expectations)",
    ),
    isWithoutI: true,
  },
  {
    id: 'part-of-the-job',
    cues: ['job', 'paid', 'duty', 'least', 'work', 'what we do', 'what i do', 'anyone'],
    pattern: compilePhrase(
      "(?:(?:just|only|simply|merely|all)<adv> (?:part of|doing|in) (?:the|my|our|a day's|a days) (?:job|work|duty|duties|thing)|(?:just|only|simply)<adv> what (?:we|I)(?:'re|'m| are| am| get)? (?:do|paid|here for|there for|supposed|hired)|what (?:I'm|we're|I am|they) (?:paid|pay me) (?:for|to do)|(?:that's|it's|it is) (?:just |only )?(?:the|my|our) job<end>|the (?:very )?least (?:I|we) (?:could|can)|anyone in my (?:position|place|job|shoes)|nothing (?:more than|beyond|but) (?:my|the|our) (?:job|duty)|(?:<it>|<mine>|I|that)<few> (?:no|not a|isn't a|wasn't a|hardly a) (?:big|huge|great|real) (?:deal|thing|production|accomplishment|achievement|success|effort|event|feat|sacrifice)|what the (?:big deal|fuss)(?: is| was)?(?: about)?)",
    ),
    isWithoutI: true,
  },
  {
    id: 'hardly-deserves-the-name',
    cues: [
      'deserve',
      'qualif',
      'count',
      'merit',
      'call',
      'rate',
      'warrant',
      'generous',
      'stretch',
      'belong',
    ],
    pattern: compilePhrase(
      "(?:(?:<shown>|<it>|<mine>|what (?:I|we) (?:do|did)|that)<adv>(?: probably| really| even)* (?:hardly|barely|scarcely|doesn't|don't|didn't|wouldn't|won't|can't)<adv> (?:deserves?|qualif(?:y|ies)|counts?|merits?|warrants?|rates?|belongs?)<some> ?(?:as|to be|an?|being|the|here|in|attention|praise|post|name|award|much|called|<end>)|call(?:ing)? (?:it|this|that|mine|me|myself|my [a-z]+)(?: an?| the)?(?: [a-z-]+){0,2} (?:is|would be|might be|seems|feels)<adv> (?:generous|an? [a-z]*stretch|stretching it|too much|silly|pretentious|an exaggeration|overstating|wrong|funny|a joke|kind)|(?:<cant>|hesitate to|hardly)<adv> (?:really )?call (?:it|this|that|mine|them|what (?:I|we) (?:do|did)|myself|me)<adv>(?: an?| any| the)?<few> ?(?:program|art|curriculum|lesson|storytime|success|class|event|expert|idea|teaching|puppet show|craft|librarian|artist|plan|work|singing|dancing|talent|storyteller|writer|project|achievement))",
    ),
    isWithoutI: true,
  },
];
