import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../../../shared/look-back/strengths/all-strengths';
import { findEvidence, showReasons } from '../../../shared/look-back/strengths/find-evidence';
import { makeProgram } from '../../fixtures/writings/make-program';

const claimsOf = (text: string): ClaimId[] => [
  ...findEvidence(makeProgram('a', { whatWeDid: text })).keys(),
];

/** Sentences that bear a claim out, and traps that use the same words for something else. */
const EXAMPLES: Partial<Record<ClaimId, { proves: string[]; traps: string[] }>> = {
  'shared-books': {
    proves: [
      'We read two books and then went outside.',
      'Then I read the story twice.',
      'I did a read-aloud under the tree.',
      'We read *Dinosaur Dance!* and stomped.',
      'The kids read together on the rug.',
    ],
    traps: [
      'I read the room and moved on.',
      'We read about it in a newsletter.',
      'Nobody read the sign.',
      'I was going to read a book, but the fire alarm rang.',
      'They were ready for a story.',
      'We did not read any books today.',
      'I already read the email from the office.',
    ],
  },
  sang: {
    proves: [
      'We sang the hello song twice.',
      'We read two books and sang.',
      'The children sang along.',
      'Everyone started singing.',
      'Opening song, then two books.',
      'We said the rhyme three times, slower each time.',
    ],
    traps: [
      'I spent ten minutes singing the praises of the new shelving.',
      'We sang the praises of the friends group.',
      'No singing today, my voice was gone.',
      'The birds sang outside the window.',
      'A single song would have been enough.',
      'She told me that they sang it in the car.',
      'Next time we could sing more.',
      'They sang it at home all week.',
      'The performer came early and sang for us.',
      'We should have sung less.',
      'A mom said he asks for the goodbye song every night.',
    ],
  },
  played: {
    proves: [
      'The toddlers played with scarves.',
      'Ten minutes of free play at the end.',
      'We played freeze dance.',
      'Families stayed and played together.',
    ],
    traps: [
      'We played the CD because the piano is out of tune.',
      'I played a video about owls.',
      'We played it by ear.',
      'Weather played a part in the turnout.',
      'There was no time for free play.',
      'I believe in free play.',
      'The display was on the wall.',
      'We played a song while they came in.',
      'Everyone played a role in cleaning up.',
    ],
  },
  talked: {
    proves: [
      'We talked about what owls eat.',
      'I asked the children what would happen next.',
      'Children retold the story with puppets.',
    ],
    traps: [
      'We talked about the budget after the meeting.',
      'I talked to the vendor about the order.',
      'I told everyone to be back by noon.',
      'Talk about chaos.',
      'We asked the office for shredded paper.',
      'A man talked on his phone the whole time.',
    ],
  },
  wrote: {
    proves: [
      'The children drew their own monsters.',
      'Each child traced a letter in the sand.',
      'They wrote their names on the bones.',
      'The kids then colored masks.',
    ],
    traps: [
      'We had to write off the glue guns.',
      'The parade drew a crowd.',
      'I wrote an email to the principal.',
      'I wrote it down on a sticky note.',
      'They drew straws for the last seat.',
      'We traced the leak to the ceiling.',
      'They wrote to the council about the rug.',
      'Some kids would have drawn all day.',
      'The teens drew up a list of rules.',
    ],
  },
  'answered-readers': {
    proves: [
      'I recommended a graphic novel to each of the teens.',
      'I helped a girl find a book about volcanoes.',
      'We pulled books for each class.',
    ],
    traps: [
      'I recommended parking behind the building.',
      'A parent recommended the park.',
      'I helped a girl find her mitten.',
      'Someone should recommend books next year.',
    ],
  },
  'brought-collection': {
    proves: ['The book display was empty by noon.', 'I pulled dinosaur books for the cart.'],
    traps: ['The display case is broken.', 'We booked the big room.', 'The display had a map.'],
  },
  partnered: {
    proves: [
      'We partnered with the food bank.',
      'The fire department brought a truck.',
      'We ran it together with the nature center.',
    ],
    traps: [
      'Children partnered up for the dance.',
      'I needed a partner for the parachute.',
      'Find a dance partner, I said.',
      'A dad joined us late.',
      'They worked with partners at the lab table.',
    ],
  },
  'included-everyone': {
    proves: [
      'We sang the song in English and Spanish.',
      'I put out fidgets and put up the visual schedule.',
      'An ASL interpreter stood beside me.',
      'There was space for a wheelchair at each table.',
    ],
    traps: [
      'The sensory bin leaked.',
      'I wore headphones while I set up.',
      'A sign was missing on the door.',
      'Everyone was included in the raffle.',
      'The English teacher called.',
    ],
  },
  'organised-people': {
    proves: [
      'Two volunteers set up the chairs.',
      'I trained three pages to run the table.',
      'The kits were paid for by a small grant.',
    ],
    traps: [
      'I took it for granted.',
      'It went for free, there is no budget.',
      'The international fair was next door.',
      'Any volunteers? I asked.',
    ],
  },
  'went-on-learning': {
    proves: [
      'I learned this game at a workshop.',
      'We tried a trick from the early literacy training.',
    ],
    traps: [
      'The workshop next door was loud.',
      'Potty training came up a lot.',
      'It was a training day.',
    ],
  },
};

