import { bookOf } from '../../../shared/programs/name-book';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PortfolioLayout } from '../../../electron/exports/layout-portfolio';
import { layOut, startLayout } from './layout-for-tests';
import { readPdf } from './read-pdf';
import {
  SAMPLE_SETTINGS,
  sampleMaterial,
  samplePortfolio,
  sampleProgram,
  sampleReflection,
  sampleShare,
} from './sample-log';

let layout: PortfolioLayout;

beforeAll(async () => {
  layout = await startLayout();
});

function layOutText(title: string, whatWeDid: string) {
  const program = sampleProgram({ id: 'one', title, whatWeDid });
  return layOut(layout, sampleMaterial({ programs: [{ program, reflection: null }] }));
}

async function readWords(pdf: Uint8Array): Promise<string> {
  return (await readPdf(pdf)).text.replaceAll('\u200b', '').replace(/\s+/g, ' ');
}

describe('text in any script', () => {
  it.each([
    ['Spanish', '¿Quién sabe? ¡Mañana, la pingüina y el ñandú!'],
    ['Vietnamese', 'Kể chuyện cho các bạn nhỏ ở Đường Nguyễn Huệ'],
    ['Vietnamese, decomposed', 'Kể chuyện Đường Nguyễn Huệ'.normalize('NFD')],
    ['Chinese', '好饿的毛毛虫'],
    ['Russian', 'Сказка о рыбаке и рыбке'],
    ['Greek', 'Η μικρή κάμπια'],
    ['Emoji', '🐛🎨☕'],
  ])('%s comes out, and is read back', async (_script, text) => {
    const { pdf, warnings } = layOutText(text, `In the text: ${text}.`);
    expect(warnings).toEqual([]);
    const words = await readWords(pdf);
    expect(words).toContain(`In the text: ${text.normalize('NFC')}.`);
  });

  it.each([
    ['families and flags', '👩‍👩‍👧 🇲🇽 👍🏽 ❤️ 🏳️‍🌈'],
    ['Arabic', 'حكاية اليرقة الجائعة جدا'],
    ['Hebrew', 'הזחל הרעב'],
    ['Japanese', 'はらぺこあおむし'],
    ['zero-width characters', 'a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg'],
    ['direction marks', 'a\u200eb\u200fc\u202ad\u202ce\u2066f\u2069'],
    ['odd line ends', 'a\r\nb\rc\u2028d\u2029e\vf\fg\u0085h'],
  ])('%s come out', (_what, text) => {
    expect(layOutText(text, `${text}\n\n**${text}** *${text}* \`${text}\``).warnings).toEqual([]);
  });

  it('reports a glyph that no font has by character and program, and marks the place', async () => {
    const { pdf, warnings } = layOutText('Runes \u{10FFFD}', 'Plain');
    expect(warnings).toEqual([
      {
        kind: 'missing-glyph',
        character: '\u{10FFFD}',
        programId: 'one',
        title: 'Runes \u{10FFFD}',
      },
    ]);
    expect(await readWords(pdf)).toContain('Runes □');
  });

  it.each([
    ['half of a pair', '\ud83d'],
    ['the other half', '\udc1b'],
    ['a control character', '\u0007'],
    ['NUL', '\u0000'],
    ['a place that Unicode leaves empty', '\uffff'],
  ])('%s is reported, not fatal', async (_what, character) => {
    const { pdf, warnings } = layOutText(`Before${character}after`, `Text${character}text`);
    expect(warnings.map((warning) => warning.character)).toEqual([character]);
    expect(await readWords(pdf)).toContain('Text□text');
  });

  it('names the cover where the character stands there', () => {
    const portfolio = samplePortfolio({ title: 'Odd \u{10FFFD} title' });
    const { warnings } = layOut(layout, sampleMaterial({ portfolio }));
    expect(warnings).toEqual([
      {
        kind: 'missing-glyph',
        character: '\u{10FFFD}',
        programId: null,
        title: 'Odd \u{10FFFD} title',
      },
    ]);
  });
});

const SYNTAX = [
  '#let x = 1; #import "secret.typ" #panic("no") #read("/etc/passwd")',
  '$ sum_(i=0)^n $ @reference <label> ~ \\ // comment /* block */',
  '= Heading - list + enum / term: x',
  '#{ while true {} } #eval("1") [content] #[more]',
  '{"json": [1, 2]} <script>alert(1)</script> &lt;b&gt;',
];

describe('text full of syntax', () => {
  it.each(SYNTAX)('a title of %s comes out as it is', async (title) => {
    const { pdf, warnings } = layOutText(title, 'Plain');
    expect(warnings).toEqual([]);
    const straight = (await readWords(pdf)).replace(/[“”]/g, '"').replaceAll('‘', "'");
    expect(straight).toContain(title.replace(/\s+/g, ' '));
  });

  it('Markdown that is cut, nested or wild never fails', async () => {
    const wild = [
      '**open *never closed `code',
      '>'.repeat(300) + ' deep',
      '- '.repeat(200) + 'deep',
      '['.repeat(500),
      '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |',
      '<div><b>html</b>',
      '[link](javascript:alert(1)) [data](data:text/html,x) <https://example.org/a?b=c>',
      '99999999999999. start',
      '0. zero\n1. one',
      '- [ ] to do\n- [x] done',
      '# One\n## Two\n###### Six',
      '![a picture](file:///etc/passwd)',
      '***\n---',
      '*'.repeat(2000),
      '**a *b **c *d '.repeat(50),
      '```\nno end',
    ];
    const { pdf, warnings } = layOutText('Wild', wild.join('\n\n'));
    expect(warnings).toEqual([]);
    const read = await readPdf(pdf);
    expect(read.links).toEqual(['https://example.org/a?b=c']);
    expect(read.text).toContain('(Picture: a picture)');
  });

  it('no part of any field breaks out', () => {
    const all = SYNTAX.join(' ');
    const program = sampleProgram({
      id: 'syntax',
      title: all.slice(0, 300),
      series: all.slice(0, 300),
      audience: all.slice(0, 300),
      branch: all.slice(0, 300),
      whatWeDid: all,
      books: SYNTAX.map(bookOf),
      songs: SYNTAX,
      materials: SYNTAX,
      ideaFrom: all.slice(0, 300),
    });
    const line = all.slice(0, 300);
    const profile = { name: line, role: line, library: line, email: '', bio: '' };
    const { warnings } = layOut(
      layout,
      sampleMaterial({
        portfolio: samplePortfolio({ title: all.slice(0, 200), subtitle: all }),
        settings: { ...SAMPLE_SETTINGS, profile },
        programs: [{ program, reflection: sampleReflection('syntax', [[all, all]]) }],
        shares: [
          sampleShare({ id: 's', programIds: ['syntax'], title: all, cameBack: all, link: all }),
        ],
      }),
    );
    expect(warnings).toEqual([]);
  });
});

describe('texts that are too long', () => {
  it('breaks words of hundreds of letters inside the margins', async () => {
    const { pdf } = layOutText('W'.repeat(300), 'https://example.org/' + 'a'.repeat(900));
    const words = (await readWords(pdf)).replaceAll(' ', '');
    expect(words).toContain('W'.repeat(300));
    expect(words).toContain('a'.repeat(900));
  });

  it('takes a title of 300 letters and a text of 100,000', async () => {
    const title = 'A long title with words in it that goes on and on '.repeat(6).trim();
    const { pdf, pages } = layOutText(title, 'The same sentence again and again. '.repeat(2857));
    expect(pages).toBeGreaterThan(25);
    expect(await readWords(pdf)).toContain(title);
  });
});
