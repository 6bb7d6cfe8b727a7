import { join } from 'node:path';
import type { Session } from 'electron';
import { app, session as sessions } from 'electron';
import type { Desktop } from './desktop';
import { createDesktop } from './desktop';
import { servePages } from './protocol';
import { lockSession } from './security';

type Options = Omit<Parameters<typeof createDesktop>[0], 'pages' | 'preload' | 'icons'> & {
  /** The folder of the bundles. */
  readonly dist: string;
};

/** The desktop over the bundled pages and the app's own pictures. */
export function openDesktop({ dist, ...options }: Options): Desktop {
  const icons = join(app.getAppPath(), 'build', 'icons');
  return createDesktop({
    ...options,
    pages: openPages(dist),
    preload: join(dist, 'preload.cjs'),
    icons: { app: join(icons, 'icon.png'), tray: join(icons, 'tray.png') },
  });
}

function openPages(dist: string): Session {
  // Without `persist:` the session lives in memory: nothing that the window mirrors reaches the disk.
  const pages = sessions.fromPartition('credit-health');
  servePages(pages, join(dist, 'renderer'));
  lockSession(pages, !app.isPackaged);
  return pages;
}
