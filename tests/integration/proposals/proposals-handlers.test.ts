import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { layOutPagesWith } from '../../../electron/exports/layout-page';
import { readLayoutResources } from '../../../electron/exports/layout-resources';
import { createKnownGlyphTypesetter } from '../../../electron/exports/typeset-known-glyphs';
import { createTypstCompiler } from '../../../electron/exports/typst-compiler';
import { createProposalsHandlers } from '../../../electron/ipc/proposals-handlers';
import type { Library } from '../../../electron/store/library';
import { writeAtomically } from '../../../electron/store/write-atomically';
import type { Proposal } from '../../../shared/model/proposal';
import { findBuiltInForm } from '../../../shared/proposals/forms/built-in-forms';
import { succeed, type Result } from '../../../shared/result';
import { listInstalledFonts, projectRoot } from '../exports/installed-fonts';
import { addProgram, makeFolder, openTestLibrary } from '../store/temporary-library';

let folder = '';
let library: Library;
let ids = 0;
let saveTo: string | null = null;
let suggested = '';

beforeEach(async () => {
  folder = makeFolder();
  library = await openTestLibrary(folder);
  saveTo = null;
});

function handlers() {
  return createProposalsHandlers({
    library,
    makeId: () => `q-${String((ids += 1))}`,
    now: () => new Date('2026-11-23T18:50:35.000Z'),
    writeFile: (place, bytes) => writeAtomically(place, bytes),
    showInFolder: () => undefined,
    layout: {
      run: async (material) => {
        if (material.kind !== 'page') throw new Error('Only pages are laid out here.');
        const templates = path.join(projectRoot, 'electron', 'exports', 'typst');
        const resources = await readLayoutResources(templates, listInstalledFonts());
        const typeset = createKnownGlyphTypesetter(createTypstCompiler(resources));
        const createdAt = new Date(material.madeAt);
        return succeed(layOutPagesWith(typeset)({ document: material.document, createdAt }));
      },
    },
    askWhereToSave: (name) => {
      suggested = name;
      return Promise.resolve(
        saveTo === null ? null : { path: saveTo, fileName: path.basename(saveTo) },
      );
    },
  });
}

function unwrap<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(`Not expected to fail: ${result.error.code}`);
  return result.value;
}

const formOf = (id: string) => {
  const form = findBuiltInForm(id);
  if (form === undefined) throw new Error(`No form ${id}`);
  return form;
};

const textOf = ({ fields }: Proposal, fieldId: string): string =>
  fields.find((field) => field.fieldId === fieldId)?.text ?? '';

async function addOwls(): Promise<string> {
  const program = await addProgram(library, {
    title: 'Owls by flashlight',
    kind: 'storytime',
    ages: ['0-5'],
    attendance: { children: 15, teens: null, adults: 11, total: null },
    whatWeDid: 'We turned the lights off and read Owl Moon by flashlight. Then we hooted.',
    materials: ['flashlights', 'feathers'],
    runningOrder: [
      { what: 'Lights off', comment: 'count down from ten' },
      { what: 'Read Owl Moon', comment: '' },
    ],
    ideaFrom: 'a colleague in Elm County',
  });
  await library.reflections.answer({
    programId: program.id,
    promptId: 'next-time',
    question: 'What would you change next time?',
    text: 'I would bring more batteries.',
  });
  return program.id;
}

const start = async (formId = 'alsc-at-ala'): Promise<Proposal> =>
  unwrap(
    await handlers().create({
      form: formOf(formId),
      programIds: [await addOwls()],
      event: 'ALA 2027',
    }),
  );

