/**
 * Words that tell a language of Latin letters: its small words, and those that stand in titles of
 * library programs. A word that English has too, or that English speakers say (`fiesta`, `piñata`),
 * is in none of the lists but that of English: a title must not be taken for what it is not.
 */
export const TELLING_WORDS: Readonly<Record<string, string>> = {
  en: `the and of to in on at for with is are was were be it its our we you your they their this that
    from by as an or not all who what when how after before about up out into over story stories time
    storytime club night day days book books family families kids teen teens baby babies toddler music
    art craft crafts game games reading read sing songs song play visit class library school summer
    winter spring fall party fun make made year first second grade little big small one two three had
    has have he she his her them there then than but if so can could would will just very more most
    piñata piñatas señor señora jalapeño jalapeños fiesta fiestas party i my me us no do did does said asked came went every each again because next`,
  es: `de la en un una el los las una unos unas del y con por para que qué se su sus nos muy pero como cómo más este
    esta estos estas son fue fueron es está están cuento cuentos canciones canción niños niñas niño
    niña familias lectura leer libros libro biblioteca noche tarde día días juegos juego abuelos
    abuela abuelo historias historia rimas títeres bilingüe hora música arte pintura colores
    bebés jóvenes leímos cantamos contamos hicimos hablamos todos todas nuestro nuestra cuando dicen
    también hay cada dos tres nuestros taller verano manualidades poesía`,
  fr: `de la en un le les une des du et avec pour dans sur est sont était nous vous ils elles qui que quoi mais
    très plus ce cette ces au aux leur leurs notre votre heure conte contes histoires histoire enfants
    famille familles livres livre lecture bibliothèque chansons jeux bébés comptines soirée nuit jour
    petits petites tout tous lu chanté fait été`,
  pt: `de um os as uma umas do da dos das em com para que não são foi foram nós muito mas como mais este
    esta hora história histórias conto contos crianças famílias livros leitura biblioteca noite dia
    canções música jogos bebês lemos cantamos também nossa nosso avós`,
  de: `der die das und mit für von zu im den dem ein eine einen ist sind war waren wir ihr sie nicht
    auch auf aus bei nach über mehr sehr kinder geschichten geschichte bücher buch lesen bibliothek
    familie familien spiele lieder nacht tag stunde vorlesen basteln`,
  it: `la un una il lo gli della delle dei nel nella con per che non sono era erano noi molto ma come più questo
    questa storia storie bambini famiglie libri lettura biblioteca notte giorno canzoni giochi ora
    nonni abbiamo fiabe`,
  ht: `ak nan pou yo li nou mwen ki pa se te gen ap tout timoun istwa liv lekti bibliyotèk fanmi chante
    jwèt chak jou men sou`,
  tl: `ang ng mga sa na at ay para kay si ni may bata kwento kuwento pamilya aklat pagbabasa
    awit laro ating tayo natin kami`,
};

/** Letters that only one of these languages has, or hardly any other. */
export const TELLING_LETTERS: Readonly<Record<string, RegExp>> = {
  es: /[¿¡]|ñ(?=[aeiou])/iu,
  pt: /ã|õ/iu,
  de: /ß/u,
  vi: /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu,
};
