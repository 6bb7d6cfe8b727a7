import { join } from 'node:path';
import type { Session } from 'electron';
import { BrowserWindow, nativeTheme } from 'electron';
import type { EventName } from '../../shared/ipc/channels';
import { channelOf } from '../../shared/ipc/channels';
import type { EventPayloads } from '../../shared/ipc/contract';
import { APP_ORIGIN } from './origin';

/** The one window. Closing it hides it while reminders go on; `quit` lets it close. */
export type AppWindow = {
  readonly show: () => void;
  readonly visible: () => boolean;
  readonly send: <E extends EventName>(event: E, payload: EventPayloads[E]) => void;
  readonly browserWindow: () => BrowserWindow | undefined;
  /** Whether screenshots and screen sharing get a blank window; where the system can do that. */
  readonly keepOffScreens: (on: boolean) => void;
  readonly allowClose: () => void;
  /** Who is told from now on; before, nobody is. */
  readonly follow: (followers: Followers) => void;
};

type Followers = {
  readonly onHidden: () => void;
  /** The page listens now: what it could not hear before can be said again. */
  readonly onLoaded: () => void;
};

type Options = {
  readonly session: Session;
  readonly preload: string;
  readonly icon: string;
};

export function createAppWindow(options: Options): AppWindow {
  let window: BrowserWindow | undefined;
  let closing = false;
  let offScreens = false;
  let followers: Followers | undefined;
  const open = (): BrowserWindow => {
    const opened = makeWindow(options);
    opened.setContentProtection(offScreens);
    opened.on('close', (event) => {
      if (closing) return;
      event.preventDefault();
      opened.hide();
      followers?.onHidden();
    });
    opened.on('closed', () => {
      window = undefined;
    });
    opened.webContents.on('did-finish-load', () => followers?.onLoaded());
    opened.webContents.on('render-process-gone', (_event, details) => {
      // A crashed page loses nothing: the ledger is in main. A clean exit is us closing.
      if (details.reason !== 'clean-exit' && !closing) opened.webContents.reload();
    });
    void opened.loadURL(`${APP_ORIGIN}/index.html`);
    return opened;
  };
  return {
    show: () => {
      window ??= open();
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    visible: () => window?.isVisible() ?? false,
    send: (event, payload) => {
      window?.webContents.send(channelOf(event), payload);
    },
    browserWindow: () => window,
    keepOffScreens: (on) => {
      if (on === offScreens) return;
      offScreens = on;
      window?.setContentProtection(on);
    },
    allowClose: () => {
      closing = true;
    },
    follow: (next) => {
      followers = next;
    },
  };
}

function makeWindow({ session, preload, icon }: Options): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Credit Health',
    icon: join(icon),
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16191c' : '#f7f8f8',
    autoHideMenuBar: true,
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      // A middle click opens a window; there is nothing here that it should open.
      disableBlinkFeatures: 'Auxclick',
      backgroundThrottling: true,
      v8CacheOptions: 'code',
    },
  });
  return window;
}
