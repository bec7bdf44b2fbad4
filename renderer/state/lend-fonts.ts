/** The name that the tokens end with, before the system's own choice. */
const FAMILY = 'Worth Sharing Scripts';

/**
 * Scripts whose fonts the portfolio brings along: two letters that look nothing like each other, the
 * file, and what it is for.
 */
const SCRIPTS = [
  {
    letters: ['中', '文'],
    file: 'NotoSansHans-Regular.otf',
    range: 'U+2E80-312F, U+3400-4DBF, U+4E00-9FFF, U+F900-FAFF, U+FF00-FFEF',
  },
  { letters: ['한', '글'], file: 'NotoSansKR_400Regular.ttf', range: 'U+1100-11FF, U+AC00-D7AF' },
  {
    letters: ['ش', 'م'],
    file: 'NotoNaskhArabic_400Regular.ttf',
    range: 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC',
  },
  {
    letters: ['ש', 'ל'],
    file: 'NotoSerifHebrew_400Regular.ttf',
    range: 'U+0590-05FF, U+FB1D-FB4F',
  },
] as const;

/**
 * Where the computer has no font for a script, the one of the portfolio stands in, so that a title
 * is no row of boxes. The system's own come first: it knows which shapes its reader is used to.
 */
export function lendFonts(): void {
  for (const { letters, file, range } of SCRIPTS) {
    const [one, other] = letters.map(drawLetter);
    // Two boxes are alike.
    if (one !== other) continue;
    document.fonts.add(new FontFace(FAMILY, `url(/fonts/${file})`, { unicodeRange: range }));
  }
}

function drawLetter(letter: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 24;
  const context = canvas.getContext('2d');
  if (context === null) return letter;
  context.font = '18px sans-serif';
  context.fillText(letter, 2, 19);
  return canvas.toDataURL();
}
