/**
 * Where the patterns come from. Real phrases of librarians' posts and of the product's seed
 * ("I'm just an ordinary library staffer", "I'm no singer, so…", "all 3 of my readers", "my little
 * blog", "as prepared as the veterans"); the multi-word ones among Just Not Sorry's phrases
 * (defmethodinc/just-not-sorry: "I'm no expert", "this might be a silly idea", "I may be wrong");
 * and the wishes of its users: no single words ("file we just talked about", #115), each phrase can
 * be switched off (#58), the list is open to read (#57). So every pattern is of several words and
 * about the writer or her work, and *just*, *only* or *little* alone are never enough.
 */
export interface MinimisingPattern {
  /** Stable: her choice to leave a phrase alone is stored under it. */
  readonly id: string;
  readonly pattern: RegExp;
  /** One of these, in small letters, must be in the sentence: spares most sentences the slow look. */
  readonly cues?: readonly string[];
  /** The words inside the phrase that can go, leaving a sentence that says the same without them. */
  readonly without?: RegExp;
  /** Not about the writer by its own words: dropped where someone else is speaking. */
  readonly isWithoutI?: true;
  /** Ends in a name, so that its capitals do not make it a title. */
  readonly isWithName?: true;
}

const ADVERBS =
  'really|honestly|frankly|probably|definitely|certainly|actually|truly|quite|very|so|that|all that|particularly|especially|exactly|terribly|even|still|just|only|simply|merely|basically|kind of|sort of|kinda|sorta|pretty much|pretty|fairly|rather|mostly|mainly|maybe|perhaps|obviously|clearly|totally|completely|always|usually|generally|personally|also|at all|too|by any means|in any way|necessarily|overly|super|extremely|a bit|likely|surely|sadly|already|ever|nearly|quite frankly|truthfully|admittedly|definitely|necessarily|anywhere near|to be honest';

const WORTHY =
  'special|extraordinary|remarkable|exceptional|amazing|impressive|exciting|interesting|innovative|original|ground-?breaking|earth-?shattering|revolutionary|unique|brilliant|noteworthy|spectacular|fancy|fabulous|creative|clever|fantastic|profound|pinterest-worthy|award-winning|magical|mind-blowing|out of the ordinary|worthwhile|cutting[- ]edge|inspiring|sophisticated|elaborate|outstanding|notable|unusual';

const SHOWING =
  "sharing|mentioning|posting|writing|reading|telling|talking about|publishing|presenting|submitting|reporting|noting|showing|recording|passing on|bragging|hearing|repeating|a post|a blog post|a mention|a write-?up|an? article|a whole post|your time|anyone's time|anybody's time|much|copying|knowing|saying";

const TRADES =
  'expert|professional|pro|specialist|authority|guru|scholar|writer|author|blogger|artist|singer|vocalist|musician|dancer|performer|actor|actress|comedian|(?:public )?speaker|presenter|storyteller|teacher|educator|scientist|researcher|crafter|baker|chef|programmer|coder|techie|leader|librarian|genius|rock ?star|superstar|natural|innovator|visionary|designer|photographer|poet|entertainer|puppeteer|illustrator|engineer|mathematician|academic|planner|veteran|(?:creative|crafty|musical|artsy|tech|idea|ideas|people|kid|science|math|theater|theatre|big) (?:person|type|one|people)';

const STAFF =
  'librarian|staffer|staff member|clerk|assistant|page|aide|person|library worker|employee|volunteer|paraprofessional|storyteller|generalist';

const WORKS =
  'blog|post|program|programme|storytime|story time|lap ?sit|idea|library|branch|project|song|rhyme|craft|plan|puppet show|show|talk|presentation|contribution|attempt|effort|efforts|flannel board|flannel|felt board|display|newsletter|article|website|write-?up|offering|drawings?|experiment|tip|trick|activity|game|story|workshop|club|lesson|suggestion|thought|event|session|class|thing|report|proposal|poster|sketch|doodle|worksheet|event|program plan|page|corner of the internet';

const MADE =
  'blog|posts?|programs?|storytimes?|ideas?|crafts?|plans?|shows?|talk|presentation|effort|efforts|flannels?|flannel board|display|newsletter|article|website|write-?up|drawings?|activity|session|class|thing|things|proposal|poster|photos?|pictures?|results?|puppets?|sample|notes?|singing|voice|handwriting|costume|props?|decorations|bulletin boards?|slides|video|setup|felt pieces|cutting|lettering|attempt|version|work|game';

const GREAT =
  'special|extraordinary|remarkable|exceptional|amazing|impressive|exciting|interesting|innovative|original|ground-?breaking|earth-?shattering|revolutionary|unique|brilliant|noteworthy|spectacular|fancy|fabulous|creative|clever|fantastic|profound|magical|glamorous|out of the ordinary|cutting[- ]edge|inspiring|sophisticated|elaborate|outstanding|notable|pretty|perfect|polished|professional|beautiful|great|amazing|new|novel|important|well (?:thought|planned|made|done|organi[sz]ed)|good|ideal|high[- ]tech|a lot|much|much to look at|all that|pinterest[- ][a-z]+|instagram[- ][a-z]+|a masterpiece|great art|high art|fine art|deep|scientific|rocket science|finished|newsworthy|significant|worthwhile|useful|helpful|a success|advanced|artistic|mind-blowing';

