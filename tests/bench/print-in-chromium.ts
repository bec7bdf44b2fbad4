// Prints pages with Chromium, as an app without a typesetter would: in one pass, or in parts that are merged.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** An Electron app of one file: does the jobs of a list, and writes down how each went. */
const MAIN = `
const { app, BrowserWindow, nativeImage } = require('electron');
const { readFileSync, writeFileSync, appendFileSync } = require('node:fs');
const jobs = JSON.parse(readFileSync(process.argv[process.argv.length - 1], 'utf8'));
const crypto = require('node:crypto');
function makePhotos(job) {
  const [w, h] = [1280, 960];
  const base = Buffer.alloc(w * h * 4, 255);
  for (let y = 0; y < h; y += 1) for (let x = 0; x < w; x += 1) {
    const at = (y * w + x) * 4;
    const wave = Math.sin(x / 37) * Math.cos(y / 29) * 60 + Math.sin((x + y) / 9) * 25;
    base[at] = 120 + wave; base[at + 1] = 100 + wave / 2 + ((x * 7 + y * 13) % 23); base[at + 2] = 90 + (x / w) * 120;
  }
  const made = [];
  for (let index = 0; index < job.count; index += 1) {
    const picture = Buffer.concat([base.subarray((index * 4 * 613) % (base.length / 2)), base.subarray(0, (index * 4 * 613) % (base.length / 2))]);
    const image = nativeImage.createFromBitmap(picture, { width: w, height: h });
    const large = image.toJPEG(90);
    const hash = crypto.createHash('sha256').update(large).digest('hex');
    writeFileSync(job.folder + '/large/' + hash + '.jpg', large);
    writeFileSync(job.folder + '/print/' + hash + '.jpg', image.resize({ width: job.side, quality: 'best' }).toJPEG(82));
    made.push(hash);
  }
  return { made };
}
/** Grey values as they are printed: a photo at so many points of its width on paper. */
function readGrey(file, width) {
  const image = nativeImage.createFromBuffer(readFileSync(file)).resize({ width, quality: 'best' });
  const { width: w, height: h } = image.getSize();
  const bitmap = image.toBitmap();
  const grey = new Float64Array(w * h);
  for (let at = 0; at < w * h; at += 1)
    grey[at] = 0.114 * bitmap[at * 4] + 0.587 * bitmap[at * 4 + 1] + 0.299 * bitmap[at * 4 + 2];
  return { grey, w, h };
}
/** Structural similarity (Wang et al. 2004): the mean over windows of 8 x 8, 1 is the same. */
function likeness(a, b) {
  const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];
  let sum = 0; let windows = 0;
  for (let y = 0; y + 8 <= Math.min(a.h, b.h); y += 4) for (let x = 0; x + 8 <= Math.min(a.w, b.w); x += 4) {
    let [sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0];
    for (let dy = 0; dy < 8; dy += 1) for (let dx = 0; dx < 8; dx += 1) {
      const va = a.grey[(y + dy) * a.w + x + dx]; const vb = b.grey[(y + dy) * b.w + x + dx];
      sa += va; sb += vb; saa += va * va; sbb += vb * vb; sab += va * vb;
    }
    const [ma, mb] = [sa / 64, sb / 64];
    const [va, vb, cov] = [saa / 64 - ma * ma, sbb / 64 - mb * mb, sab / 64 - ma * mb];
    sum += ((2 * ma * mb + c1) * (2 * cov + c2)) / ((ma * ma + mb * mb + c1) * (va + vb + c2));
    windows += 1;
  }
  return sum / windows;
}
function compareAsPrinted(job) {
  const all = job.hashes.map((hash) => likeness(
    readGrey(job.folder + '/large/' + hash + '.jpg', job.dots),
    readGrey(job.folder + '/print/' + hash + '.jpg', job.dots),
  ));
  return { likeness: Math.min(...all) };
}
async function print(job) {
  const started = Date.now();
  const window = new BrowserWindow({ show: false, webPreferences: { backgroundThrottling: false } });
  await window.loadFile(job.page);
  await window.webContents.executeJavaScript("Promise.all(Array.from(document.images, (one) => { one.loading = 'eager'; return one.decode().catch(() => null); })).then(() => null)");
  const pdf = await window.webContents.printToPDF({ pageSize: 'Letter', printBackground: true });
  writeFileSync(job.out, pdf);
  window.destroy();
  return { ms: Date.now() - started, bytes: pdf.length };
}
app.on('window-all-closed', () => undefined);
app.whenReady().then(async () => {
  for (const job of jobs.list) {
    const done = job.kind === 'photos' ? makePhotos(job) : job.kind === 'likeness' ? compareAsPrinted(job) : await print(job);
    const cpu = app.getAppMetrics().reduce((sum, { pid }) => {
      try {
        const fields = readFileSync('/proc/' + pid + '/stat', 'utf8').split(') ')[1].split(' ');
        return sum + (Number(fields[11]) + Number(fields[12])) / 100;
      } catch { return sum; }
    }, 0);
    const memory = app.getAppMetrics().reduce((sum, one) => sum + one.memory.workingSetSize, 0);
    appendFileSync(jobs.results, JSON.stringify({ ...done, memory, cpu }) + '\\n');
  }
  app.exit(0);
});
`;

