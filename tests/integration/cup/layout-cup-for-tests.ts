import path from 'node:path';
import { layOutCupsWith, type CupLayout } from '../../../electron/exports/layout-cup';
import { readLayoutResources } from '../../../electron/exports/layout-resources';
import { createKnownGlyphTypesetter } from '../../../electron/exports/typeset-known-glyphs';
import { createTypstCompiler } from '../../../electron/exports/typst-compiler';
import { buildCupSheet, type CupMaterial } from '../../../shared/cup/build-cup-sheet';
import { listInstalledFonts, projectRoot } from '../exports/installed-fonts';

/** The typesetter with the app's own template and fonts, without its process. */
export async function startCupLayout(): Promise<CupLayout> {
  const templates = path.join(projectRoot, 'electron', 'exports', 'typst');
  const resources = await readLayoutResources(templates, listInstalledFonts());
  return layOutCupsWith(createKnownGlyphTypesetter(createTypstCompiler(resources)));
}

export function layOut(layout: CupLayout, material: CupMaterial) {
  return layout({ sheet: buildCupSheet(material), createdAt: new Date('2026-11-23T20:00:00Z') });
}
