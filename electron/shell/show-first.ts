import { captureWhenReady } from './screenshot';
import type { AppWindow } from './window';

/** Shows the window, unless the app was started hidden; where a picture was asked for, takes it and quits. */
export async function showFirst(
  window: AppWindow,
  how: {
    readonly hidden: boolean;
    readonly screenshot: string | undefined;
    readonly quit: () => void;
  },
): Promise<void> {
  if (!how.hidden) window.show();
  const shown = window.browserWindow();
  if (how.screenshot === undefined || !shown) return;
  await captureWhenReady(shown, how.screenshot);
  how.quit();
}
