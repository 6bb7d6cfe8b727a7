import { join } from 'node:path';
import type { Session } from 'electron';
import { app, session as sessions } from 'electron';
import { servePages } from './protocol';
import { lockSession } from './security';
import type { AppWindow } from './window';
import { createAppWindow } from './window';

/** The window over the bundled pages, with the app's own pictures; nothing of the ledger is needed for it. */
export type FirstWindow = {
  readonly window: AppWindow;
  readonly pages: Session;
  readonly icons: { readonly app: string; readonly tray: string };
};

/** `dist` is the folder of the bundles. The window is made when it is first shown. */
export function openFirstWindow(dist: string): FirstWindow {
  const folder = join(app.getAppPath(), 'build', 'icons');
  const icons = { app: join(folder, 'icon.png'), tray: join(folder, 'tray.png') };
  const pages = openPages(dist);
  const preload = join(dist, 'preload.cjs');
  return { window: createAppWindow({ session: pages, preload, icon: icons.app }), pages, icons };
}

function openPages(dist: string): Session {
  // Without `persist:` the session lives in memory: nothing that the window mirrors reaches the disk.
  const pages = sessions.fromPartition('credit-health');
  servePages(pages, join(dist, 'renderer'));
  lockSession(pages, !app.isPackaged);
  return pages;
}
