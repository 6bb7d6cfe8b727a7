import type { AppWindow } from './window';

/** A page that has painted nothing by then is not waited for: reminders do not hang on it. */
const LONGEST_MS = 3_000;

/** Shows the window and waits for its first paint, so that nothing slow stands before it. */
export async function showFirst(window: AppWindow): Promise<void> {
  window.show();
  await new Promise<void>((resolve) => {
    window.browserWindow()?.once('ready-to-show', resolve);
    setTimeout(resolve, LONGEST_MS);
  });
}
