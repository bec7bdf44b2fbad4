/**
 * The 2,600 names given most often to children born in the United States from 2006 to 2024, lower
 * case. Source: Social Security Administration, national data on baby names (public domain). A
 * name that is not here is found only where the words round it say that it is a child's.
 */
const GIVEN_NAMES = `
aaden aadhya aaliyah aanya aarav aaron aarya abbey abbie abbigail abby abdiel abdullah abel
abigail abner abraham abram abrielle abril ace achilles ada adalee adaline adalyn adalynn adam
adan addie addilyn addilynn addison addisyn addyson adela adelaide adele adelina adeline adelyn
adelynn aden adilene adilynn aditya adler adley adolfo adonis adrian adriana adrianna adriel
adrien adrienne adyson agustin ahmad ahmed ahmir aida aidan aiden aidyn aila ailani ailany aileen
ailyn aimee ainsley aisha aislinn aitana aiyana aiyanna akira alaia alaina alan alana alani alanna
alannah alaya alayah alayna alaysia albert alberto alden aldo aleah alec aleena aleigha alejandra
alejandro alena alessandra alessandro alessia alex alexa alexander alexandra alexandria alexia
alexis alexzander alfonso alfred alfredo ali alia aliah aliana alianna alice alicia alijah alina
alisa alisha alison alissa alisson alistair alivia aliya aliyah aliza allan allen allie allison
ally allyson alma alondra alonso alonzo alora alvaro alvin alyson alyssa alyvia amaia amalia
amanda amani amara amare amari amaris amaya amayah amber ameer amelia amelie america amia amiah
amina aminah amir amira amirah amiri amiya amiyah amora amos amy amya ana anabel anabella anabelle
anahi anais anakin analia anastasia anaya ander anders anderson andi andie andre andrea andreas
andres andrew andy angel angela angelica angelina angeline angelique angelo angie anika anita
aniya aniyah ann anna annabel annabella annabelle annalee annalise anne anneliese annelise annette
annie annika anniston ansley anson anthony antoine anton antonella antonia antonio anya apollo
april arabella araceli aracely araya archer archie arden areli arely ares ari aria ariadne ariah
arian ariana arianna ariel ariella arielle aries ariya ariyah arjun arleth arlette arlo armando
armani aron artemis arthur arturo arya aryan aryana aryanna asa asha ashanti asher ashlee ashley
ashly ashlyn ashlynn ashton ashtyn asia aspen aspyn astrid athena atlas atticus aubree aubrey
aubri aubrianna aubrie aubriella aubrielle audra audrey audriana audrina august augustine augustus
aurelia aurora austin austyn autumn ava avah avalyn avalynn avani aven averi averie avery avi
aviana avianna axel axl axton aya ayaan ayah ayan ayana ayanna aydan ayden aydin ayla ayleen aylin
ayva azalea azaria azariah aziel azriel azul bailee bailey baker banks barbara barrett baylee
bayleigh baylor beatrice beatrix beau beckett beckham belen belinda bella bellamy belle ben
benicio benjamin bennett benny benson bentlee bentley benton berkley bernard bethany betty beverly
bexley bianca billie billy bishop blaine blair blaire blaise blake blakely blaze blessing bo bobby
bode boden bodhi bodie bonnie boone boston bowen bowie braden bradley brady bradyn braeden braelyn
braelynn braiden branden brandon branson brantley braxton brayan brayden braydon braylee braylen
braylin braylon breanna brecken bree brenda brendan brenden brendon brenna brennan brennen brent
brentley brenton brett bria brian briana brianna briar brice bridger bridget briella brielle
briggs brighton briley brinley brisa bristol britney brittany brixton brock brodie brody brogan
bronson brooke brooklyn brooklynn brooks bruce bruno bryan bryanna bryant bryce brycen brylee
bryleigh bryn brynlee brynleigh brynn bryson byron cade caden cadence caiden cailyn cain cairo
caitlin caitlyn cal cale caleb cali calista callahan callan callen callie calliope callum calvin
cambria camden camdyn cameron camila camilla camille camilo campbell camren camron camryn canaan
cannon capri cara carina carissa carl carla carlee carleigh carley carlie carlo carlos carly
carmelo carmen carolina caroline carolyn carsen carson carsyn carter case casen casey cash cason
caspian cassandra cassidy cassie cassius castiel cataleya catalina catherine cayden caydence
caylee cayson cecelia cecilia cedric celeste celia celina celine cesar chace chad chaim chana
chance chandler chanel channing charity charlee charleigh charles charley charli charlie charlize
charlotte chase chaya chelsea cherish chevy cheyanne cheyenne chloe chris christian christiana
christina christine christopher ciara cielo cillian cindy claire clara clare clarence clarissa
clark claudia clay clayton clementine cleo clinton clover clyde cody coen cohen colbie colby cole
coleman colette colin collin collins colson colt colten colter colton conner connor conor conrad
cooper cora coraline corbin cordelia corey corinne cortez cory courtney craig creed crew cristal
cristian cristiano cristina cristopher crosby cruz crystal cullen curtis cynthia cyrus dahlia
daisy dakari dakota dale daleyza dalia dalilah dallas dalton damari damarion damaris damian damien
damion damon dana dane dangelo dani dania danica daniel daniela daniella danielle danika danna
danny dante daphne darcy darian dariel darien dario darius darlene darnell darrell darren darryl
darwin dash davian david davin davina davion davis davon dawson dax daxton dayana dayanara daylen
dayton deacon dean deandre deangelo deanna deborah declan delaney delia delilah della demarcus
demetrius demi denise denisse dennis denver denzel deon dereck derek derick derrick deshawn
desiree desmond destinee destiny devan deven devin devon devyn dexter dhruv diamond diana diego
dilan dillon dimitri dina dion dior dixie diya dominic dominick dominik dominique donald donna
donovan donte dorian dorothy douglas drake draven dream drew duke dulce duncan dustin dwayne dylan
ean easton eddie eden edgar edison edith eduardo edward edwin efrain egypt eileen eithan elaina
elaine elayna eleanor elena eli elia eliam elian eliana elianna elias eliel eliezer elijah elin
elina eliot elisa elisabeth elise eliseo elisha elissa eliza elizabeth ella elle ellen ellery
elliana ellianna ellie elliot elliott ellis ellison elmer elodie eloise elora elsa elsie elvis
elyse emani emanuel ember emberly emelia emely emerald emerie emerson emersyn emery emilee emilia
emiliano emilie emilio emily emir emma emmalee emmaline emmalyn emmalynn emmanuel emmeline emmett
emmie emmitt emmy emory enoch enrique ensley enzo ephraim eric erica erick erik erika erin ernest
ernesto esme esmeralda esperanza essence esteban estella estelle esther estrella ethan etta eugene
eva evalyn evalynn evan evangelina evangeline eve evelin evelyn evelynn ever everest everett
everlee everleigh everly evie ezekiel ezequiel ezra fabian faith fallon farrah fatima faye
felicity felipe felix fernanda fernando finley finn finnegan finnley fiona fisher fletcher flora
florence flynn ford forest forrest foster fox frances francesca francis francisco franco frank
frankie franklin freddy frederick freya freyja frida gabriel gabriela gabriella gabrielle gael
gage galilea gannon garrett garrison gary gatlin gauge gavin gavyn gemma genesis genevieve gentry
george georgia georgina gerald gerardo gia giada giana giancarlo gianna gianni giavanna gibson
gideon gilbert gilberto gina gino giovani giovanna giovanni giovanny giselle gisselle giuliana
glenn gloria gordon grace gracelyn gracelynn gracie gracyn grady graham grant graysen grayson
grecia gregory greta gretchen grey greyson griffin guadalupe guillermo gunnar gunner gustavo gwen
gwendolyn gwyneth hadassah hadlee hadleigh hadley haiden hailee hailey hailie haisley haleigh
haley halle hallie halo hamza hana hank hanna hannah harlan harlee harleigh harlem harley harlow
harmoni harmony harold harper harris harrison harry harvey hassan hattie haven hayden hayes haylee
hayleigh hayley haylie hazel heath heather heaven heavenly hector heidi heidy helen helena hendrix
henley henrik henry hezekiah holden holland hollis holly honesty honor hope houston howard hudson
hugh hugo humberto hunter huxley ian ibrahim idris ignacio iker ila iliana imani immanuel india
indie indigo ingrid ira ireland irene iris irvin isa isaac isabel isabela isabell isabella
isabelle isai isaiah isaias ishaan isiah isis isla ismael israel issac itzayana itzel ivan ivana
ivanna ivory ivy iyanna iyla izabella izabelle izaiah izayah jabari jace jacey jack jackie jackson
jacob jacoby jacqueline jacquelyn jada jade jaden jadiel jadon jadyn jaeden jaedyn jael jaelyn
jaelynn jagger jai jaida jaiden jaidyn jailyn jaime jair jairo jakai jakari jakayla jake jakob
jakobe jalen jaliyah jamal jamar jamari jamarion james jameson jamie jamir jamison jamya jana
janae jane janelle janessa janet janiah janice janiya janiyah jaqueline jared jarrett jase jasiah
jaslene jaslyn jasmin jasmine jason jasper javier javion javon jax jaxen jaxon jaxson jaxton
jaxxon jay jayce jaycee jayceon jayda jayde jayden jaydon jayla jaylah jaylani jaylee jayleen
jaylen jaylene jaylin jaylon jaylyn jaylynn jayson jayvion jaziel jazlyn jazlynn jazmin jazmine
jazmyn jazzlyn jean jedidiah jefferson jeffery jeffrey jemma jenesis jenna jennifer jenny jensen
jeremiah jeremias jeremy jericho jermaine jerome jerry jersey jesiah jessa jesse jessica jessie
jesus jett jewel jianna jillian jimena jimmy joan joanna joaquin jocelyn jocelynn joe joel joelle
joey johan johanna john johnathan johnathon johnny jolene jolie jon jonah jonas jonathan jonathon
jordan jorden jordin jordy jordyn jordynn jorge jose joselyn joseph josephine joshua josiah josie
joslyn josue journee journey journi jovani jovanni jovie joy joyce joziah juan judah jude judith
judson juelz julia julian juliana julianna julianne julie julien juliet julieta juliette julio
julissa julius june junior juniper jurnee justice justin justus kacey kade kaden kadence kadyn
kaeden kaelyn kaelynn kai kaia kaiden kaidence kaidyn kaila kailani kailee kailey kailyn kailynn
kairi kairo kaiser kaison kaitlin kaitlyn kaitlynn kaiya kalani kale kaleah kaleb kaleigh kalel
kaley kali kalia kaliyah kallie kamari kamden kamdyn kameron kamila kamilah kamille kamiyah kamora
kamren kamron kamryn kane kannon kara kareem karen karim karina karis karissa karla karlee
karleigh karley karli karlie karly karma karmen karsen karson karsyn karter kase kasen kasey kash
kashton kason kassandra kassidy kataleya katalina kate katelyn katelynn katerina katherine
kathleen kathryn katie katrina kaya kayce kaycee kayden kaydence kayla kaylani kaylee kayleen
kayleigh kaylen kayley kaylie kaylin kaylyn kaylynn kaysen kayson keagan keanu keaton keegan
keenan kehlani keila keilani keily keira keith kellan kellen kelly kelsey kelsie kelvin kendal
kendall kendra kendrick kenia kenji kenley kenna kennedi kennedy kenneth kenny kensley kenya
kenzie kenzo keon kevin keyla keziah khaleesi khalid khalil khari khloe kian kiana kianna kiara
kiera kieran kierra kiersten kiley killian kimber kimberly kimora king kingsley kingston kinley
kinsey kinslee kinsley kira kirsten knox koa kobe koda kodi kody koen kohen kolby kole kolten
kolton konner konnor kooper kora korbin korbyn kori kourtney krew krish kristen kristian kristina
kristopher krystal kya kye kyla kylah kylan kyle kylee kyleigh kylen kyler kylian kylie kylo
kymani kyndall kynlee kyra kyree kyrie kyson lacey lachlan laila lailah lainey laken lamar lana
lance landen landon landry landyn lane laney langston laniyah lara larissa larry laura laurel
lauren lauryn lawrence lawson layla laylah layne layton lea leah leandro leanna ledger lee leela
leena legacy legend leia leif leighton leila leilah leilani leilany leland lena lennon lennox
lenora leo leon leona leonard leonardo leonel leonidas leroy leslie lesly leticia levi lewis lexi
lexie leyla lia liam lian liana lianna libby liberty lila lilah lilia lilian liliana lilianna
lilith lillian lilliana lillianna lillie lilly lillyana lily lilyana lilyanna lina lincoln linda
lindsay lindsey lionel lisa litzy liv livia lizbeth lizeth lochlan logan lola london londyn
lorelai lorelei loren lorena lorenzo loretta louie louis louisa louise love luca lucas lucca
lucero lucia lucian luciana luciano lucien lucille lucy luella luis luisa luka lukas luke luna luz
lyanna lydia lyla lylah lyle lyra lyric mabel mac macey maci macie mack mackenzie macy madalyn
madalynn madden maddie maddison maddox maddux madeleine madeline madelyn madelynn madilyn madilynn
madison madisyn madyson mae maeve magdalena maggie magnolia magnus maia maisie maison maisy maite
major makai makayla makena makenna makenzie makhi malachi malak malakai malaki malani malaya
malayah malaysia malcolm maleah malia maliah malik maliyah malka mallory manuel mara marc marcel
marceline marcella marcello marcellus marcelo marco marcos marcus maren margaret margo margot
maria mariah mariam marian mariana marianna mariano maribel marie mariela mariella marilyn marin
marina mario marion marisa marisol marissa maritza mariyah marjorie mark markus marlee marleigh
marlene marley marlie marlon marlowe marquis marshall martha martin marvin mary maryam maryjane
mason mateo mathew mathias matias matilda matteo matthew matthias mattie maura maurice mauricio
maverick mavis max maxim maximilian maximiliano maximo maximus maxine maxton maxwell maya maylee
mayra mayson mccoy mckayla mckenna mckenzie mckinley meadow megan meghan meilani mekhi melani
melanie melany melina melissa melody melvin memphis menachem mercedes mercy meredith merrick
messiah mia miah micaela micah michael michaela micheal michelle miguel mika mikael mikaela mikah
mikayla mike mila milagros milan milana milani milania milena miles miley miller millie milo
milton mina mira miracle miranda mireya miriam misael mitchell miya mohamed mohammad mohammed
moises mollie molly monica monroe monserrat montana montserrat mordechai morgan moriah moses moshe
muhammad murphy musa mustafa mya myah myla mylah mylee myles mylo myra nadia nailah naima nala
nalani nancy naomi nash nasir natalee natalia natalie nataly natalya natasha nathalia nathalie
nathaly nathan nathanael nathaniel navy naya nayeli nehemiah neil nellie nelson neriah nevaeh
neveah nia nicholas nick nickolas nico nicolas nicole nigel niko nikolai nikolas nina nixon noa
noah noe noel noelia noelle noemi nola nolan noor nora norah norman nova novah novalee nyah nyla
nylah nyomi oaklee oakleigh oakley oaklyn oaklynn ocean octavia octavio odin olive oliver olivia
ollie omar omari onyx opal ophelia orion orlando oscar osvaldo otis otto owen ozzy pablo paige
paislee paisleigh paisley paityn palmer paloma pamela paola paris parker patience patricia patrick
paul paula paulina paxton payton pearl pedro penelope penny perla perry persephone peter peyton
philip phillip phoebe phoenix pierce pierre piper poppy porter precious preslee presley preston
prince princess princeton priscilla promise quentin quincy quinn quintin quinton rachael rachel
raegan raelyn raelynn rafael raiden rain raina raleigh ralph ramiro ramon ramona ramsey randall
randy raphael raquel rashad raul raven ray raya rayan rayden raylan raylee raylynn raymond rayna
rayne reagan rebeca rebecca rebekah reece reed reese regan regina reginald reid reign reilly reina
remi remington remy renata rene renee reuben rex rey reyna rhea rhett rhiannon rhys rian ricardo
richard ricky ridge rihanna riley rilynn rio rita river rivka riya robert roberto robin robyn
rocco rocky roderick rodney rodolfo rodrigo rogelio roger rohan roland rolando roman rome romeo
romina ronald ronan ronin ronnie rory rosa rosalee rosalia rosalie rosalyn rose roselyn rosemary
rosie ross rowan rowen rowyn roxanne roy royal royalty royce ruben rubi ruby rudy russell ruth
ryan ryann ryder ryker rylan ryland rylee ryleigh rylen ryley rylie saanvi sabrina sadie sage
saige sailor saint salem sally salma salvador salvatore sam samantha samara sami samir samira
samiya samiyah samson samuel sanaa sanai sandra saniya saniyah santana santiago santino santos
saoirse sapphire sara sarah sarahi sarai sariah sariyah sasha saul savanah savanna savannah sawyer
saylor scarlet scarlett scarlette scott scottie scout seamus sean sebastian selah selena selene
selina semaj seraphina serena serenity sergio seth seven sevyn shane shania shaniya shannon sharon
shaun shawn shay shayla shaylee shea shelby shepherd sherlyn shiloh shimon shirley shlomo shmuel
shyanne shyla sidney siena sienna sierra silas silvia simeon simon simone sincere sky skye skyla
skylar skyler slade sloan sloane sofia sofie sol soleil solomon sonia sonny sophia sophie soraya
soren spencer stacy stanley stefan stella stephanie stephen sterling stetson steve steven stevie
stone sullivan summer sunny suri susan susanna sutton sydney sylas sylvia sylvie syncere tabitha
tadeo taj talan talia taliyah tallulah talon tamara tamia tania tanner tara taryn tate tatiana
tatum taya taylor taytum teagan tegan temperance tenley teresa terrance terrell terrence terry
tess tessa thaddeus thalia thatcher thea theo theodora theodore theresa thiago thomas tia tiana
tianna tiara tiffany timothy tinley tinsley titan titus tobias toby todd tomas tommy toni tony
tori torin trace tracy travis treasure trent trenton trevon trevor trey trinity tripp tristan
tristen tristian tristin triston troy tru true truman tucker turner ty tyler tyree tyrell tyrone
tyson ulises ulysses unique uriah uriel urijah vada valentin valentina valentino valeria valerie
valery van vance vanessa vaughn veda vera veronica vicente victor victoria vida vienna vihaan
vincent vincenzo viola violet violeta violette virginia vivian viviana vivianna vivien vivienne
wade walker wallace walter warren watson waverly waylon wayne wells wendy wes wesley westin
westley weston whitley whitney wilder will willa william willie willow wilson winnie winston
winter wren wrenley wyatt wynter xander xavier ximena xiomara xzavier yaakov yadiel yadira yael
yahir yahya yair yamilet yamileth yandel yara yareli yaretzi yaritza yasmin yasmine yazmin yehuda
yesenia yisroel yosef yoselin yousef yuliana yusuf zachariah zachary zachery zack zackary zackery
zahara zahir zahra zaid zaiden zain zainab zaire zakai zamir zander zane zaniyah zara zaria zariah
zariyah zavier zayd zayden zayla zaylee zayn zayne zechariah zeke zelda zendaya zev zion zoe zoey
zoie zora zoya zuri zyaire zyon
`;

const known = new Set(GIVEN_NAMES.trim().split(/\s+/));

/** Accents make no difference: "Tomás" is "tomas". */
export function isGivenName(word: string): boolean {
  return known.has(word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
}
