import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';

const boundsSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300),
  isMaximized: z.boolean(),
});

type Bounds = z.infer<typeof boundsSchema>;

const boundsFile = (): string => join(app.getPath('userData'), 'window.json');

function isOnScreen(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across =
      Math.min(bounds.x + bounds.width, workArea.x + workArea.width) -
      Math.max(bounds.x, workArea.x);
    const down =
      Math.min(bounds.y + bounds.height, workArea.y + workArea.height) -
      Math.max(bounds.y, workArea.y);
    return across > 100 && down > 100;
  });
}

/** Where the window was, if that place still exists. A lost or broken file only means the default place. */
export function readWindowBounds(): Bounds | null {
  try {
    const bounds = boundsSchema.safeParse(JSON.parse(readFileSync(boundsFile(), 'utf8')));
    return bounds.success && isOnScreen(bounds.data) ? bounds.data : null;
  } catch {
    return null;
  }
}

/** Remembers the window's place. It is a comfort, not data: a failed write is let go. */
export function rememberWindowBounds(window: BrowserWindow): void {
  const save = (): void => {
    if (window.isDestroyed() || window.isMinimized()) return;
    const bounds: Bounds = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
    writeFile(boundsFile(), JSON.stringify(bounds)).catch(() => undefined);
  };
  let timer: NodeJS.Timeout | undefined;
  const saveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(save, 500);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('close', save);
}
