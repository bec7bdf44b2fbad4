import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Tests run from the project's folder. */
export const projectRoot = process.cwd();

const fontsSchema = z.array(z.strictObject({ from: z.string(), to: z.string() }));

/** The fonts that the build copies, from where they are installed. */
export function listInstalledFonts(): string[] {
  const listed = readFileSync(path.join(projectRoot, 'build', 'fonts.json'), 'utf8');
  return fontsSchema
    .parse(JSON.parse(listed))
    .filter(({ to }) => /\.(?:ttf|otf)$/.test(to))
    .map(({ from }) => path.join(projectRoot, 'node_modules', from));
}
