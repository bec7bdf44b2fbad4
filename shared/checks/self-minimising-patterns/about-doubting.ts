import { compilePhrase, type MinimisingPattern } from './pattern';

const SOMEONE =
  '(?:any(?:one|body)(?: else)?|other (?:people|librarians?|libraries|folks)|others|people|you|someone|somebody)';
const HERS = "(?:any of )?(?:this|it|that|mine|these|(?:my|our|what I)(?: [a-z'-]+){1,3}?)";

/** Wider than a fixed phrase: she doubts in so many words that she, or it, is good enough. */
export const ABOUT_DOUBTING: readonly MinimisingPattern[] = [
  {
    id: 'i-doubt-that-anyone-needs-it',
    cues: [
      'think',
      'suppose',
      'imagine',
      'expect',
      'believe',
      'see ',
      'thought',
      'doubt',
      'wonder',
      'sure',
    ],
    pattern: compilePhrase(
      `(?:I<adv> (?:don't|do not|can't|cannot|didn't|never) (?:suppose|imagine|think|expect|believe|see how|see why|thought)|I doubt|I wonder (?:if|why)|not sure)<adv>(?: that| if| how| why)? (?:${SOMEONE}(?:'d)?(?: (?:would|will|could|needs?|wants?|is|are|even|really|ever|actually|be))*|${HERS}(?:'s| is| are| was| would| will| could| can| be| even| really)*)<adv> (?:interest(?:ed|ing)?|useful|helpful|help|this|care|worth|matters?|mine|my|(?:to )?(?:read|hear|need|want|know|come|learn))`,
    ),
    isWithoutI: true,
  },
  {
    id: 'why-am-i-sharing',
    pattern: compilePhrase(
      "(?:I don't know|not sure|I'm not sure|no idea|I wonder|I have no idea) why I(?:'m| am| would| even| should)<adv> (?:writing|sharing|posting|telling|write|share|post|tell|bother|bothering)|I (?:wasn't|was not) (?:going to|planning to|sure (?:if|whether|that) I should)(?: even)? (?:share|post|mention|write this|write it|say anything|submit)|I (?:probably )?(?:shouldn't|should not) be the (?:one|person) (?:to|who)|I wouldn't want to (?:waste|bore|bother)",
    ),
  },
  {
    id: 'i-am-in-no-position',
    pattern: compilePhrase(
      "(?:<iAm><adv> (?:in no position|hardly in a position|not in a position) to (?:give|tell|judge|advise|say|teach)|<iAmNot><adv> the (?:type|kind|sort)(?: of (?:person|librarian))? (?:to|who|for)|<iAm><adv> more of (?:a|an) (?:background|behind-the-scenes|wallflower|lurker|follower)|I(?:'d| would)<adv> be (?:terrible|awful|no good|useless|hopeless|bad|a disaster|laughed) (?:at|if|as)|I(?:'ve| have)<adv> never (?:presented|spoken|published|written) anything, so)",
    ),
  },
  {
    id: 'i-did-a-poor-job',
    pattern: compilePhrase(
      "(?:I<adv> (?:did|made) a<adv> (?:poor|bad|terrible|lousy|mediocre|half-baked|sloppy|clumsy) (?:job|attempt|effort|mess)|I<adv> (?:didn't|did not|don't|couldn't)<adv> (?:do it justice|explain (?:it|this|that)<adv> well|do it<adv> (?:right|well|properly))|I should (?:probably )?know (?:better|this|how)|(?:not sure|never sure|never know|don't know)(?: if| whether)? I(?:'m| am| was)? ?(?:did|do|doing|even doing) (?:it|this|that|any of (?:it|this)|things)<adv> (?:right|wrong|correctly|properly))",
    ),
  },
  {
    id: 'only-because-nobody-else',
    pattern: compilePhrase(
      "(?:(?:I|they|we)<adv> (?:just|only)<adv> (?:got|asked|picked|chose|have|was|did)(?: [a-z']+){0,4}? because (?:no one|nobody) (?:else)?|it<adv> (?:pretty much |practically |basically |more or less )?(?:ran|runs|plans|planned|wrote) itself|the (?:book|books|puppets?|kit|song|songs|toys?|video|plan|idea|kids) (?:did|does|do) (?:all the|all of the|most of the|all my|the) (?:work|heavy lifting)|there(?:'s| is| was) (?:no|not much) (?:magic|trick|art|skill|talent) (?:to|in|involved))",
    ),
  },
  {
    id: 'nobody-knows-me',
    pattern: compilePhrase(
      "(?:(?:no one|nobody) (?:knows (?:who I am|me|about me|my)|has(?: even| ever)? (?:heard of (?:me|my|us|our)|asked me)|(?:ever )?asks me|(?:would|will) (?:come|show up|sign up|listen)(?: to)? (?:to )?(?:my|me|a talk)|(?:ever )?notices what)|who(?:'d| would| will) (?:ever )?(?:come|listen|sign up)(?: to)? (?:a |my |me)|<iAm><adv> (?:just me|nobody)(?=(?: ?[.,;!?—–]|$)))",
    ),
  },
  {
    id: 'it-feels-silly-to-call-it',
    pattern: compilePhrase(
      "(?:it|this)(?:'s| is| feels| felt| seems| sounds)<adv> (?:silly|strange|wrong|weird|odd|presumptuous|pretentious|embarrassing|ridiculous|a bit much)(?: to(?: even)? (?:call|share|post|write|submit|talk|admit|brag)|(?=(?: ?[.,;!?—–]|$)))",
    ),
    isWithoutI: true,
  },
  {
    id: 'i-am-not-doing-enough',
    pattern: compilePhrase(
      "(?:<iAmNot>|I feel like I'm not|I feel I'm not|I'm never)<adv> (?:doing|offering|contributing) (?:nearly |half )?(?:enough|much|as much)|I (?:feel|know)(?: like| that)? I should (?:be|have been) (?:doing|offering|more|better)|I wish I had (?:something|anything) (?:better|more|bigger|interesting|special) to|I feel (?:dumb|stupid|silly|foolish|bad|awkward) (?:asking|posting|sharing|saying|bragging)",
    ),
  },
  {
    id: 'i-only-help',
    cues: ['just', 'only', 'merely'],
    pattern: compilePhrase(
      '(?:I|we)<adv> (?:just|only|merely) (?:hand(?:ed)? (?:out|over)|help(?:ed)?(?: (?:out|with))?|held (?:it|the book|the puppet)|watch(?:ed)?|supervise[ds]?|ran the [a-z-]+ table|read (?:stories|books|picture books)|have an? (?:quick|small|little|silly) (?:idea|thought|tip)|wanted to share (?:a|my) (?:little|small|quick|silly))(?! (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|half|once|twice|until|from))',
    ),
    without: /\b(?:just|only|merely)\s+/gi,
  },
  {
    id: 'she-is-the-talented-one',
    pattern: compilePhrase(
      "(?:my (?:colleagues?|co-?workers?|boss|partner|co-presenter)|she|he|they)(?:'s| is| are|'re)<adv> the<adv> (?:talented|creative|real|clever|smart|funny|artistic|musical|crafty) (?:one|ones|expert|artist|storyteller)|it was(?: all| really)? (?:my [a-z'-]+|someone else)'?s?(?: [a-z]+)?,? not (?:mine|me)|(?:anything|nothing)(?: that)? (?:anyone|anybody|other|others|everyone|everybody)(?: [a-z]+)? (?:couldn't|can't|doesn't|don't|wouldn't)(?: also)?(?: do)?",
    ),
  },
  {
    id: 'sorry-i-am-rambling',
    pattern: compilePhrase(
      "(?:sorry|apologies|forgive me),? (?:I'm|for|I am|about) (?:the )?(?:rambling|my rambling|going on|babbling|blathering|venting)|<iAm><adv> (?:rambling|babbling|blathering|waffling)|my (?:[a-z]+ )?(?:ramblings?|scribbles|blathering)|(?:this|that) old thing|what (?:all )?the fuss is about|not that (?:it|this|any of (?:it|this)) (?:matters|is anything|'s anything|counts)|not that it's (?:anything|much|special)",
    ),
  },
  {
    id: 'not-much-to-report',
    pattern: compilePhrase(
      "(?:nothing much|not much)(?: (?:happened|to (?:report|tell|say|share|add)))(?=(?: ?[.,;!?—–]|$| (?:this|from|but)))|(?:haven't|have not|hasn't|don't)(?: really)? (?:got|have) (?:much|a lot|anything) to show for|(?:there(?:'s| is)|I have) (?:nothing|little|not much|no (?:stories|ideas|tips|advice|wisdom)) (?:I (?:could|can)(?: really)? (?:teach|offer|tell|show|add)|worth <showing>|with nothing to)|with (?:nothing|little|not much) to (?:offer|share|add|say|show)|I(?:'d| would| will)? have nothing to (?:offer|add|share|contribute|say)",
    ),
  },
];