describe('proposals', () => {
  it('drafts each field within its limit, keeps her edits, and offers fresh drafts with a way back', async () => {
    const proposal = await start();
    const description = textOf(proposal, 'description');
    expect(description).toContain('read Owl Moon by flashlight');
    expect(description.split(/\s+/u).length).toBeLessThanOrEqual(75);
    expect(proposal.fields.map(({ fieldId }) => fieldId)).toEqual(
      proposal.form.fields.map(({ id }) => id),
    );
    const { id } = proposal;
    const save = (place: 'story' | 'fields', fieldId: string, text: string) =>
      handlers().saveText({ id, place, fieldId, text });
    unwrap(await save('story', 'problem', 'Families work late and miss morning storytime'));
    unwrap(await save('fields', 'title', 'Owls at Night'));
    const fresh = unwrap(await handlers().redraft({ id }));
    expect(fresh.fields.find(({ fieldId }) => fieldId === 'description')?.text).toMatch(
      /^Families work late and miss morning storytime\./u,
    );
    const { proposal: taken, before } = unwrap(
      await handlers().takeDrafts({ id, fieldIds: ['description'] }),
    );
    expect(textOf(taken, 'description')).toMatch(/^Families work late/u);
    expect(textOf(before, 'description')).toBe(description);
    expect(textOf(taken, 'title')).toBe('Owls at Night');
    expect(await handlers().get({ id: 'nobody' })).toEqual({
      ok: false,
      error: { code: 'not-found', thing: 'proposal' },
    });
  });

  it('moves to another form, keeps the old one, and keeps what has no place', async () => {
    const from = await start();
    await handlers().saveText({
      id: from.id,
      place: 'fields',
      fieldId: 'av',
      text: 'A room that can be dark',
    });
    await handlers().change({
      id: from.id,
      coPresenters: [{ name: 'Luis Ortega', role: 'Librarian', library: 'Oak', email: '' }],
    });
    const moved = unwrap(
      await handlers().move({ id: from.id, form: formOf('poster-cala'), event: 'CALA' }),
    );
    expect(moved.movedFromId).toBe(from.id);
    expect(moved.coPresenters.map(({ name }) => name)).toEqual(['Luis Ortega']);
    expect(moved.kept).toContainEqual({
      kind: 'av',
      label: 'Setup',
      text: 'A room that can be dark',
    });
    const back = unwrap(
      await handlers().move({ id: moved.id, form: formOf('alsc-at-ala'), event: '' }),
    );
    expect(textOf(back, 'av')).toBe('A room that can be dark');
    expect(back.kept.some(({ kind }) => kind === 'av')).toBe(false);
    const list = unwrap(await handlers().list({}));
    expect(list.map(({ formName }) => formName).sort()).toEqual([
      'ALSC program at ALA Annual',
      'ALSC program at ALA Annual',
      'Poster session (CALA)',
    ]);
  });

  it('gives each status its day, and lists what was given where a form asks for it', async () => {
    const { id } = await start();
    for (const status of ['sent', 'sent', 'accepted', 'given'] as const) {
      unwrap(await handlers().change({ id, status }));
    }
    const { history, status } = unwrap(await handlers().get({ id }));
    expect(status).toBe('given');
    expect(history.map((step) => step.status)).toEqual(['sent', 'accepted', 'given']);
    expect(history.every(({ on }) => /^2026-11-2[34]$/u.test(on))).toBe(true);
    const next = unwrap(
      await handlers().create({ form: formOf('pla-conference'), programIds: [], event: '' }),
    );
    expect(textOf(next, 'presented-before')).toBe('ALA 2027.');
  });

  it('takes in a proposal that was kept as a writing, once, with its text', async () => {
    const programId = await addOwls();
    const at = '2026-11-20T10:00:00.000Z';
    unwrap(
      await library.writings.update((current) => ({
        ...current,
        writings: [
          {
            id: 'w-1',
            venueId: 'conference-proposal',
            programIds: [programId],
            angle: 'auto',
            photos: [],
            versions: [],
            fields: [{ fieldId: 'title', text: 'An old one', draft: '', pieces: [] }],
            gaps: [],
            createdAt: at,
            updatedAt: at,
            deletedAt: null,
          },
        ],
      })),
    );
    expect(unwrap(await handlers().list({})).map(({ title }) => title)).toEqual(['An old one']);
    expect(unwrap(await handlers().list({}))).toHaveLength(1);
    unwrap(await handlers().remove({ ids: ['w-1'] }));
    expect(unwrap(await handlers().list({}))).toEqual([]);
    unwrap(await handlers().restore({ ids: ['w-1'] }));
    expect(textOf(unwrap(await handlers().get({ id: 'w-1' })), 'title')).toBe('An old one');
  });

  it('keeps a form of her own, and survives a restart', async () => {
    const own = { ...formOf('webinar'), id: 'mine', name: 'Our region', isOwn: true };
    unwrap(await handlers().saveForm({ form: own }));
    await library.close();
    library = await openTestLibrary(folder);
    expect(unwrap(await handlers().forms({})).map(({ name }) => name)).toEqual(['Our region']);
    unwrap(await handlers().removeForm({ id: 'mine' }));
    expect(unwrap(await handlers().forms({}))).toEqual([]);
  });
});

