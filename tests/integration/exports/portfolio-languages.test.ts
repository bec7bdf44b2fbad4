import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PortfolioLayout } from '../../../electron/exports/layout-portfolio';
import { writePortfolio } from '../../../electron/exports/write-portfolio';
import type { ExportFormat } from '../../../shared/portfolio/export-formats';
import { startLayout } from './layout-for-tests';
import { readPdf } from './read-pdf';
import { readTags } from './read-tags';
import { sampleMaterial, samplePortfolio, sampleProgram } from './sample-log';

let layout: PortfolioLayout;

beforeAll(async () => {
  layout = await startLayout();
});

const SPANISH = 'Cuentos y canciones para las familias';
const SAID = 'Leímos el libro y cantamos con los abuelos hasta la noche.';

const material = sampleMaterial({
  portfolio: samplePortfolio({
    title: 'Un año de cuentos y canciones',
    sections: ['numbers', 'programs', 'list'],
    from: null,
    to: null,
  }),
  programs: [
    { program: sampleProgram({ id: 'es', title: SPANISH, whatWeDid: SAID }), reflection: null },
    {
      program: sampleProgram({ id: 'ar', title: 'حكاية اليرقة', whatWeDid: 'قرأنا الكتاب.' }),
      reflection: null,
    },
    {
      program: sampleProgram({
        id: 'en',
        title: 'Paper bones',
        whatWeDid: 'We dug for bones in the paper.',
      }),
      reflection: null,
    },
  ],
});

async function write(format: ExportFormat, language = 'en-US'): Promise<Uint8Array> {
  const { pdf } = await writePortfolio(
    {
      kind: 'portfolio',
      portfolio: material.portfolio,
      settings: { ...material.settings, language },
      programs: [...material.programs],
      shares: [],
      proposals: [],
      venues: {},
      format,
      photoFiles: {},
    },
    layout,
  );
  return pdf;
}

describe('words in another language are marked', () => {
  it('in the PDF: title, contents, heading, paragraph and list, and nothing of English', async () => {
    const pdf = await write('pdf');
    const { languages } = await readTags(pdf);
    const count = (language: string) => languages.filter((one) => one === language).length;
    // Cover, contents, heading, paragraph, list of all.
    expect(count('es')).toBeGreaterThanOrEqual(5);
    expect(count('ar')).toBeGreaterThanOrEqual(4);
    expect(new Set(languages.filter((one) => !['en-US', 'es', 'ar'].includes(one)))).toEqual(
      new Set(),
    );
    expect((await readPdf(pdf)).metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('in the PDF of who writes Spanish, where the English is the other one', async () => {
    const { languages } = await readTags(await write('pdf', 'es-US'));
    expect(languages).toContain('en');
    expect(languages).not.toContain('es');
  });

  it('on the web page', async () => {
    const page = new TextDecoder().decode(await write('html'));
    expect(page).toContain('<h1 dir="auto" lang="es">');
    expect(page).toMatch(new RegExp(`<h3 dir="auto" lang="es"[^>]*>${SPANISH}</h3>`));
    expect(page).toContain(`<p dir="auto" lang="es">${SAID}</p>`);
    expect(page).toContain(`<td dir="auto" lang="es">${SPANISH}</td>`);
    expect(page).toContain('<p dir="auto">We dug for bones in the paper.</p>');
  });

  it('in Word, with the direction of the script', async () => {
    const files = unzipSync(await write('docx'));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const runOf = (text: string) => new RegExp(`<w:p>(?:(?!<w:p>).)*${text}`).exec(xml)?.[0] ?? '';
    expect(runOf(SPANISH)).toContain('<w:lang w:val="es"/>');
    expect(runOf(SAID)).toContain('<w:lang w:val="es"/>');
    expect(runOf('حكاية اليرقة')).toContain('<w:bidi/>');
    expect(runOf('حكاية اليرقة')).toMatch(/<w:rtl\/>.*<w:lang w:bidi="ar"\/>/);
    expect(runOf('Paper bones')).not.toContain('w:lang');
  });
});
