import path from 'node:path';
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

/** A library with the handlers of proposals, real files and the real typesetter. */
export async function openProposals() {
  const folder = makeFolder();
  let library = await openTestLibrary(folder);
  let ids = 0;
  const dialog: { saveTo: string | null; suggested: string } = { saveTo: null, suggested: '' };
  const make = (from: Library) =>
    createProposalsHandlers({
      library: from,
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
        dialog.suggested = name;
        const { saveTo } = dialog;
        return Promise.resolve(
          saveTo === null ? null : { path: saveTo, fileName: path.basename(saveTo) },
        );
      },
    });
  return {
    folder,
    dialog,
    get library() {
      return library;
    },
    handlers: () => make(library),
    async restart() {
      await library.close();
      library = await openTestLibrary(folder);
    },
    /** A proposal for ALA 2027, of a storytime with owls. */
    async start(formId = 'alsc-at-ala'): Promise<Proposal> {
      const programIds = [await addOwls(library)];
      return unwrap(
        await make(library).create({ form: formOf(formId), programIds, event: 'ALA 2027' }),
      );
    },
  };
}

export type OpenedProposals = Awaited<ReturnType<typeof openProposals>>;

export function unwrap<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(`Not expected to fail: ${result.error.code}`);
  return result.value;
}

export function formOf(id: string) {
  const form = findBuiltInForm(id);
  if (form === undefined) throw new Error(`No form ${id}`);
  return form;
}

export function textOf({ fields }: Proposal, fieldId: string): string {
  return fields.find((field) => field.fieldId === fieldId)?.text ?? '';
}

export async function addOwls(library: Library): Promise<string> {
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