export interface PrintJob {
  kind: 'print';
  page: string;
  out: string;
}

export interface PhotosJob {
  kind: 'photos';
  folder: string;
  count: number;
  /** The longer side in pixels of those for print. */
  side: number;
}

export interface LikenessJob {
  kind: 'likeness';
  folder: string;
  hashes: readonly string[];
  /** The width on paper in dots of the printer. */
  dots: number;
}

export interface JobResult {
  /** Structural similarity of the least alike pair, 0 to 1. */
  likeness?: number;
  ms?: number;
  bytes?: number;
  made?: string[];
  /** Seconds of all of Chromium's processes since the start; 0 where the system has no /proc. */
  cpu: number;
  /** Kilobytes of all of Chromium's processes after the job. */
  memory: number;
}

/** The results of the jobs that were done by then; `null` where time was up. */
export async function runInElectron(
  folder: string,
  list: readonly (PrintJob | PhotosJob | LikenessJob)[],
  limitMs: number,
): Promise<{ results: JobResult[]; isLate: boolean }> {
  const app = path.join(folder, 'printer');
  mkdirSync(app, { recursive: true });
  writeFileSync(path.join(app, 'main.cjs'), MAIN);
  writeFileSync(
    path.join(app, 'package.json'),
    JSON.stringify({ name: 'printer', version: '0.0.0', main: 'main.cjs' }),
  );
  const results = path.join(folder, `results-${String(Date.now())}.jsonl`);
  const jobs = path.join(folder, `jobs-${String(Date.now())}.json`);
  writeFileSync(jobs, JSON.stringify({ list, results }));
  const finder = path.join(process.cwd(), 'build', 'electron-runtime.mjs');
  const electron = execFileSync(process.execPath, [finder], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .at(-1);
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const hasScreen = process.platform !== 'linux' || process.env['DISPLAY'] !== undefined;
  const [command, ...args] = [
    ...(hasScreen ? [] : ['xvfb-run', '-a']),
    electron ?? '',
    ...flags,
    `--user-data-dir=${path.join(folder, 'profile')}`,
    app,
    jobs,
  ];
  const isLate = await new Promise<boolean>((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    const timer = setTimeout(() => {
      // The group: the screen and Chromium's own processes end with it.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      resolve(true);
    }, limitMs);
    child.once('close', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
  const lines = existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n') : [];
  return {
    // The lines are those that the app above writes.
    results: lines.filter((line) => line !== '').map((line) => JSON.parse(line) as JobResult),
    isLate,
  };
}

/** One file of several, in order, with poppler. */
export function mergePdfs(files: readonly string[], out: string): number {
  const startedAt = performance.now();
  execFileSync('pdfunite', [...files, out]);
  return performance.now() - startedAt;
}
