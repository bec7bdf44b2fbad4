const NUMBER =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)';
const CHILD =
  '(?:child|kid|boy|girl|toddler|preschooler|baby|teen|tween|student|twins?|toddlers|kids|boys|girls|son|daughter|grandson|granddaughter|brother|sister|nephew|niece|regulars?,|kindergart(?:e?ner)|grader|winner|year[- ]old)';

/** Before a name these make it a child's. */
export const CHILD_BEFORE = new RegExp(
  `(?:\\b(?:little|baby|young)|\\b${CHILD}(?:s)?(?:,| was| is| were|:)?(?: named| called)?|\\b(?:his|her|their) name (?:is|was)|\\bnamed|\\bhappy birthday to|${NUMBER}[- ]year[- ]old)\\s+$`,
  'iu',
);

/** A name and an age: "(7)", ", age five", ", who is four", ", who turned three", ", 9,". */
export const AGE_AFTER = new RegExp(
  `^(?:\\s*\\((?:age[d]?\\s*)?${NUMBER}(?:\\s*(?:years?|yrs?)(?: old)?)?\\)|,?\\s+age[d]?\\s+${NUMBER}\\b|,\\s+who(?:['’]s| is| was| just turned| turned| turns)\\s+(?:only |just |almost |nearly )?${NUMBER}\\b|,\\s+\\d{1,2}\\b(?=[,.)])|\\s+(?:is|was|just turned|turned|turns)\\s+(?:only |just |almost |nearly )?${NUMBER}\\b(?! (?:minutes|times|o'clock|pages|feet))|\\s+and I am ${NUMBER}\\b)`,
  'iu',
);

/** An age just before a name: "Six-year-old Lucia". */
export const AGE_BEFORE = new RegExp(`\\b${NUMBER}[- ]year[- ]old\\s+$`, 'iu');

/** After a name these make it a child's: family, school, and what children do in a write-up. */
export const CHILD_AFTER =
  /^(?:['’]s?\s+(?:mom|mum|mama|mommy|mother|dad|daddy|papa|father|grand\p{Ll}+|abuel[ao]|family|parents?|aunt|uncle|nanny|(?:little |big |baby |older |younger )?(?:sister|brother)|teacher|face|first)\b|,?\s+(?:who (?:is|was)|is|was)?\s*(?:a|in|now in)?\s*(?:\p{Ll}+ )?(?:kindergarten|preschool|pre-k|grade|\p{Ll}+ grader|kindergartner|preschooler|toddler)\b|,?\s+grade \d|\s+(?:and|y)\s+(?:his|her|their|su)\b|\s+(?:got|borrowed|won|lost|wore|wanted|wouldn['’]t|couldn['’]t|has never|had never|has been coming|is (?:deaf|blind|autistic|on the spectrum|adopted|shy)|was (?:shy|proud|scared)))/u;

/** What a child does as the subject of a sentence. */
export const CHILD_VERB =
  /^\s+(?:\p{Ll}+ly\s+)?(?:said|says|asked|asks|told|laughed|cried|shouted|whispered|yelled|giggled|sang|danced|drew|showed|helped|brought|gave|built|made|hid|spilled|roared|clapped|ran|read|counted|translated|stayed|shared|finished|taught|led|slept|loved|wore|kept|saw|turned|jumped|smiled|waved|hugged|painted|colored|joined|stood|sat)\b/iu;

/** ", 9," and "(8)": an age without a word that says so. */
export const AGE_AFTER_COMMA = /^(?:,\s+\d{1,2},|\s+\((?:1?\d)\))/u;

/** Before a name: it was spoken to, helped, watched or quoted. */
export const SPOKEN_TO_BEFORE =
  /(?:\b(?:asked|told|telling|asking|helped|helping|gave|handed|thanked|promised|watched|heard|overheard|clapped for|seen|hugged|taught|showed)|["”“]\s*(?:said|asked|shouted|whispered))\s+$/u;
