/**
 * Verbs that advice starts with. In English an order is also what stands after "will": "Put the
 * shakers away first" finishes "attendees will…" as it is.
 */
const DOING_VERBS =
  'add adapt adjust admit aim allow announce apply ask assign avoid balance begin borrow breathe bring build buy call carry celebrate charge check choose clap clear close collect color combine compare count cover create cut dance decide demonstrate describe design dim display do double draw end establish explain extend find finish fold follow freeze gather give glue greet group hand have help hide hold identify include introduce invite join keep know label laminate laugh lay lead learn leave let limit line list listen look lower make mark match measure meet mix model move name notice number offer open order organize paint pair pass pause pick place plan play point pour practice practise prepare print prop provide pull put raise read recognize recruit remind repeat replace reserve reuse rinse roll rotate run save say schedule select send separate serve set shake share shorten show sing sit skip slow sort space speak spray spread stack stagger start stay stick stir stop store swap switch take talk tape teach tell test thank throw tie toss train trust try turn use wait walk warn watch wear welcome whisper wipe work wrap write';

const doing = new Set(DOING_VERBS.split(' '));

/** True for "Put" and "put". */
export function isDoingVerb(word: string): boolean {
  return doing.has(word.toLowerCase());
}