const POOR =
  'a mess|messy|rough|crooked|ugly|sloppy|clumsy|basic|boring|plain|dull|silly|dumb|stupid|lame|ordinary|amateur|amateurish|shabby|pathetic|terrible|awful|embarrassing|trivial|tame|bland|generic|unoriginal|uninspired|mediocre|forgettable|unremarkable|unimpressive|sad|sorry|homely|wonky|lopsided|cheesy|corny|low[- ]tech|half-baked|slapdash|haphazard|disorgani[sz]ed|primitive|crude|laughable|laughably simple|simple|small|tiny|minor|old[- ]fashioned|old school|run-of-the-mill|lackluster|underwhelming|cheap|thin|flimsy|tacky|a joke|a disaster|a flop|a bust|a failure|chaotic|chaos|a shambles|second-rate|so-so|average|obvious|repetitive|predictable|insignificant|a bore';

const VOCABULARY: Readonly<Record<string, string>> = {
  adv: `(?: (?:${ADVERBS}),?)*`,
  adverb: ADVERBS,
  someAdv: `(?: (?:${ADVERBS}),?)+`,
  worthy: `(?:${WORTHY})`,
  showing: `(?:${SHOWING})`,
  trades: `(?:${TRADES})`,
  staff: `(?:${STAFF})`,
  works: `(?:${WORKS})`,
  iAm: "(?:I(?:'m| am|m| was|'ve been| have been)|we(?:'re| are| were))",
  iAmNot:
    "(?:I(?:(?:'m| am|m| was|'ve| have)<adv> (?:not|never|hardly|never been|not been|far from|by no means|nowhere near|in no way)|(?: wasn't|'ve never been| ain't| haven't been))|we(?:(?:'re| are| were)<adv> (?:not|hardly)| (?:aren't|weren't)))",
  iDont: "(?:I|we)<adv> (?:don't|do not|didn't|did not|never|haven't|have not|can't say I)",
  it: '(?:it|this|that|mine|ours)',
  is: "(?:'s| is| was| are| were|'re| feels| felt| seems| seemed| may be| might be)",
  isNot:
    "(?:(?:'s| is| was| are| were)<adv> (?:not|hardly|never)| (?:isn't|wasn't|aren't|weren't|may not be|might not be|probably won't be))",
  doubt:
    "(?:(?:<iAmNot>|not)<adv> (?:sure|certain|convinced)|<iDont><adv> (?:know|think|believe|feel|see)|I(?:'m| am)? (?:doubt|wonder|unsure)|I (?:can't|cannot) (?:see|imagine|believe|think))(?: (?:that|if|whether|how|why))?",
  hers: "(?:any of )?(?:it|this|that|these|mine|(?:my|our|what (?:I|we))(?: [a-z'-]+){1,3}?)",
  end: '(?=(?: ?[.,:;!?)—–]| -|$))',
  few: "(?: [a-z'-]+,?){0,3}?",
  some: "(?: [a-z'-]+,?){0,6}?",
  cant: "(?:can't|cannot|can not|couldn't|could not|could never|can never|will never|won't|wouldn't|would never|'d never|'ll never|don't|do not|didn't|did not|never|shouldn't)",
  isIsnt:
    "(?:(?:'s| is| was| are| were|'m| am|'re)<adv> (?:not|never|hardly|barely)| (?:isn't|wasn't|aren't|weren't|won't be|may not be|might not be|will never be|never is|never was|has never been|have never been|hasn't been|doesn't (?:look|feel|sound|seem)|don't (?:look|feel|sound|seem)|didn't (?:look|feel|sound|seem|turn out|come out)))",
  shown: `(?:it|this|that|mine|ours|these|they|(?:the|my|our)(?: own| whole)?(?: [a-z-]+)? (?:${MADE}))`,
  great: `(?:${GREAT})`,
  poor: `(?:${POOR})`,
  rivals:
    "(?:others?|theirs|yours|hers|everyone(?: else)?(?:'s)?|everybody(?: else)?(?:'s)?|(?:what )?(?:you|they|she|he|others|other people|people|everyone|everybody|the others)(?: [a-z]+)? (?:do|does|have|has|did|can|put|come|make|makes|run)|(?:the |my |some |all |most )?(?:other|bigger|larger|big|real|fancy|better|main|professional|experienced|rest of|most of|some of|many of|all of|people|folks) [a-z]+|my (?:coworkers?|co-workers?|colleagues?|predecessor|boss)|(?:the )?(?:ones?|stuff|things|ideas|pictures|crafts) (?:on|online|you|I see|they|in|from)|pinterest|instagram|main|downtown|miss [a-z]+|mister [a-z]+|mr\\.? [a-z]+|ms\\.? [a-z]+|the (?:original|sample|picture|pros|experts|professionals|veterans))",
  mine: "(?:my|our)(?: own)?(?: (?!not)[a-z'-]+){1,3}?",
};

/**
 * A space stands for any white space, ` ?` for white space or none, `<name>` for a group of words
 * above; whole words only.
 */
export function compilePhrase(source: string): RegExp {
  let expanded = source;
  while (/<[a-zA-Z]+>/.test(expanded)) {
    expanded = expanded.replace(/<([a-zA-Z]+)>/g, (_, name: string) => {
      const words = VOCABULARY[name];
      if (words === undefined) throw new Error(`No words for ${name}`);
      return words;
    });
  }
  const spaced = expanded.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\w'-])(?:${spaced})(?![\\w-])`, 'gi');
}