for (const [claim, { proves, traps }] of Object.entries(EXAMPLES)) {
  describe(claim, () => {
    it.each(proves)('is borne out by “%s”', (text) => {
      expect(claimsOf(text)).toContain(claim);
    });
    it.each(traps)('is not claimed from “%s”', (text) => {
      expect(claimsOf(text)).not.toContain(claim);
    });
  });
}

describe('evidence of an entry', () => {
  it('takes lists, kinds, places and tags, and shows what it took', () => {
    const evidence = findEvidence(
      makeProgram('a', {
        kind: 'outreach',
        place: 'offsite',
        songs: ['Open Shut Them'],
        tags: ['Bilingual'],
      }),
    );
    expect(evidence.get('sang')).toEqual([
      { by: 'field', field: 'songs', lines: ['Open Shut Them'] },
    ]);
    expect(evidence.get('went-out')).toEqual([
      { by: 'kind', kind: 'outreach' },
      { by: 'place', place: 'offsite' },
    ]);
    expect(evidence.get('included-everyone')).toEqual([{ by: 'tag', tag: 'Bilingual' }]);
  });

  it('quotes whole sentences as she wrote them, out of lists and paragraphs', () => {
    const text = '- Hello. We sang “Old MacDonald” *twice*, as Mr. Brown asked.\n- Then home.';
    const found = findEvidence(makeProgram('a', { whatWeDid: text })).get('sang');
    expect(showReasons(found ?? [])).toEqual([
      { by: 'words', text: 'We sang “Old MacDonald” *twice*, as Mr. Brown asked.' },
    ]);
  });

  it('says the same words once', () => {
    const found = findEvidence(makeProgram('a', { whatWeDid: 'We sang.\n\nWe sang. We sang.' }));
    expect(found.get('sang')).toHaveLength(1);
  });

  it('takes no plan, no question and no words of others for a deed', () => {
    const answers = {
      'next-time': 'We sang too little.',
      'ask-others': 'We sang a lot.',
      'family-said': 'We sang it all week.',
    };
    expect([...findEvidence(makeProgram('a', {}, answers)).keys()]).toEqual([]);
  });

  it('takes a tip for a tip, and gives no credit to her own head', () => {
    expect(findEvidence(makeProgram('a', {}, { tip: 'Tape the rug.' })).has('wrote-tips')).toBe(
      true,
    );
    const credit = (ideaFrom: string) =>
      findEvidence(makeProgram('a', { ideaFrom })).has('gave-credit');
    expect(credit('Jbrary')).toBe(true);
    expect(credit('my own head')).toBe(false);
    expect(credit('')).toBe(false);
  });

  it('reads a program anew once its reflection is another', () => {
    const { program } = makeProgram('a', {});
    const { reflection } = makeProgram('a', {}, { tip: 'Tape the rug.' });
    expect(findEvidence({ program, reflection: null }).has('wrote-tips')).toBe(false);
    expect(findEvidence({ program, reflection }).has('wrote-tips')).toBe(true);
  });
});
