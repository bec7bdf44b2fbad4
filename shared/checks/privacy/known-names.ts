const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Given names that are also ordinary words or places: a name only where the words round them say so. */
export const AMBIGUOUS_NAMES = words(`
  will grace hope joy faith may april june august summer autumn winter dawn eve mark art bill rich
  frank chip jack rose ruby violet iris lily daisy poppy ivy hazel olive willow sage basil ginger
  pearl opal jade amber crystal sky skye star stella story page penny robin wren dean miles major
  king prince royal legend journey harmony melody destiny heaven trinity miracle angel christian
  genesis justice honor chase hunter mason carter cooper parker porter taylor archer fisher gunner
  lincoln madison austin dallas houston brooklyn london paris phoenix savannah charlotte georgia
  virginia carolina sydney chelsea jordan israel kenya india asia china america cairo egypt troy
  camden denver boston memphis orlando holland ireland francis jean reign saint ace cash gage lane
  colt case drew bear fox wolf river ocean forest brook cliff clay rocky sunny max west easton love
  nova aurora luna mercy noble guy bishop judge sailor pepper maple clover birdie goldie holly
  pilot santa mary john king reading bo sol sunday friday monday wednesday rain storm
`);

/** Those whom a picture book, a song or a shelf has made known. Never a child in a write-up, unless the words say so. */
export const CHARACTERS = words(`
  pete clifford madeline matilda ramona olivia corduroy wilbur charlotte elsa anna max arthur
  franklin goldilocks jack george frog toad piggie gerald llama anansi cinderella rapunzel
  pinocchio peter wendy alice dorothy eloise harry hermione ron percy junie greg dora elmo barney
  daniel mickey minnie buzz woody moana belle ariel simon macdonald babar paddington winnie spot
  biscuit maisy caillou stella jill humpty mary bo-peep sam stuart caleb sophie henry mudge amelia
  lyle strega nona ferdinand mike lilly chrysanthemum owen julius froggy splat skippyjon bruce
  harold rosie ruby knuffle trixie raffi
`);

/** Before a name these make it a grown-up's. */
export const GROWN_UP =
  /(?:\b(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Sr|Sra|Señora|Señor|Aunt|Uncle|Coach|Officer|Saint|St)\.?|\b(?:colleagues?|co-?workers?|manager|director|supervisor|librarian|author|illustrator|poet|musician|performer|presenter|volunteer|teacher|principal|singer|artist|friend|page|intern|dog|cat|puppet|character|mascot|bear|blogger|host)(?:,| named| called)?|\b(?:by|credit:?|from|via|idea:|author:|hello,? I['’]m|I am|I['’]m|this is|sincerely,?|best,?|thanks to))\s+$/iu;

/** After a name these make it a book, a person of renown, or the writer herself. */
export const NOT_A_CHILD_AFTER =
  /^(?:\s+(?:the (?:pig|cat|dog|mouse|bear|rabbit|bunny|frog|monkey|elephant|moose|duck|fox|llama|train|truck|tank|clown|witch|dinosaur|dragon|kangaroo|explorer|builder|pooh|great|library|\p{Lu}\p{Ll}+)|and (?:I\b|the )|from (?:the )?\p{Lu}\p{Ll}+ (?:Branch|Library)|in (?:the )?\p{Lu}|books?\b|said it best|says\b)|['’]s\s+(?:\p{Lu}|blog|book|books|video|shapes|tips|picture|illustrations|web|website|post|songs?\b|poems?\b|art\b|recipe|idea|version|class at)| and I run)/u;

/** After a name these make it a grown-up's: "Courtney, our teen librarian". */
export const GROWN_UP_AFTER =
  /^(?:,| is| was| and I,?)?\s(?:our|my|the|a|an)\s(?:[\p{L}-]+\s){0,4}?(?:techs?|librarian|assistant|colleague|co-?worker|manager|director|supervisor|volunteer|intern|staff(?:er)?|performer|presenter|clerk|page|coordinator|specialist)\b/u;
