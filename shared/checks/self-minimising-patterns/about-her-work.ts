import { compilePhrase, type MinimisingPattern } from './pattern';

const JUST = /\b(?:just|only|merely|simply)\s+(?:(?:kind|sort) of\s+|basically\s+|really\s+)?/gi;
const SMALL =
  /\b(?:just|only|merely|simply|nothing (?:but|more than))\s+|\b(?:little|simple|silly|basic|plain|ordinary|regular|boring|dull|small|tiny|lame|run-of-the-mill)\s+/gi;

/** "I just read some books", "nothing special", "it was only a craft": she makes her work small. */
export const ABOUT_HER_WORK: readonly MinimisingPattern[] = [
  {
    id: 'i-just-did',
    cues: ['just', 'only', 'merely', 'simply'],
    pattern: compilePhrase(
      "(?:I|we)<adv>(?:'d|'ll)? (?:just|only|merely|simply)<adv> (?:read|reads|sing|sang|sung|made|make|did|do|used|use|showed|show|played|play|gave|give|handed|hand|told|tell|brought|bring|grabbed|pulled|printed|bought|cut|taped|laid|talked|talk|followed|follow|copied|stole|put|set|set out|put out|threw|throw|offered|ran|run|took|hung|shared|glued|got|wrote|asked|went)(?: (?:out|up|off|together|with|around|them|the kids|everyone))?<adv> (?:some|a (?:few|couple)|the (?:usual|same old|same|plan|instructions|directions|recipe|kit|script|binder)|whatever|what (?:anyone|everyone|everybody|any|I|we|the|my|was|they)|a (?:simple|basic|quick|plain|little|regular|silly|random)|random|simple|basic|an? (?:old|ordinary|easy)|things|stuff|my (?:job|best|thing|bit|part)|it because|storytime|storytimes)(?! (?:pages?|minutes?|lines?|seconds?|verses?|of (?:them|the)|sheets?|times?|copies|days?|hours?|weeks?|rule|people|families|children|chairs))",
    ),
    without: JUST,
  },
  {
    id: 'i-just-happened',
    cues: ['just', 'only', 'merely', 'simply'],
    pattern: compilePhrase(
      '(?:I|we)<adv> (?:just|merely|simply|only)<adv> (?:threw (?:it|this|them|something|that|a|an|some|everything|the whole thing)|threw together|put out|set out|put it|put them|put together|put on an?|put the [a-z]+ (?:out|on)|opened an?|followed an?|had an? (?:silly|simple|little|random|dumb) (?:idea|thought)|handed out|wing(?:ed)? it|made it up|make it up|mak(?:e|ing) things up|made this up|made something up|stumbled|lucked|got lucky|copied|stole|borrowed (?:it|this|the idea)|happened to|showed up|show up|sat there|stood there|stand there|sit there|stayed out of|stood back and|let (?:them|the kids|the children|the teens|kids|children|everyone|people)|opened the (?:door|room|box)|unlocked the door|pressed play|pushed play|hit play|work here|do (?:it|this|storytime)|did (?:it|this|that)(?! (?:once|twice|again|for))|go with|went with)(?! (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|washable|early|out|use one|in through))',
    ),
    without: JUST,
  },
  {
    id: 'all-i-did-was',
    pattern: compilePhrase(
      'all (?:that )?(?:I|we)<adv> (?:did|do|ever did|contributed|provided) (?:was|is)',
    ),
  },
  {
    id: 'i-did-not-do-much',
    cues: ['much', 'lot', 'thing'],
    pattern: compilePhrase(
      "(?:(?:<iDont><adv> (?:do|contribute|have to do)|(?:I|we)<adv> (?:can't|cannot)<adv> (?:do|offer|manage)|I(?:'ve| have) (?:not|hardly|never)<adv> done|<iAmNot> doing|I feel like I(?:'m not| didn't| don't) do(?:ing)?|felt (?:that |like )?I was doing) (?:much|a lot|anything|a thing|all that much|very much|that much|too much)|(?:I|we) did(?: next to| almost| basically)? nothing)(?! but (?:sing|read|play|dance|talk|draw|build|laugh|listen|paint|make|wait|[a-z]+ing)\\b)(?:<adv> <worthy>| (?:really|at all|big|new|else))?(?=(?: ?[.,;:!?—–]|$| (?:but|really|to be honest|honestly|at all|with|beyond|other than|except|besides|to (?:help|deserve|earn)|compared|that (?:anyone|others|everyone))))",
    ),
  },
  {
    id: 'nothing-special',
    pattern: compilePhrase(
      "(?<!(?:needs?|takes?|requires?|costs?|brought|wanted) )(?:nothing(?: (?:I|we) (?:do|did|have|make|made|write|run|say|(?:have|'ve)(?: ever)? done)(?:'s| is| was)?)?|(?:not|hardly|never|hasn't|[a-z]+n't)(?: (?:feel|think|believe|know|say|really|like|that|if|it's|it is|it was|this is|this was|I'm|I was|I am|I|we|was|doing|done|do|did|have|had|written|planned|tried|said|made|make|making|offer|offering|run|running|ran|come up with|use|used))*<adv> anything)<adv>(?: (?:too|that|particularly|very|all that))? (?:<worthy>|to (?:write home about|brag about|get excited about|see here|boast about)|of (?:note|interest|value)|new(?=(?: ?[.,;!?—–]|$))|worth <showing>|(?<=nothing (?:I|we) .{2,20})(?:matters?|counts|is good enough))(?! (?:is|was|are|were|had|has|will|needs?|needed|required)(?! (?:original|mine|new)))",
    ),
    isWithoutI: true,
  },
  {
    id: 'it-is-nothing-new',
    pattern: compilePhrase(
      "(?:(?:<it>|<mine>|what I (?:do|did)|there)<is><adv> nothing<adv> (?:new|big|much|really|you haven't (?:seen|heard|tried|done)|like (?:the ones|what|other)|compared|next to|to (?:it|tell|share|report))|<it><is><adv> nothing(?=(?: ?[,.;!?—–]| really|$)))",
    ),
    isWithoutI: true,
  },
  {
    id: 'i-have-nothing-to-share',
    cues: ['thing', 'much', 'little', ' lot'],
    pattern: compilePhrase(
      "(?:(?:<iDont><adv> (?:think I )?have<adv> (?:anything|much|a lot|a thing)|I(?:'ve| have)<adv> (?:nothing|little|not much|very little))<adv>(?: <worthy>| (?:new|useful|big|real))?<adv> (?:to|that anyone would want to)(?: possibly| really)? (?:add|offer|share|contribute|say|teach|report|show|tell|bring|give|post|write about|present|brag about)|(?:<iDont><adv> have|I(?:'ve| have)) (?:anything|nothing)<adv> (?:<worthy>|worth <showing>))",
    ),
  },
  {
    id: 'not-much-to-tell',
    pattern: compilePhrase(
      "(?:(?:there|it|this|that|mine)<isNot><adv> (?:much|a lot|anything|that much|a great deal|really much|anything much)|there(?:'s| is| was)<adv> (?:nothing|not much|little|very little)|not<adv> (?:much|a lot)|nothing) (?:to (?:say|tell|report|share|show for|talk about|brag about|look at|write (?:about|up)|it)|that (?:anyone|others) (?:would|could|can))",
    ),
    isWithoutI: true,
  },
  {
    id: 'it-is-not-much',
    pattern: compilePhrase(
      "(?:it|this|that|mine)(?:<isNot>| may not be| might not be| probably won't be)<adv> (?:much|a lot|very much)(?=(?: ?[.,;!?—–]| but|$))",
    ),
    isWithoutI: true,
  },
  {
    id: 'it-was-just-a',
    cues: ['just', 'only', 'merely', 'simply', 'nothing', 'no more'],
    pattern: compilePhrase(
      "(?:(?:<it>|<mine>|what I (?:do|did))<is><adv> |(?:^|(?<=[,;—–-] )))(?:just|only|merely|simply|nothing (?:but|more than)|no more than)<adv> (?:(?:an?|some|my|our|another) (?:[a-z'-]+ ){0,3}?<works>s?(?! (?:for|about|from the|at the|by)| (?:that|who) (?:they|she|he))|an? (?:[a-z]+ )?(?:thing|hobby|side project) (?:I|we)|something<adv> (?:I|we|small|little|silly|simple|that I|that we)|what (?:I|we|everyone|everybody|anyone|any|every|all of us|most)|(?:storytime|story time|craft time|playtime|arts and crafts|crafts?|songs)(?! (?:in|on|at|for|that|today))|me and (?:a|my|some)|a few (?:kids|people|families|children|toddlers)|part of (?:my|the|our) job|the (?:usual|same old|regular)(?: (?:stuff|thing|songs|storytime|routine|program))?|my (?:job|two cents|opinion|thoughts?)|how I)",
    ),
    without: SMALL,
    isWithoutI: true,
  },
  {
    id: 'it-was-just-this-and-that',
    cues: ['just', 'only', 'merely', 'simply', 'nothing but'],
    pattern: compilePhrase(
      '(?:<it>|<mine>)<is><adv> (?:just|only|merely|simply|nothing but)<adv> (?:an?|some|me,?) (?!(?:[a-z-]+ )?(?:mother|father|mom|mum|dad|grand[a-z]+|boy|girl|child|children|kids?|baby|babies|famil[a-z]+|toddlers?|teens?|few|couple|matter|bit|minute))[a-z-]+(?: [a-z-]+)?,? and (?:an?|some|a few|my) [a-z-]+(?! (?:at first|to start|to begin|for now))(?![a-z-])',
    ),
    without: JUST,
    isWithoutI: true,
  },
  {
    id: 'i-merely',
    cues: ['merely'],
    pattern: compilePhrase('(?:I|we)<adv> merely [a-z]+'),
    without: JUST,
  },
  {
    id: 'it-was-ordinary',
    pattern: compilePhrase(
      "(?:<it>|<mine>|what I (?:do|did))<is>(?:<someAdv> (?:an? )?(?:ordinary|average|basic|boring|run-of-the-mill|standard|plain|dull|mediocre|lame|uninspired|unoriginal|forgettable|unremarkable|generic|tame|typical|routine|unexciting)(?! (?:of|for|to|that|how|when|size))|<adv>(?: an?)?<adv> (?:(?:small|simple|silly|short|plain|dumb|little),?(?: and)? )?(?:ordinary|average|basic|boring|run-of-the-mill|standard|plain|dull|dumb|silly little|mediocre|lame|uninspired|unoriginal|forgettable|unremarkable|generic|bog-standard|plain old|garden-variety|unexciting)(?: (?!of|for)[a-z'-]+)? <works>|<adv>(?: an?)?<adv> (?:run-of-the-mill|unremarkable|mediocre|unoriginal|uninspired|forgettable|small potatoes|amateur(?:ish)?|nothing special))",
    ),
    isWithoutI: true,
  },
  {
    id: 'my-work-is-poor',
    pattern: compilePhrase(
      "<mine>(?:<is><adv> (?:bad|terrible|awful|horrible|nonexistent|non-existent|poor|lousy|rubbish|pathetic|mediocre|amateur|amateurish|embarrassing|laughable|boring|dull|silly|lame|basic|unimpressive|unoriginal|insignificant|nothing|hardly|barely|not worth|not up to|far from perfect|a mess|a joke|subpar|ugly|crooked|sloppy|clunky|cheesy|corny|childish|weak|unimportant|confusing|rambling|half-baked)|(?:<isNot>)<adv> (?:popular|good|great|much|anything|fancy|original|special|interesting|exciting|impressive|creative|professional|polished|innovative|important|pretty|perfect|amazing|worth|unique|up to|new|the best|extraordinary|a real)|(?: (?:doesn't|don't|won't|wouldn't|can't))<adv> (?:compare|compete|measure up|count|amount to)| (?:always|usually|never|often) (?:flops?|fails?|bombs?|works?|turns? out)(?=(?: ?[.,;!?—–]|$))| (?:looks?|looked) like (?:a |my )?(?:toddler|child|kindergart|three-year-old|five-year-old|kid))",
    ),
  },
  {
    id: 'not-a-new-idea',
    pattern: compilePhrase(
      '(?:<it>|<mine>|I know (?:this|it))<isNot><adv> (?:an? |my |the most )?(?:new|novel|original) (?:idea|thing|one|concept|program)',
    ),
    isWithoutI: true,
  },
  {
    id: 'not-special',
    pattern: compilePhrase(
      "(?:(?:<it>|what (?:I|we) (?:do|did))<isNot><adv>(?: anything)?|I (?:don't|didn't) think (?:it|this|that|mine)<is>|^(?:not|hardly))<adv> (?:special|fancy|exciting|interesting|important|pinterest-worthy|innovative|original|impressive|extraordinary|remarkable|ground-?breaking|amazing|creative|noteworthy|revolutionary|profound|earth-?shattering|glamorous)(?=(?: ?[.,:;!?—–]|$| (?:but|and|or|just|at all|really|because|compared|enough|like|though|so|or anything)))",
    ),
    isWithoutI: true,
  },
  {
    id: 'no-big-deal',
    cues: ['deal', 'big thing', 'shakes', 'science', 'surgery', 'wheel', 'reinvent'],
    pattern: compilePhrase(
      "(?:(?:(?:<it>|what I (?:do|did))(?:<isNot>|(?:'s| is| was))<adv> |^)(?:(?:no|not|hardly|a|any|such a|that) ){0,2}(?:big deal|big thing|great shakes|rocket science|brain surgery)|<it><isNot> reinventing the wheel|(?:not|[a-z]+n't)<adv> reinvent(?:ing|ed)? (?:the wheel|anything))(?<!(?:'s|is|was|^)\\s+(?:a )?(?:big deal|big thing|rocket science|brain surgery))(?! (?:if|when|to|for (?:them|him|her|the)))",
    ),
    isWithoutI: true,
  },
  {
    id: 'my-little',
    pattern: compilePhrase(
      "(?:my|our)(?: own)? (?:[a-z]+ )?(?:little|silly|humble|tiny|measly|lame|dumb|amateur|amateurish|pathetic|modest|dinky|puny|feeble|goofy|lowly|meager|meagre|unremarkable|boring|ordinary|very ordinary|insignificant|half-baked|stupid|small)(?<! small| ordinary(?= library))(?: (?!free)[a-z'-]+)? (?:<works>|ideas|programs|crafts|songs|storytimes|posts|drawings|skits?|puppets?)(?! (?:friends|ones|people|listeners|readers|guests|patrons|visitors|basket|bag|box|cart|table|room|book|books|dog|free))",
    ),
    without:
      /\b(?:little|silly|humble|tiny|measly|lame|dumb|amateur|amateurish|pathetic|modest|dinky|puny|feeble|goofy|lowly|meager|meagre|unremarkable|boring|ordinary|insignificant|half-baked|stupid)\s+/gi,
  },
  {
    id: 'my-few-readers',
    cues: ['reader', 'follower', 'who read'],
    pattern: compilePhrase(
      '(?:(?:all )?(?:\\d|one|two|three|four|five|six|both|handful|a few|few) of (?:my|you) (?:readers?|followers?|who read)|my (?:one|two|three|four|five|\\d|few|handful of|tiny handful of) (?:loyal |faithful )?(?:readers?|followers?))',
    ),
  },
  {
    id: 'i-got-lucky',
    cues: ['luck', 'fluke', 'accident'],
    pattern: compilePhrase(
      "(?:(?:I|we)<adv> (?:got|lucked out|was<someAdv>|were<someAdv>|am<someAdv>|get)<adv> lucky(?! (?:to|with the (?:weather|rain|sun)|enough|that|with (?:parking)))|(?:I|we) (?:was|were|am) lucky(?=(?: ?[.!]|$|[,;:—–]* (?:that )?(?:(?:they|it) (?:was|were) an? |the (?:kids|group|children|teens|families|crowd)|because)))|(?:I|we)<adv> lucked out|<it>(?:'s| is| was)<adv>(?: all)? (?:just |pure |sheer |dumb |total |complete |mostly |beginner's |a |plain |blind )+(?:luck|fluke|accident)|(?:pure|sheer|dumb|beginner's|blind) luck|<it>(?:'s| is| was)<adv> a (?:total |complete )?fluke)",
    ),
    isWithoutI: true,
  },
  {
    id: 'i-was-winging-it',
    pattern: compilePhrase(
      '(?:I|we)<adv> make (?:it|this|things) up as|<iAm><adv> (?:winging it|making (?:it|this|things) up|faking it|flying by the seat|muddling (?:through|along)|bumbling|stumbling along|fumbling|grasping at straws|flailing)',
    ),
  },
  {
    id: 'i-did-it-wrong',
    pattern: compilePhrase(
      '(?:I|we)<adv> (?:probably|likely|surely|must have|may have|always|definitely)<adv>(?: have)? (?:did|done|doing|do|got|messed|screwed|botched)<adv> (?:it|this|that|everything|things|the whole thing)?(?: all)? ?(?:wrong|up)',
    ),
  },
  {
    id: 'i-guess-it-was-ok',
    pattern: compilePhrase(
      'I (?:guess|suppose) (?:(?:it|that|this|mine) (?:was|went|turned out|is)|I (?:did|do|was|am)|we did)<adv>(?: an?)? ?(?:ok|okay|fine|alright|all right|decent|passable|good enough|not bad|bad)',
    ),
    without: /^I (?:guess|suppose)\s+/gi,
  },
  {
    id: 'i-should-have-been-better',
    cues: ['should', 'could', 'being', 'prepared', 'ready'],
    pattern: compilePhrase(
      "(?:I should have been<adv> (?:better|more) (?:prepared|organi[sz]ed|ready|careful|creative)|I<adv> (?:should|could) have (?:tried|worked|planned|prepared|done)<adv> (?:harder|better|more)(?! (?:than|copies|of|[a-z]+s))|for not being<adv> (?:as |more |better )[a-z]+|I was(?:n't| not)<adv> (?:prepared|ready) enough)",
    ),
  },
  {
    id: 'it-is-a-small-thing',
    pattern: compilePhrase(
      "<it>(?:'s| is| was| seems| may be| might be)<adv>(?: such)? an? (?:(?:small|little|silly|tiny|minor|dumb|trivial|stupid|modest)(?:, | ))+(?:thing|idea|trick|tip|gesture|effort)(?! (?:to|that|for))",
    ),
    isWithoutI: true,
  },
  {
    id: 'hardly-a-program',
    cues: ['hardly', 'barely', 'scarcely', 'not', 'count', 'call'],
    pattern: compilePhrase(
      "(?:<it>|<mine>)(?:(?:'s| is| was)<adv> (?:hardly|barely|scarcely|not really|not even|not exactly) an? (?:real |proper )?<works>| (?:hardly|barely|scarcely|probably doesn't|doesn't really|doesn't even|may not|might not)(?: even| really)* counts?)|if (?:you|I|one) (?:can|could|want to|may)(?: even| really)* call (?:it|this|them) (?:that|an? [a-z]+)|I (?:wouldn't|don't|would not|can't)<adv> call (?:it|this|that|mine) (?:an? )<works>",
    ),
    isWithoutI: true,
  },
  {
    id: 'not-like-i-did-anything',
    pattern: compilePhrase(
      "(?:it's|it is|it was|it isn't|it wasn't|it's not|not)(?: not)? like (?:it was my|(?:I|we)(?:'m|'ve)?) (?:idea|did|do|invented|made|am|have|had|discovered|saved|really|even|actually|was|cured)|the least (?:I|we) could do|not (?:too |so |half )?bad for (?:an? (?:amateur|beginner|newbie|novice|non-|first)|someone (?:who|like)|me|a (?:librarian|small|tiny))",
    ),
  },
];
