import { writeFile } from 'node:fs/promises';
import type { AppWindow } from './window';

/**
 * Writes a picture of the window once its first real screen stands still: the page sets `data-ready` on its root element,
 * and two pictures in a row are the same. Gives up after 20 seconds and writes what there is.
 */
export async function captureWhenReady(shown: AppWindow, file: string): Promise<void> {
  const window = shown.browserWindow();
  if (window === undefined) return;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  let last: Buffer = Buffer.alloc(0);
  for (let tries = 0; tries < 80; tries += 1) {
    await pause(250);
    const ready: unknown = await window.webContents.executeJavaScript(
      'document.documentElement.dataset.ready === "true"',
    );
    if (ready !== true) continue;
    const picture = (await window.webContents.capturePage()).toPNG();
    if (picture.equals(last)) break;
    last = picture;
  }
  if (last.length === 0) last = (await window.webContents.capturePage()).toPNG();
  await writeFile(file, last);
}
