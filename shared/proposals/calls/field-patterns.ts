import type { FieldKind } from '../../model/proposal-form';

/** How calls name what they ask for. The first that matches at a place is taken: narrower ones come first. */
export const FIELD_PATTERNS: readonly { kind: FieldKind; pattern: RegExp }[] = [
  { kind: 'subtitle', pattern: /\bsub-?titles?\b/giu },
  {
    kind: 'presented-before',
    pattern:
      /\b(?:(?:been|was|were|previously) (?:presented|submitted)|presented (?:elsewhere|before|previously)|previous(?:ly)? present\w*|presenting experience|speaking experience|(?:previous|past) (?:talks|presentations))\b/giu,
  },
  {
    kind: 'title',
    pattern:
      /\b(?:(?:working|proposed|session|presentation|program(?:me)?|poster|proposal|talk|abstract|workshop|paper|panel|lecture|your) )*titles?\b/giu,
  },
  {
    kind: 'short-description',
    pattern:
      /\b(?:(?:short|brief|one-paragraph|promotional|marketing) (?:\([^)]{0,30}\) )?(?:(?:session|program(?:me)?|talk|presentation) )?(?:description|abstract|summary|blurb)|elevator pitch|blurb|teaser)\b/giu,
  },
  {
    kind: 'outcome',
    pattern:
      /\b(?:(?:learning|learner|session|participant|educational) )*(?:objectives?|outcomes?)\b|\b(?:key )?take-?aways?\b|\bthings (?:participants|attendees) will (?:take away|learn)\b/giu,
  },
  {
    kind: 'bio',
    pattern:
      /\b(?:(?:speaker|presenter|author|short|brief|your)(?:['’]?s['’]?)? )*(?:bios?\b|biograph(?:y|ies)|biographical (?:statement|sketch|note|information)s?|biodata)/giu,
  },
  {
    kind: 'description',
    pattern:
      /\b(?:(?:detailed|long|longer|full|session|program(?:me)?|presentation|proposal|talk|workshop|poster|structured) )*(?:descriptions?|abstracts?|outlines?|synops[ei]s|summar(?:y|ies))\b/giu,
  },
  {
    kind: 'audience',
    pattern:
      /\b(?:target|intended|primary) audiences?\b|\bwho (?:should|would) attend\b|\baudience (?:type|description)\b/giu,
  },
  {
    kind: 'level',
    pattern:
      /\b(?:level of (?:expertise|difficulty|knowledge|experience)|(?:knowledge|experience|audience|skill|difficulty|content) levels?)\b/giu,
  },
  {
    kind: 'format',
    pattern:
      /\b(?:(?:preferred|session|presentation|proposal|program(?:me)?|submission|talk) )+(?:formats?|types?)\b|\btypes? of (?:session|presentation|proposal|submission)\b/giu,
  },
  {
    kind: 'length',
    pattern:
      /\b(?:(?:session|talk|program(?:me)?|presentation|desired talk) (?:length|duration)|(?:length|duration) of (?:the )?(?:session|talk|presentation|program(?:me)?))\b/giu,
  },
  {
    kind: 'equity',
    pattern:
      /\b(?:equity|diversity|inclusi(?:on|vity)|EDISJ|EDI|DEI)\b(?:[ ,&]+(?:and )?(?:equity|diversity|inclusion|social justice|access(?:ibility)?|belonging))*(?: statement)?/giu,
  },
  {
    kind: 'interaction',
    pattern:
      /\b(?:(?:audience|participant|attendee) (?:interaction|engagement|participation|involvement)|interactive elements?|engagement (?:style|strategies)|active learning exercises?|level of (?:audience )?interaction)\b/giu,
  },
  {
    kind: 'av',
    pattern:
      /\b(?:A\/?V|audio-?[ /]?visual|equipment|technical|technology|room)(?: (?:and|or|\/) \w+)? ?(?:needs|requirements?|requests?|set-?up|logistics|equipment)\b|\bset-?up\b(?= *$)/giu,
  },
  {
    kind: 'topics',
    pattern:
      /\b(?:(?:program(?:me)?|conference|session|topic(?:al)?|subject|content) )*(?:tracks?|tags?|categor(?:y|ies)|key ?words?|strands?|topic areas?)\b/giu,
  },
  {
    kind: 'alignment',
    pattern:
      /\b(?:strategic plan|(?:national )?(?:school library )?standards|core values|conference theme|competenc(?:y|ies))\b/giu,
  },
  { kind: 'credits', pattern: /\b(?:references|citations|works cited|bibliography)\b/giu },
  {
    kind: 'co-presenters',
    pattern:
      /\b(?:co-?(?:presenters?|speakers?)|additional (?:speakers?|presenters?)|(?:primary|lead|main) (?:speaker|presenter|contact|author)|(?:names?|list) of (?:all )?(?:the )?(?:presenters?|speakers?|authors?)|(?:speaker|presenter|author)(?:['’]?s['’]?|\(s\)|s)? (?:names?|information|details|contact)|proposer information|contact information)\b/giu,
  },
  { kind: 'budget', pattern: /\b(?:budget|honorari(?:um|a)|speaker fees?)\b/giu },
];

/** Words before a mention that take it back: "no more than 250 words, excluding title". */
export const EXCLUDED_BEFORE =
  /(?:exclu(?:ding|sive of|de)|not including|without|besides|do not (?:include|identify)|other than)\s+(?:the |your |any )?$/iu;
