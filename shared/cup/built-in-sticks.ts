import { STICK_KINDS, type Stick, type StickKind } from './stick';

/**
 * The challenges that are in the cup from the start, in our own words, by an id that stays. What
 * they are about follows the recaps of real Guerrilla Storytimes (DOMAIN.md, section 2, with their
 * addresses): behaviour, child development, activities, and what goes wrong.
 */
const QUESTIONS: Readonly<Record<StickKind, Readonly<Record<string, string>>>> = {
  openings: {
    'open-first-minute': 'What do you do in the very first minute, and why that?',
    'open-song': 'Teach us the song or rhyme that opens your storytime.',
    'open-early-birds': 'Half the families are here ten minutes early. What do those children do?',
    'open-latecomers':
      'The door opens for the fourth time during the first book. How do you let latecomers in?',
    'open-names': 'How do you greet each child when there are thirty of them?',
    'open-close': 'How does a child know that it is over? Show us your ending.',
  },
  transitions: {
    'turn-sit':
      'Everyone is standing and giddy. What brings them back to the floor without asking?',
    'turn-book-to-song': 'Take us from a quiet book to a loud song in under twenty seconds.',
    'turn-collect': 'How do you get every shaker or scarf back without tears?',
    'turn-craft': 'How do you move a full room from story to craft table?',
    'turn-signal': 'What is your signal for “eyes on me” that is not a shush?',
  },
  activities: {
    'do-shaker': 'Which song do you reach for once the shakers are out?',
    'do-counting-down': 'Pick any “five little” rhyme and give it a new creature and a new ending.',
    'do-one-book-two-ages':
      'One book, babies and five-year-olds in the same room. How do you read it?',
    'do-without-book': 'Tell a story with no book in your hands. Which one, and how?',
    'do-nonfiction': 'How do you use a book of facts with children who can’t read yet?',
    'do-movement': 'The wiggles have won. Which movement rhyme do you use?',
    'do-theme': 'Theme or no theme? Defend your side with one program you ran.',
    'do-school-age': 'What works with nine-year-olds who say that they are too old for this?',
  },
  props: {
    'prop-best': 'Which prop has earned its shelf space ten times over?',
    'prop-nothing': 'You have a bandana and nothing else. Give us five minutes.',
    'prop-puppet': 'A puppet, or no puppet? Show what yours does that you can’t.',
    'prop-afraid': 'A child is afraid of your puppet. What happens next?',
    'prop-flannel': 'How do you let children touch the flannel board without losing the story?',
    'prop-cheap': 'What did you make from the recycling bin that children ask for again?',
  },
  'child-development': {
    'grow-vocabulary':
      'How do you bring in a rare word so that a three-year-old uses it on the way home?',
    'grow-sounds': 'Show one way to play with the sounds in words, without a worksheet.',
    'grow-print': 'How do you point out print while you read, and not lose the story?',
    'grow-babies':
      'What does a six-month-old get from your storytime? Say it as you would to a new parent.',
    'grow-wait': 'How do you leave room for an answer from a child who needs ten seconds?',
    'grow-writing': 'What gets small hands ready to write, long before letters?',
    'grow-play': 'What would you put out for ten minutes of free play, and what is it for?',
    'grow-feelings': 'Which book or rhyme helps with a big feeling, and how do you use it?',
  },
  behaviour: {
    'calm-runner': 'One child runs laps while you read. What do you do, and what do you say?',
    'calm-in-front':
      'A child stands right in front of the book, and nobody else can see. Now what?',
    'calm-talker':
      'A child has a story for every page you turn. How do you keep both stories alive?',
    'calm-scuffle': 'Two children want the same red scarf. Act it out.',
    'calm-not-joining':
      'A child never joins in and never misses a week. What do you do, or leave be?',
    'calm-adult-looks-away':
      'A child is upsetting the others, and their grown-up does not look up. Act it out.',
  },
  'grown-ups': {
    'adult-join': 'How do you get the grown-ups to sing?',
    'adult-chatting': 'The back row is talking louder than you are reading. What do you try first?',
    'adult-tip': 'Say one early-literacy tip in a single breath, with no jargon.',
    'adult-first-visit':
      'A parent says sorry for their child all the way through. What do you tell them?',
    'adult-invite-babies':
      'How do you tell a family with a newborn that baby storytime is for them?',
    'adult-at-home': 'What do families take home that they really use?',
  },
  access: {
    'access-room': 'Walk us through your room as a family with a wheelchair and a stroller would.',
    'access-senses': 'What do you change for a child for whom your room is too loud or too bright?',
    'access-languages': 'A family shares no language with you. How are they part of storytime?',
    'access-signs':
      'Which picture, gesture or sign do you use so that words are not the only way in?',
    'access-time':
      'Who can never come at the hour of your program, and what could you do for them?',
  },
  mishaps: {
    'oops-power': 'The lights go out in the middle of a song. Carry on.',
    'oops-sick': 'Someone has been sick on the rug. What are the next two minutes?',
    'oops-siren': 'A fire engine stops outside the window. What becomes of your book?',
    'oops-nobody': 'One family came. How do you run the program you planned for twenty?',
    'oops-ninety': 'Ninety people came, and you planned for thirty. What goes, and what stays?',
    'oops-missing-book':
      'The book you planned on is gone, and it starts in four minutes. What do you do instead?',
    'oops-flop': 'Tell us about something that fell flat, and what you did with it later.',
    'oops-voice': 'You have lost your voice. Run a storytime.',
  },
};

export const BUILT_IN_STICKS: readonly Stick[] = STICK_KINDS.flatMap((kind) =>
  Object.entries(QUESTIONS[kind]).map(([id, question]) => ({ id, kind, question })),
);
