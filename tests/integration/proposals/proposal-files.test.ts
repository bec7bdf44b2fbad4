import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { formOf, openProposals, unwrap, type OpenedProposals } from './open-proposals';

let desk: OpenedProposals;
beforeEach(async () => {
  desk = await openProposals();
});
const handlers = () => desk.handlers();
const start = (formId?: string) => desk.start(formId);

describe('files of a proposal', () => {
  it('writes Word, PDF, Markdown and text in the order of the form', async () => {
    const { id } = await start();
    expect(await handlers().saveFile({ id, output: 'proposal', format: 'docx' })).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    });
    expect(desk.dialog.suggested).toMatch(/^Owls by flashlight.*\.docx$/u);
    for (const format of ['docx', 'pdf', 'md', 'txt'] as const) {
      desk.dialog.saveTo = path.join(desk.folder, `proposal.${format}`);
      unwrap(await handlers().saveFile({ id, output: 'proposal', format }));
    }
    const markdown = await readFile(path.join(desk.folder, 'proposal.md'), 'utf8');
    const headings = [...markdown.matchAll(/^## (.*)$/gmu)].map(([, text]) => text);
    expect(headings).toEqual(formOf('alsc-at-ala').fields.map(({ label }) => label));
    const pdf = execFileSync(
      'pdftotext',
      ['-layout', path.join(desk.folder, 'proposal.pdf'), '-'],
      {
        encoding: 'utf8',
      },
    );
    expect(pdf).toContain('Owls by flashlight');
    expect(pdf).toMatch(/At the end of this program, attendees will/u);
    const plain = await readFile(path.join(desk.folder, 'proposal.txt'), 'utf8');
    expect(plain).toContain('TITLE');
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${path.join(desk.folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'html',
        '--outdir',
        desk.folder,
        path.join(desk.folder, 'proposal.docx'),
      ],
      { stdio: 'pipe', timeout: 100_000 },
    );
    const html = await readFile(path.join(desk.folder, 'proposal.html'), 'utf8');
    expect([...html.matchAll(/<h1[ >]/gu)]).toHaveLength(formOf('alsc-at-ala').fields.length);
  });

  it('makes an outline with minutes, a slide list and a handout of her own sentences', async () => {
    const { id } = await start('iysi-illinois');
    const write = async (output: 'outline' | 'slides' | 'handout'): Promise<string> => {
      desk.dialog.saveTo = path.join(desk.folder, `${output}.md`);
      unwrap(await handlers().saveFile({ id, output, format: 'md' }));
      return readFile(desk.dialog.saveTo, 'utf8');
    };
    const outline = await write('outline');
    expect(outline).toContain('Outline of the talk, 60 minutes');
    expect(outline).toContain('Hello, and who has the problem, 0:00 to 7:00');
    expect(outline).toContain('Questions, 55:00 to 60:00');
    expect(outline).toContain('- I would bring more batteries.');
    const slides = await write('slides');
    expect(slides).toContain('Lights off');
    expect(slides).toMatch(/Slide list: \d+ slides/u);
    const handout = await write('handout');
    expect(handout).toContain('1. Lights off: count down from ten');
    expect(handout).toContain('- flashlights');
    for (const output of ['outline', 'slides', 'handout'] as const) {
      desk.dialog.saveTo = path.join(desk.folder, `${output}.pdf`);
      unwrap(await handlers().saveFile({ id, output, format: 'pdf' }));
      const pages = execFileSync('pdftotext', [desk.dialog.saveTo, '-'], { encoding: 'utf8' });
      expect(pages).toContain('Owls by flashlight');
    }
  });

  it('writes the days that she entered as a calendar file', async () => {
    const { id, dates } = await start();
    unwrap(
      await handlers().change({
        id,
        dates: { ...dates, dueOn: '2027-01-08', answerOn: '2027-02-15', eventOn: '2027-06-24' },
      }),
    );
    desk.dialog.saveTo = path.join(desk.folder, 'dates.ics');
    unwrap(await handlers().saveCalendar({ id }));
    const ics = await readFile(desk.dialog.saveTo, 'utf8');
    expect([...ics.matchAll(/DTSTART;VALUE=DATE:(\d+)/gu)].map(([, day]) => day)).toEqual([
      '20270108',
      '20270215',
      '20270624',
    ]);
    expect(ics).toContain('SUMMARY:Proposal due: ALA 2027');
    expect(ics).toContain('TRIGGER:-P7D');
  });
});
