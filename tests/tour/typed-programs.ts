// Programs that the tour types by hand.
export const DINOSAURS = {
  title: 'Dinosaur dig storytime',
  series: 'Toddler Time',
  kind: 'Storytime',
  ages: 'Ages 0 to 5',
  children: '14',
  adults: '11',
  whatWeDid:
    'We read two books, stomped like dinosaurs, and dug for paper bones in tubs of shredded paper. I hid one bone for each child and a few spare ones.\n\nThen we matched the bones to a drawing on the wall and named the longest one.',
  books: [
    { title: 'Dinosaur Dance!', author: 'Sandra Boynton' },
    { title: 'Bones, Bones, Dinosaur Bones', author: 'Byron Barton' },
  ],
  songs: 'We Are the Dinosaurs by Laurie Berkner',
  materials: 'shredded paper\nfour plastic tubs\nbones cut from card',
  ideaFrom: 'a post on Jbrary',
} as const;

/** Titles that a portfolio must get right: Spanish, Vietnamese, emoji, Chinese. */
export const OTHER_TITLES = [
  'Cuentos y canciones: ¿quién se llevó el balón?',
  'Giờ kể chuyện: Chú thỏ và mặt trăng',
  'Robots and rain boots 🤖🌧️',
  '中秋故事時間：月亮的味道',
] as const;

export const ANSWERS: Readonly<Record<string, string>> = {
  'what-happened':
    'The room was loud for ten minutes, and then so quiet that you could hear the paper. Two families who had never met moved their tubs together.',
  'what-worked':
    'Hiding a bone for each child. Nobody had to wait, and nobody went home without one.',
  'how-you-knew':
    'Nine of eleven families stayed after. Six dinosaur books went out, and one grandmother asked when we would dig again.',
  'next-time': 'I would put a sheet under the tubs before we start. Sweeping took half an hour.',
  tip: 'Ask the office for its shredded paper. It costs nothing and it is softer than sand.',
};
