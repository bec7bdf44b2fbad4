import { compilePhrase, type MinimisingPattern } from './pattern';

const SOMEONE =
  '(?:any(?:one|body)(?: else)?|other (?:people|librarians?|libraries|folks)|others|people|you|everyone|many(?: people| of you)?|most(?: people| of you)?|readers|the rest of you|somebody|someone)';

/** "Not worth sharing", "anyone could have", "everyone does this": nobody would want to hear of it. */
export const ABOUT_BEING_READ: readonly MinimisingPattern[] = [
  {
    id: 'not-worth-sharing',
    cues: ['worth'],
    pattern: compilePhrase(
      "(?:(?:not|[a-z]+n't|hardly|barely|never|nothing|nobody|no one|doubt|unlikely|scarcely|unsure|wonder (?:if|whether))(?: [a-z'’-]+){0,7}? worth(?:y of)?|unworthy of)<adv> <showing>",
    ),
    isWithoutI: true,
  },
  {
    id: 'too-small-to-mention',
    pattern: compilePhrase(
      '(?:<it>|<mine>|what I (?:do|did))(?:<is>| (?:probably|may|might|could)(?: be)?| sounds| looks)<adv>(?: too|(?<= too))(?: small| little| minor| trivial| silly| ordinary| basic| simple| obvious| boring| unimportant| insignificant| plain| elementary| late| dull)<adv> (?:to (?:mention|count|matter|share|be (?:of|worth|useful|interesting)|bother|post|write)|(?:for|to) (?:most|many|any(?:one|body)|you|others|this (?:list|group|blog)|a (?:post|blog|talk|conference)))',
    ),
    isWithoutI: true,
  },
  {
    id: 'anyone-could',
    pattern: compilePhrase(
      "(?:any(?:one|body)(?: else)?|any (?:(?:real|good|decent|proper|trained|halfway decent|experienced|competent) )?(?:librarian|one of you|of you|fool|library|staff member|person|volunteer|other librarian|other library)|everyone|everybody|a (?:trained )?monkey|a child|my dog|literally anyone) (?:(?:could|would|might)(?:'ve| have)<adv> (?:done|run|made|come up|thought|managed|pulled|led|taught|put|figured|planned|written|told|looked|seemed|succeeded|sounded|handled|kept|gotten|known)|would have(?=(?: ?[.,;!?—–]|$))|(?:could|can|would)<adv> (?:do|run|make|lead|teach|have|manage|come up with|think of|pull off) (?:what (?:I|we)|my|our|the same|as well|just as|better|it better|this better|it\\b(?= ?[.,;!?]|$)|this\\b(?= ?[.,;!?]|$)|that\\b(?= ?[.,;!?]|$)))",
    ),
    isWithoutI: true,
  },
  {
    id: 'everyone-already-does',
    pattern: compilePhrase(
      "(?:(?:(?:I'm|I am|I'm pretty|I am pretty)<adv> (?:sure|certain|guessing)|I (?:bet|know|imagine|suspect|assume|guess)|surely|no doubt|presumably)(?: that)? (?:you(?: all| guys)?|everyone|everybody|most of you|all of you|y'all|other (?:libraries|librarians|people)|every (?:library|librarian)|others|people)(?: (?:else|here|out there))?(?:'ve)?<adv>(?: (?:have|has|all))*<adv> (?:know|knows|do|does|done|did|heard|hear|seen|tried|thought of|read|got better|have better)(?! (?:the|her|his|their|how)\\b)|(?:everyone|everybody|you(?: all| guys)?|most of you|all of you|y'all|other (?:libraries|librarians)|every (?:other )?(?:library|librarian)|most (?:people|librarians|libraries))(?: else)?(?:'ve)?<adv> (?:all |has |have )?(?:probably|already|surely|likely)<adv>(?: (?:all|has|have))*<adv> (?:know|knows|do|does|done|heard|seen|tried|thought of) (?:this|that|these|it|about this|all|better|something like|more)|(?:it's|it is|this is|it's just)<adv> what (?:everybody|everyone|every librarian|every library|we all|all of us|all libraries|other libraries|most libraries)(?: else)?<adv> do(?:es)?|(?:<it>|everything)(?: has|'s|'ve| have)<adv>(?: all)? been done(?: (?:so many|a million))? (?:before|already|to death|a (?:million|hundred|thousand) times)|preaching to the choir|(?:old news|old hat|nothing new) (?:to|for) (?:most|many|all|some|you|every)|common knowledge|what any(?:one|body| librarian| library| of us| of you)(?: else)? (?:would|could)(?:'ve| have)? (?:do|have done|done))",
    ),
    isWithoutI: true,
  },
  {
    id: 'probably-obvious',
    pattern: compilePhrase(
      "(?:(?:<it>|<mine>|I know (?:this|it|that))(?:(?:'s| is)<adv> (?:probably|maybe|likely|pretty|kind of|very|too)| (?:may|might|could|must|will)(?: probably)?(?: be| seem| sound)| seems| sounds)<adv> (?:obvious|old hat|old news|common sense|nothing new|a no-brainer|basic|elementary|self-evident|unoriginal|boring)(?! (?:that|from|who|when|why|how))|(?:<it>(?:'s| is)<adv> |^)probably<adv> (?:too basic|very basic|obvious|nothing new|not<adv> (?:very |that |all that |going to be |what )*(?:useful|interesting|helpful|of (?:interest|use|value)|anything|exciting|original|new|your|anyone|what (?:you|anyone)|you're)))",
    ),
    isWithoutI: true,
  },
  {
    id: 'nobody-would-care',
    cues: [
      'nobody',
      'no one',
      'no-one',
      'who',
      'not ',
      'idea',
      'know',
      'imagine',
      'think',
      'see',
      'believe',
    ],
    pattern: compilePhrase(
      `(?:(?:nobody|no one|no-one|who(?:'d| would| will)?|not (?:that|sure|like)(?: if| that| whether)? ${SOMEONE})(?: else)?(?:'d|'ll)?(?: (?:would|will|could|really|is|ever|even|probably|actually|here|is going to|needs|is ever going to))*<adv> (?:(?:want|wants|wanted|like|need|needs) (?:to (?:hear|read|know|see|listen)(?: (?:about|from|to|this|it|me|my|any|another|what))|another|(?:my|me|this))|cares?(?: (?:about (?:my|me|this|it|what)|what I)|(?= ?[.,;!?]|$))|(?:be )?(?:interested|impressed)|find (?:this|it|my|any)|asked (?:me|for my)|notice (?:if|that) I|miss (?:it|me|my)|reads? (?:this|it|my)|remember)|(?:nobody|no one) (?:needs|wants) another|(?:I (?:have )?no idea|I don't know|no idea|I (?:can't|cannot) (?:imagine|think|see|believe))<adv>(?: why| how| that)? ${SOMEONE}(?:'d| would| could| will)(?: ever| really| possibly| even| actually)* (?:want|care|be interested|need|read|find|like to))`,
    ),
    isWithoutI: true,
  },
  {
    id: 'may-not-interest',
    pattern: compilePhrase(
      `(?:<it>|<mine>|what I (?:do|did|have))<adv>(?:(?: (?:may|might|will|would|could|can)(?: not|n't)|(?: won't| wouldn't| probably won't| can't)| (?:doesn't|don't|isn't))(?: probably| even| really| be| going to| likely to)* (?:of )?(?:interest|interesting|useful|use|help|helpful|matter|impress|appeal|relevant|news)(?: to| for)? ${SOMEONE})`,
    ),
    isWithoutI: true,
  },
  {
    id: 'not-sure-it-is-useful',
    cues: ['know', 'think', 'sure', 'doubt', 'wonder', 'believe', 'certain', 'convinced'],
    pattern: compilePhrase(
      `(?:(?:I'm |I am |I was |^)(?:not|wasn't)<adv> (?:sure|certain|convinced)|<iDont><adv> (?:know|think|believe)|I(?:'m| am)? (?:doubt|wonder|unsure))(?: (?:if|whether|that|how|why|much))?(?: ${SOMEONE} (?:would|will|could|can|is|really|even)(?: (?:be|really|ever|even|find|want|care|benefit|learn|use|need))*| (?:(?:any of )?(?:this|it|that|these|mine)|(?:my|our|what I)(?: [a-z'-]+){1,4}?)(?:'s| is| was| will be| would be| could be| will| would| even| really| are| were| can| can be)*)<adv> (?:useful|use|helpful|help|interesting|interest|interested|worth|good enough|of (?:any |much )?(?:use|interest|value|help)|any good|counts?|qualif(?:y|ies)|matters?|relevant|(?:a |an )?(?:real|proper)|deserves?|my|it|this|about|from|any of|good|valuable|anything)`,
    ),
  },
  {
    id: 'sorry-for-this',
    cues: ['sorry', 'apolog', 'forgive', 'excuse', 'pardon'],
    pattern: compilePhrase(
      "(?:(?:I'm |I am |I )?(?:so |very |do |must )?(?:sorry|apologi[sz]e|apologies|forgive|excuse|pardon|please excuse|please forgive)(?: me)?(?: in advance)?)(?: (?:if|for|that|about|the|this|it|is|was|my|such|a|an|all|so|being|it's|was|so|very|really|of|how|me|as|to|been|not|kind|bit|too|just))* (?:long|rambling|rambl(?:e|y|ing on)|boring|silly|dumb|stupid|basic|obvious|simple|question|post|blog|drawings?|handwriting|singing|voice|quality|amateur(?:ish)?|taking up|bother(?:ing)?|wasting|novel|mess|typos|lack of|not being|as prepared|blurry|crude|poor|terrible|bad|lame|length|email|e-mail|dull|clutter|prepared|ignorance|newbie|beginner)(?: [a-z]+)?",
    ),
  },
  {
    id: 'forgive-my-clumsy',
    cues: ['sorry', 'apolog', 'forgive', 'excuse', 'pardon'],
    pattern: compilePhrase(
      "(?:forgive|excuse|pardon|sorry (?:for|about)|apologi[sz]e for|apologies for) (?:my|our)(?: (?!kids|children)[a-z'-]+){0,2}? (?:clumsy|messy|sloppy|crooked|wobbly|shaky|terrible|bad|awful|poor|lousy|rough|rusty|amateur|amateurish|crude|ugly|boring|lame|long-winded|limited|basic|off-key)(?: [a-z]+)?",
    ),
  },
  {
    id: 'may-be-a-silly-idea',
    cues: [
      'silly',
      'dumb',
      'stupid',
      'crazy',
      'dull',
      'lame',
      'weird',
      'naive',
      'terrible',
      'bad',
      'foolish',
      'ridiculous',
      'corny',
      'cheesy',
      'half',
      'boring',
      'odd',
      'trivial',
      'simplistic',
      'small',
      'insignificant',
      'stretch',
    ],
    pattern: compilePhrase(
      "(?:(?:<it>|this idea|my idea|the idea|<mine>) (?:might|may|could|probably|will probably|must|sounds?|probably sounds?|seems?|will|may sound|might sound|might seem|may seem|is probably)|I know (?:this|it|that)(?:'s| is| sounds| seems| may| might| all)|(?:this|it)(?:'s| is) (?:probably|maybe|likely|just)|(?:maybe|perhaps)(?: this| it)(?:'s| is))<adv>(?: (?:be|is|sound|seem|look))?(?: like)?<adv>(?: (?:an?|another|such a))?<adv> (?:silly|dumb|stupid|crazy|dull|lame|weird|naive|terrible|bad|foolish|ridiculous|corny|cheesy|half-baked|boring|odd|trivial|simplistic|small|insignificant|a stretch)(?! (?:when|because|to them|for them))(?: (?:idea|question|thing|post|craft|suggestion|thought|one|program|tip|story))?",
    ),
    isWithoutI: true,
  },
  {
    id: 'who-am-i',
    pattern: compilePhrase(
      "(?:who am I to|what do I know|what would I (?:know|have to (?:say|offer|share))|what (?:could|can|do) (?:I|someone like me|a person like me) (?:possibly |really |even )?(?:offer|share|teach|contribute|add|say|bring(?=[^.]* (?:to|that))|have to (?:say|offer|share))|who(?:'d| would| wants| am I| wants to| is going to| would ever| would even)+(?: want)?(?: to)? (?:hear|listen|read|learn|care)(?: (?:to|from|about|what))? (?:me|my|I|us|our)|why would (?:any(?:one|body)|people|they|you) (?:want|care|read|listen|be|ask|bother|need)|(?:you|they|nobody|no one)(?: (?:don't|doesn't|hardly|certainly|really))*<adv> needs? (?:me|my advice|someone like me) (?:to tell|to explain|telling|for)|(?:you|they) (?:don't|hardly) need me)",
    ),
  },
  {
    id: 'i-could-never-present',
    pattern: compilePhrase(
      "I<adv> (?:(?:could|would|can) (?:never|not)|couldn't|wouldn't|can't|cannot)<adv>(?: possibly| ever| imagine| see myself| dream of)* (?:present(?:ing)?|speak(?:ing)? (?:at|in front|to (?:a|other))|publish(?:ing)?|submit(?:ting)?|be (?:a presenter|a speaker|on a panel)|write (?:a|an) (?:blog|post|article|book)|stand up in|(?:get|stand)(?: up)? in front of|do (?:that|what (?:they|she|you|others|he))|pull (?:that|it|something like)|compete(?! in)|compare|measure up|hold a candle|give a talk|lead a workshop)",
    ),
  },
  {
    id: 'others-do-it-better',
    pattern: compilePhrase(
      "(?:(?:others|other (?:librarians|libraries|people|presenters|storytellers|bloggers|staff|folks)|real (?:librarians|storytellers|teachers)|my (?:colleagues|coworkers|co-workers)|everyone else|everybody else|most (?:librarians|people))(?: (?:[a-z']+)){0,6}?<adv> better(?! (?:rested|paid|known|off|prepared))|everyone else's [a-z]+ (?:are|is|look|looks)<adv> better|(?:people|they|someone|somebody|she|he|you|plenty of people|lots of people|so many people|many)(?: (?:[a-z']+)){0,6}?<adv> better than (?:I|me|mine|we|us|ours)|(?:there (?:are|must be)|I(?:'m| am) sure there(?:'s| is| are))<adv>(?: (?:much|far|plenty of|lots of|many|so many|a))* better(?:,? more [a-z]+)? (?:ways?|ideas?|people|librarians|storytellers|examples|programs|posts|resources|versions?|options?)(?: (?:to|out|than|of|for|who|at))|better than (?:mine|my [a-z]+)|puts? (?:mine|me|my [a-z]+) to shame|makes? (?:mine|my [a-z]+) look)",
    ),
    isWithoutI: true,
  },
  {
    id: 'not-as-good-as',
    cues: [' as ', ' so ', 'compared'],
    pattern: compilePhrase(
      "(?:<iAmNot>|<mine><isNot>|<mine>(?:'s| is| are)<adv> not|<iDont><adv> [a-z]+|<it><isNot>|nowhere near|as prepared|anything|nothing)<adv>(?: nearly)? (?:as|so)(?: (?:many|much))? (?:[a-z]+ )?as (?:(?:the )?others?(?! (?:room|one|side|time|day|table|book|group))|(?:the )?ones (?:on|you|in)[a-z]*|(?:the )?other (?:libraries|librarians|people|presenters|storytellers|bloggers|programs|branches|staff|ones|posts)|(?:many|most|some|all) of (?:the|you|them)|(?:the )?(?:veterans|pros|experts|big libraries|real [a-z]+|rest)|(?:what )?(?:other|everyone|everybody|people|they|she|you|I should|I think)|many|most|some|my (?:colleagues|coworkers|co-workers)|those|theirs|yours|hers)|compared (?:to|with) (?:what (?:other|others|everyone|you|they)|theirs|yours|(?:the )?(?:bigger|big|larger|real|fancy) (?:libraries|ones|library|systems?)|most of you|everyone else|some of you)",
    ),
  },
  {
    id: 'no-credit-to-me',
    pattern: compilePhrase(
      "(?:I<adv> (?:don't|do not|can't|didn't)<adv> (?:deserve|merit|earn)(?: (?:the|any|much|this|that|such|all|to))?(?: [a-z]+)?|I had(?: very little| almost nothing| little| nothing) to do with|it was(?:n't| not)<adv> (?:me|my doing|because of me|anything I did)(?=(?: ?[.,;!?—–]|$| but| who|, it))|no (?:credit|thanks) to me|I (?:can't|cannot)<adv> take (?:any |much |all the )?credit(?=(?: ?[.!?]|$| for (?:it|this|that|any of)))|the (?:kids|children|teens|families|volunteers) (?:did|do) (?:it all|everything|all of it|all the work)(?=(?: ?[.!?]|$))|(?:it was(?: all)? (?:the|my|our) [a-z]+|deserves?(?: all)? the credit),? not me)",
    ),
  },
  {
    id: 'for-what-it-is-worth',
    pattern: compilePhrase(
      "(?:(?:my|just my|only my) (?:two|2) cents|in my humble opinion|(?:just|only) my (?:humble )?opinion|(?:it's|this is) only my opinion|take (?:this|it|that|what I say|my [a-z]+|all this) (?:with a (?:grain|pinch)|for what it)|feel free to (?:ignore|skip|disregard) (?:this|me|it|my)|if (?:any(?:one|body)|you)(?: even| really)? (?:cares?|reads this|is (?:even )?(?:reading|interested))|waste (?:of )?(?:your|anyone's|anybody's|people's) time|wasting (?:your|anyone's|everyone's) time|I (?:won't|don't want to|hope I'm not|will not|hate to|hope I (?:don't|didn't)) (?:bore|boring|bother|bothering|waste)|bear with me|don't laugh|don't mind me|ignore me|just saying|(?:please )?don't expect (?:too )?(?:much|anything)|(?:I (?:don't|do not) (?:want|like|mean) to|not to|I hate to) (?:brag|boast|toot my own horn|sound like I'm bragging))",
    ),
  },
  {
    id: 'i-may-be-wrong',
    cues: ['wrong', 'off base', 'off the mark'],
    pattern: compilePhrase(
      "(?:I(?: may| might| could|'m probably| am probably| must)<adv>(?: (?:be|totally|completely|dead|all|way))* (?:wrong|off base|off the mark)(?! (?:size|day|room|about the))|correct me if I(?:'m| am) wrong)",
    ),
  },
];
