import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Session } from 'electron';
import { app, session as sessions } from 'electron';
import type { Locale } from '../../shared/locales';
import { localeFor } from '../../shared/locales';
import { servePages } from './protocol';
import { lockSession } from './security';
import type { AppWindow } from './window';
import { createAppWindow } from './window';

/** The window over the bundled pages, with the app's own pictures; nothing of the ledger is needed for it. */
export type FirstWindow = {
  readonly window: AppWindow;
  readonly pages: Session;
  readonly icons: { readonly app: string; readonly tray: string };
  /** Shows the window, and settles once its page has all that it paints with, or takes too long. */
  readonly show: () => Promise<void>;
};

/** Reminders do not hang on a page that does not come. */
const LONGEST_MS = 3_000;

/** `dist` is the folder of the bundles. The window is made when it is first shown. */
export function openFirstWindow(dist: string): FirstWindow {
  const folder = join(app.getAppPath(), 'build', 'icons');
  const icons = { app: join(folder, 'icon.png'), tray: join(folder, 'tray.png') };
  const handed = new EventEmitter();
  const locale = localeFor(app.getPreferredSystemLanguages());
  const pages = openPages({ dist, locale, onLoaded: () => handed.emit('all') });
  const preload = join(dist, 'preload.cjs');
  const window = createAppWindow({ session: pages, preload, icon: icons.app });
  const show = async () => {
    const all = once(handed, 'all');
    window.show();
    await Promise.race([all, after(LONGEST_MS)]);
  };
  return { window, pages, icons, show };
}

function openPages({
  dist,
  ...served
}: {
  readonly dist: string;
  readonly locale: Locale;
  readonly onLoaded: () => void;
}): Session {
  // Without `persist:` the session lives in memory: nothing that the window mirrors reaches the disk.
  const pages = sessions.fromPartition('credit-health');
  servePages(pages, { folder: join(dist, 'renderer'), ...served });
  lockSession(pages, !app.isPackaged);
  return pages;
}