describe('files of a proposal', () => {
  it('writes Word, PDF, Markdown and text in the order of the form', async () => {
    const { id } = await start();
    expect(await handlers().saveFile({ id, output: 'proposal', format: 'docx' })).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    });
    expect(suggested).toMatch(/^Owls by flashlight.*\.docx$/u);
    for (const format of ['docx', 'pdf', 'md', 'txt'] as const) {
      saveTo = path.join(folder, `proposal.${format}`);
      unwrap(await handlers().saveFile({ id, output: 'proposal', format }));
    }
    const markdown = await readFile(path.join(folder, 'proposal.md'), 'utf8');
    const headings = [...markdown.matchAll(/^## (.*)$/gmu)].map(([, text]) => text);
    expect(headings).toEqual(formOf('alsc-at-ala').fields.map(({ label }) => label));
    const pdf = execFileSync('pdftotext', ['-layout', path.join(folder, 'proposal.pdf'), '-'], {
      encoding: 'utf8',
    });
    expect(pdf).toContain('Owls by flashlight');
    expect(pdf).toMatch(/At the end of this program, attendees will/u);
    const plain = await readFile(path.join(folder, 'proposal.txt'), 'utf8');
    expect(plain).toContain('TITLE');
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'html',
        '--outdir',
        folder,
        path.join(folder, 'proposal.docx'),
      ],
      { stdio: 'pipe', timeout: 100_000 },
    );
    const html = await readFile(path.join(folder, 'proposal.html'), 'utf8');
    expect([...html.matchAll(/<h1[ >]/gu)]).toHaveLength(formOf('alsc-at-ala').fields.length);
  });

  it('makes an outline with minutes, a slide list and a handout of her own sentences', async () => {
    const { id } = await start('iysi-illinois');
    const write = async (output: 'outline' | 'slides' | 'handout'): Promise<string> => {
      saveTo = path.join(folder, `${output}.md`);
      unwrap(await handlers().saveFile({ id, output, format: 'md' }));
      return readFile(saveTo, 'utf8');
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
  });

  it('writes the days that she entered as a calendar file', async () => {
    const { id, dates } = await start();
    unwrap(
      await handlers().change({
        id,
        dates: { ...dates, dueOn: '2027-01-08', answerOn: '2027-02-15', eventOn: '2027-06-24' },
      }),
    );
    saveTo = path.join(folder, 'dates.ics');
    unwrap(await handlers().saveCalendar({ id }));
    const ics = await readFile(saveTo, 'utf8');
    expect([...ics.matchAll(/DTSTART;VALUE=DATE:(\d+)/gu)].map(([, day]) => day)).toEqual([
      '20270108',
      '20270215',
      '20270624',
    ]);
    expect(ics).toContain('SUMMARY:Proposal due: ALA 2027');
    expect(ics).toContain('TRIGGER:-P7D');
  });
});
