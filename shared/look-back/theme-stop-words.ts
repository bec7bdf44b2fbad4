/**
 * Words that recur in anyone's answers and say nothing about what recurs in hers: function words of
 * English (and some Spanish), verbs and adverbs of telling, and what nearly every program has.
 */
export const THEME_STOP_WORDS: ReadonlySet<string> = new Set(
  `about above across actually after again against ahead almost alone along already also although
  always among another anything anyone anyway around asked away back because been before began begin
  being below best better between both bring brought came cant come comes coming could couldnt didnt
  different does doesnt doing done dont down during each early easier easily easy eight else end
  ending enough even ever every everybody everyone everything especially far feel felt few find first five found four from full
  gave gets getting give given gives going gone good gotten great had half happen happened happy hard
  hardly hasnt have having hear heard help helped helps here herself high himself hour however idea
  inside instead into isnt itself just keep keeping kept kind kinda knew know known large last late
  later least leave left less lets like liked likes little long longer look looked looking lots loud
  love loved loves made make makes making many maybe mean might mine minute minutes moment month more
  morning most much must myself near nearly need needed needs never next nice night nine nobody none
  nothing often once ones only onto other others ours over part parts past pretty quickly quite rather
  ready really right same seem seemed seems sense seven several shall should shouldnt show side simple
  since some somebody someone something soon start started starting starts stay stayed still stop
  stopped such sure take taken takes taking tell than thank that thats their theirs them themselves then there
  these they thing things think this those though thought three through time times today together told
  took tried turn turned twice under until upon used uses using usual usually very wait want wanted wants
  wasnt watch watched weeks week well went were werent what whatever when where whether which while
  whole whom whose will with within without wont word words work worked working works would wouldnt
  wrong year years yesterday your yours able added adding actual although best big bigger smaller small
  close enjoyed enjoy fast follow followed fun gave group groups let letting opened ran room run running
  said saying says second see seeing seen set sitting six slow slowly ten themself third try trying walk
  adult adults attendance audience babies baby boy boys caregiver caregivers child children class
  club crowd everybody families family girl girls kid kids library librarian parent parents patron
  patrons people person preschooler preschoolers program programs school session sessions staff storytime
  storytimes student students teen teens toddler toddlers
  algo antes aunque bien cada como con cuando desde despues donde ellos esta estaba estaban este
  esto familias fue gente hacer hasta libro libros mas mejor mucho muchos muy nada ninos para pero
  poco porque pues que quien siempre sobre solo tambien tanto tener tiempo tiene todas todo todos una
  unas unos veces`.split(/\s+/),
);
