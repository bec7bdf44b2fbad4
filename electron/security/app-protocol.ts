import { readFile, readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { protocol } from 'electron';

const SCHEME = 'app';
export const APP_ORIGIN = `${SCHEME}://worth-sharing`;
export const APP_URL = `${APP_ORIGIN}/index.html`;

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // The hash is of the one rule that React Aria puts into the page (touch-action of what can be pressed).
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : Promise.resolve([path]);
    }),
  );
  return nested.flat();
}

/** The files of a folder by their address below `origin`. */
async function mapFiles(origin: string, folder: string): Promise<[string, string][]> {
  const files = await listFiles(folder);
  return files.map((path) => [`${origin}/${relative(folder, path).split(sep).join('/')}`, path]);
}

const SAFE_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/**
 * Serves the built window, and the fonts that it shares with the portfolio, from a fixed map of
 * files, and her photos by their hash (`readPhoto`): nothing else on the disk can be asked for.
 */
export async function serveAppFiles(
  windowFolder: string,
  fontsFolder: string,
  readPhoto: (url: string) => Promise<Uint8Array | null>,
): Promise<void> {
  const byUrl = new Map([
    ...(await mapFiles(APP_ORIGIN, windowFolder)),
    ...(await mapFiles(`${APP_ORIGIN}/fonts`, fontsFolder)),
  ]);
  protocol.handle(SCHEME, async (request) => {
    if (request.method !== 'GET') return new Response(null, { status: 404 });
    const photo = await readPhoto(request.url);
    if (photo !== null) {
      return new Response(photo, { headers: { 'content-type': 'image/jpeg', ...SAFE_HEADERS } });
    }
    const path = byUrl.get(request.url.split(/[?#]/)[0] ?? '');
    const type = path === undefined ? undefined : CONTENT_TYPES[extname(path)];
    if (path === undefined || type === undefined) return new Response(null, { status: 404 });
    return new Response(await readFile(path), {
      headers: { 'content-type': type, ...SAFE_HEADERS },
    });
  });
}
