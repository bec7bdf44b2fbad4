import { compilePhrase, type MinimisingPattern } from './pattern';

const DISMISSED =
  '(?:long|rambling|ramble|boring|silly|basic|obvious|simple|dumb|stupid|impressive|much|new|exciting|old news|old hat|nothing new|nothing|common sense|trivial|small|minor|lame|corny|cheesy|repetitive|wordy|long-winded|disjointed|useless|irrelevant|off[- ]topic|random|preachy|self-evident|unoriginal|late|messy|a lot|small potatoes|nothing special|not much|niche|weird|dull|a repeat|redundant|too [a-z]+|a mess|all over the place)';

/** In giving it to others she excuses, doubts or waves away what she gives. */
export const ABOUT_SHARING: readonly MinimisingPattern[] = [
  {
    id: 'i-hope-it-is-not-obvious',
    cues: ['hope', 'hoping', 'afraid', 'worr', 'fear'],
    pattern: compilePhrase(
      "(?:I(?:'m)? )?(?:hope|hoping)<adv> (?:that )?(?:this|that|it|I|the|none of (?:this|it)|no one|nobody|you|my [a-z]+|everyone|everybody|these)<few> ?(?:isn't|'m not|am not|is not|not|doesn't|don't|wasn't|won't|didn't|haven't|minds?|'s not|will forgive|can forgive|forgive|laughs?|no one)<some>(?: (?:obvious|boring|silly|repeat(?:ing)?|repetitive|preaching|long|dumb|basic|annoying|rambling|ramble|wasting|wasted|bore|bored|mind|off[- ]topic|clogging|bothering|bother|spam|simple|stupid|disappoint(?:ed)?|laughs?|lame|clumsy|in the way|old news|common|trivial|minds|talking too much|me))(?! (?:the (?:rain|wait|noise|mess)))|(?:I'm|I am|I was)?<adv> ?(?:afraid|worried|I worry|I fear)<adv> (?:that |this |it |my |I |I'll )+<few> ?(?:not<adv> (?:very|that|much|so|too|original|exciting|interesting|helpful|good)|n't<adv> [a-z]+|isn't|wasn't|don't have|boring|boring you|bore|silly|dull|obvious|basic|simple|little to|nothing|rambling|ramble|sound|looks?|foolish|dumb|amateur[a-z]*)",
    ),
    isWithoutI: true,
  },
  {
    id: 'not-sure-this-helps',
    pattern: compilePhrase(
      "(?:not(?: at all| really| entirely| so| very| even)* (?:sure|certain|convinced)|(?:don't|do not)<adv> (?:know|think|imagine|suppose|expect|believe)|(?:have |had )?no (?:idea|clue)|unsure|who knows|doubt(?:ful)?|wonder(?:ing)?|can't (?:imagine|think|see|tell)|hard to (?:believe|imagine)|unlikely)(?: (?:if|whether|that|how|why))?<adv> (?:this|it|that|these|any of (?:this|it)|any(?:one|body)(?: else| here)?|you(?: all)?|people|others|mine|my [a-z]+(?: [a-z]+)?|what I(?: [a-z]+){1,2}|there(?:'s)?|I)(?:'s| is| was|'m)?(?: (?!for\\b|with\\b|at\\b|until\\b)[a-z'-]+){0,4}? (?:helps?|helped|useful|use|(?:of )?interest(?:ed|ing)?|relevant|worth|count(?:s|ed)?|makes (?:any )?sense|value|looking for|cares?|new to|belongs?|qualif(?:y|ies)|anything (?:to add|new|useful|special)|what you(?: [a-z']+)?|matters?|applies|contribut[a-z]+|hear me|hear about|hearing|good enough|much to (?:add|say|offer)|reading this|read this|adds? (?:much|anything)|right place|explaining|so far from)(?! (?:in (?:the|joining|coming)|count|with the (?:ants|move)|the fair))",
    ),
  },
  {
    id: 'a-silly-question',
    cues: [
      'question',
      'idea',
      'thought',
      'suggestion',
      'comment',
      'tip',
      'one',
      'confession',
      'observation',
      'thing',
      'post',
      'ask',
    ],
    pattern: compilePhrase(
      "(?:^(?:this is |maybe |probably |possibly |perhaps |potentially |a |an |here's |okay,? |ok,? |so,? |sorry,? |such a |just |another |and |I know,? |with |very |super |really |not |my )*|I(?:'ve| have)?<adv> (?:ask|asking|have|got|had|know)(?: [a-z']+)? (?:an? |this is an? )|(?:this|it) (?:is|might be|may be|could be|sounds like|feels like)<adv> (?:an? |such an? ))(?:very |super |really |total |kind of |possibly |probably |little )*(?:silly|dumb|stupid|naive|newbie|beginner|ignorant|rookie|noob|lame|weird|crazy|half-baked|unoriginal|foolish|random|basic|obvious|small|tiny|minor|trivial)(?: (?:little|basic|newbie|beginner|random))? (?:question|questions|idea|thought|thoughts|suggestion|comment|tip|one|confession|observation|thing|post|ask|point)(?! (?:game|of the|is|box|hour|day|time))",
    ),
    isWithoutI: true,
  },
  {
    id: 'just-throwing-it-out-there',
    pattern: compilePhrase(
      "(?:(?:just )?throwing (?:this|it|that|an idea|these|something) out|for what(?:ever)? (?:it's|its|it is|this is|that's) worth|fwiw|take (?:it|this|that|what I say|my [a-z]+|all (?:of )?this|everything I say) (?:or leave it|for what|with|as)|(?:do|make) (?:with (?:it|this) )?what you will|use (?:it|this|them|any of it) or (?:don't|not|toss)|feel free to (?:ignore|skip|delete|scroll|laugh|disagree|correct|disregard|tell me|pass|roll your|stop reading|mock|move|keep scrolling|point out|improve|fix)|(?:delete|skip|ignore|disregard|scroll past|remove)(?: (?:this|it|me|my post|the rest))? (?:if|away)|you can (?:ignore|skip|stop reading|scroll)(?: (?:this|it|me|all|past|here|now))+<end>|I(?:'ll| will) (?:understand|get it) if (?:you|nobody|no one)|(?:move along|nothing to see here|carry on|never ?mind me|back to lurking|crawl back|going back to|longtime lurker)|(?:it's |this is |that's |^)?(?:just|only|merely) (?:an? (?:thought|suggestion|idea|opinion)|my (?:own )?(?:opinion|thoughts?|experience|take|view|guess|\\$?0?\\.?02|two cents|2 cents|2c|humble [a-z]+|ramblings?|observation)|me|one (?:person's|librarian's|small)<few>)<end>|in my (?:very |extremely )?(?:limited|small|little|brief|humble|short) (?:experience|opinion|way|knowledge|view)|with my limited [a-z]+|what little I (?:know|have|do|can|did)|such as it is|for (?:the|all the) little (?:it|that)|if (?:it|this|that)(?:'s| is)<adv> (?:any|of any|even|at all|worth|okay|ok|useful|helpful)<few> ?(?:help|use|interest|useful|anything|anyone|to say|helpful|it)<end>|if you can call (?:it|me)|humbly|only trying to help)",
    ),
    isWithoutI: true,
  },
  {
    id: 'you-know-this-already',
    pattern: compilePhrase(
      "(?:(?:been|already been|has been|have been|was|were)<adv> (?:posted|said|shared|asked|mentioned|covered|done|discussed|suggested)(?: [a-z]+)? (?:before|already|elsewhere|to death|a million times|many times|a hundred times|better|so many)|(?:you|you've|you have|you've all|everyone|everybody|everyone's|most of you|people|we've|we have|all of you|others|other [a-z]+|lots of [a-z]+|plenty of [a-z]+|many [a-z]+|every [a-z]+|half of you|the rest of you|bigger [a-z]+|most [a-z]+)(?: (?:all|probably|already|surely|likely|else|out there|here|must|no doubt|has|have|had|'ve|is|are|do|here|in the world|I know|and their [a-z]+))*<adv> (?:(?:seen|heard|tried|done|read) (?:this|it|that|all (?:of )?this|these|them|everything|one)(?: [a-z]+)?(?:<end>| (?:a (?:hundred|million|thousand|dozen)|before|already|somewhere|many|better|and|too|for (?:years|ages|decades)))|(?:been )?(?:doing|using|running|singing|playing|offering|making) (?:this|it|that|these|them|something like|the same|better)(?: [a-z]+)? ?(?:for|since|already|better|and|<end>)|(?:(?:already|probably|surely) )?(?:(?<!how you )do|does|knows?|has|have|did|figured)(?: (?:probably|already|all))? (?:this|it|that|these|one|one of these|something like|all of this|this (?:one|stuff|trick)|a better [a-z]+)<adv>(?: (?:already|anyway|out|too|by now|better|stuff|trick))?<end>)|all over (?:pinterest|the internet|facebook|online|instagram|the web)|(?:nothing|not anything|isn't anything|no)<adv> (?:here |in here |in this )?(?:that )?(?:you|anyone|anybody|everyone|people)(?: all)? (?:couldn't|can't|haven't|don't|doesn't|hasn't|didn't|wouldn't) [a-z]+|(?:none of (?:this|it)|this|it|nothing|that)<few> (?:be |is |'s )?(?:news|a surprise|new|a revelation) to (?:you|anyone|anybody|most|many|any of you|this group)|(?:stating|state) the obvious|captain obvious|preach(?:ing)? to the choir|late to (?:the|this) (?:party|game)|behind the (?:times|curve)|old as the hills|oldest trick|old chestnut|reinvented the wheel|nothing (?:new|original|you haven't|revolutionary|groundbreaking|special|fancy|much|exciting|clever|elaborate|to it)(?: (?:here|about it|from me|on my end|in it))?<end>(?! ?:)|(?:I'm|I am) (?:probably |surely |likely |definitely )?(?:the )?last (?:one|person|librarian)<few> (?:know|hear|learn|discover|figure|find|who|try|didn't|never|here))",
    ),
    isWithoutI: true,
  },
  {
    id: 'i-know-it-is-boring',
    cues: [
      'know',
      'realize',
      'realise',
      'ramble',
      'rambl',
      'long',
      'admit',
      'aware',
      'boring',
      'bore',
      'wordy',
      'shut up',
      'babbl',
      'enough',
      'sorry',
      'went on',
      'going on',
      'talking',
    ],
    pattern: compilePhrase(
      `(?:I (?:know|realize|realise|admit|am aware|'m aware|get that|understand)(?: that)? (?:this|it|that|my [a-z]+|these|they|mine)(?:'s| is| was| isn't| sounds?| seems?| doesn't| don't| aren't| may| might| probably| looks?|'re| are|'m)(?: (?:not|be|been|sound|seem|look|as|getting|just|all|an?|only))*<adv>(?: [a-z]+)? ?${DISMISSED}(?: (?:and|or|but|as|to|for|compared|stuff|thing|idea|post|question|in|next)\\b|<end>)|I(?:'m| am)?<adv> (?:tend to |always |do |could |can |just )*(?:ramble|rambled|rambling|babble|babbling|go on and on|went on|going on (?:and on|too long)|overshare|oversharing|talk too much|talking too much|overthinking|over-explaining|blathering|waffling)|(?:I'll|I will|I should|time to|let me)(?: [a-z]+)? (?:stop|shut up|be quiet|quit|spare you)(?: [a-z]+)?(?: (?:now|rambling|here|talking|wasting|before|the))?|enough (?:about|from|of) (?:me|my [a-z]+)|(?:long|boring) (?:and |, )?(?:rambling |boring |wordy )*(?:post|story|message|email|topic|one|answer|ramble),? (?:sorry|I know)|(?<=[a-z], )sorry<end>|sorry (?:to |for |about |if |this |that |it |I |I'm |my )+(?:isn't|aren't|not|don't|bother|ramble|go on|bore|clutter|rant|ask|waste|add|vent|went|wasn't|couldn't|nothing|no|can't|the (?:long|length|wall|novel|rant|ramble|essay|quality|bad|blurry|dumb|mess|lack)|wall|so|long|such|this|didn't|being)(?! (?:make it|be there|come|open|available|we|fit|see|answer|reply|late))<few> ?(?:[a-z]+)?)`,
    ),
    isWithoutI: true,
  },
  {
    id: 'thanks-for-bearing-with-me',
    cues: ['with me', 'this far', 'reading', 'listening', 'patience', 'humor', 'indulg', 'still'],
    pattern: compilePhrase(
      "(?:put(?:ting)? up with (?:me|my)|bear(?:ing)? with me|thanks for (?:humoring|indulging|putting|bearing|listening to my|reading (?:my|this far|all)|letting me)|(?:read|got|made it|gotten|made|come|get|still (?:reading|here|with me|awake))(?: [a-z]+)? this far|if (?:any(?:one|body)|you|you're|you are)(?:'s| is| are)?<adv> (?:still )?(?:reading|listening|awake|here|with me)<end>|indulge me|humor me|thanks for your patience with my)",
    ),
    isWithoutI: true,
  },
  {
    id: 'only-i-care',
    cues: [
      'only',
      'just me',
      'nobody',
      'no one',
      'who ',
      'why ',
      'anyone',
      'anybody',
      'world',
      'hardly',
      'boring',
      'interest',
    ],
    pattern: compilePhrase(
      "(?:(?:only|just) (?:one|person|me|I|librarian)(?: left| here| in [a-z ]+?)? who<adv> (?:finds?|cares?|thinks?|gets excited|is interested|struggles?|can't|doesn't)|(?:only|mostly|just) (?:of )?(?:interest(?:ing|s)?|matters?|exciting|fun|funny|useful) (?:to|for) (?:me|us)|(?:nobody|no one|hardly any(?:one|body)|who|why|why would any(?:one|body)|not (?:that )?any(?:one|body)|the world|I doubt any(?:one|body)|I can't imagine any(?:one|body)|I don't (?:think|suppose|imagine) any(?:one|body))(?: (?:else|out there|here|in their right mind))?(?:'d|'s)?(?: (?:in|really|would|will|ever|even|actually|probably|should|is going to|is|could|possibly|going to))*<adv> (?:needs?|wants?|wanted|cares?|reads?|reading|hear|wanting|coming|asking|asked|asks|noticed|notices?|missed|missing|waiting|interested|use|pays?|listens?|travel|come)<few> ?(?:to hear|to see|to read|to know|about|another|yet another|more|my|me|this|that|what I|from me|for (?:this|my|me)|(?<!who wants )(?<!who wanted )it<end>)|why (?:would|should|did|do|does|are|is) (?:any(?:one|body)|you|they|people|he|she|a [a-z]+|me)<few> (?:ask|asking|want|care|read|listen|pick|choose|bother|me|invite|come|follow)|(?:does|doesn't) need (?:another|one more|yet another|my|me)|who (?:am I (?:kidding|to [a-z]+)|asked me|(?:wants|needs|cares)<adv> (?:another|about (?:my|me|this)|my|me|what I)))(?! (?:to go (?:first|next)|turn|to (?:be|play|try|come up|paint|hold|help)))",
    ),
    isWithoutI: true,
  },
  {
    id: 'i-could-be-way-off',
    cues: [
      'off',
      'wrong',
      'mistaken',
      'biased',
      'overthink',
      'crazy',
      'correct me',
      'imagining',
      'pretend',
      'claim',
    ],
    pattern: compilePhrase(
      "I(?:'m| am)?<adv> (?:(?:could|might|may|must|can)(?: well)?(?: [a-z]+)? be|probably|likely|most likely|possibly|maybe|usually|often)<few> ?(?:way off|off here|off base|off the mark|wrong|mistaken|biased|overthinking|crazy|dreaming|imagining|reading too|talking nonsense|totally off|completely off)<adv>(?:<end>| (?:about|on|with|here|but|it|this))|I (?:don't|can't|won't|wouldn't) (?:pretend|claim|presume|profess) to<few>|(?:please )?correct me if",
    ),
  },
  {
    id: 'nothing-like-theirs',
    cues: [
      'like',
      'compar',
      'next to',
      'beside',
      'match',
      'compete',
      'candle',
      'pull off',
      'close',
      'live up',
      'as ',
      'unlike',
      'far cry',
      'envy',
      'jealous',
      'awe',
      'league',
      'standard',
      'wish',
    ],
    pattern: compilePhrase(
      "(?:(?:<it>|<mine>|<shown>|I|I'm|we|we're|what (?:I|we) (?:do|did)|^)(?:<isIsnt>|<few> (?:nothing|not|hardly|don't|doesn't|didn't|never|nowhere near|isn't|wasn't|aren't))<few> ?(?:like|compared (?:to|with)|as [a-z]+(?: [a-z]+)? (?:as|like)|next to|beside|on|what|match|come close to|half as [a-z]+(?: as)?|up to|to compare (?:to|with))(?: what)? <rivals>|(?:can't|cannot|couldn't|could never|can never|will never|never|don't|doesn't|won't|wouldn't)<adv> (?:compete|compare|match|pull off|live up|measure up|come close|keep up|touch|rival|do)(?: anywhere near| even)? ?(?:with|to|what)? ?(?:<rivals>|that kind of|anything like|any of (?:that|this|you))|(?:shabby|small|lame|boring|dull|plain|sad|pathetic|pales?|amateur|ridiculous|silly|primitive|tiny|nothing|bad|basic|poor|homemade|simple|modest)(?: [a-z]+)? (?:next to|compared (?:to|with)|beside|alongside|in comparison (?:to|with)|against) <rivals>|(?:compared|next|beside|alongside)(?: to| with)? <rivals>,? (?:I|I'm|my|mine|ours|our|we|we're|what I|this|it)|by comparison(?:<end>|,)|(?:a )?far cry from|(?:in|not in|out of)(?: the same| their| your) league|in awe of (?:all of you|you|what|everyone|those|her|the rest)|(?:I'm|I am|I get)<adv> (?:so )?(?:jealous|envious) of|put(?:s|ting)? (?:me|mine|us|ours|my [a-z]+) to shame|I wish I (?:were|was|could be|had)<few> (?:as|like) )",
    ),
    isWithoutI: true,
  },
];
