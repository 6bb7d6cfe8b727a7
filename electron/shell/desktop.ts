/** What the person meets outside the page: the window as a whole, the tray and the notifications, in their language. */
import type { Session } from 'electron';
import { dialog } from 'electron';
import { writeFile } from 'node:fs/promises';
import type { TFunction } from 'i18next';
import type { OpenTarget } from '../../shared/ipc/contract';
import type { Desk } from '../desk';
import { trayEntries } from '../tray-view';
import type { Notice } from './notifications';
import { systemNotifier } from './notifications';
import { createTray } from './tray';
import type { AppWindow } from './window';
import { createAppWindow } from './window';

export type Desktop = {
  readonly window: AppWindow;
  /** Shows the window at a form or a screen. */
  readonly open: (target: OpenTarget) => void;
  readonly notify: (notice: Omit<Notice, 'onClick'>, target: OpenTarget) => boolean;
  readonly testReminder: () => boolean;
  /** Empties what the window keeps: its storage and its caches. */
  readonly clearPages: () => Promise<void>;
  readonly refreshTray: () => void;
  /** Asks where to, writes the file, and returns its path; null when the person cancels. */
  readonly saveFile: (name: string, text: string) => Promise<string | null>;
};

type Options = {
  readonly pages: Session;
  readonly preload: string;
  readonly icons: { readonly app: string; readonly tray: string };
  readonly words: () => TFunction;
  readonly desk: () => Desk | undefined;
  readonly quit: () => void;
};

export function createDesktop(options: Options): Desktop {
  const { icons, words, quit } = options;
  const notifySystem = systemNotifier(icons.app);
  let toldHidden = false;
  const window = createAppWindow({
    session: options.pages,
    preload: options.preload,
    icon: icons.app,
    onHidden: () => {
      if (toldHidden) return;
      toldHidden = true;
      notifySystem({ ...noticeOf(words(), 'stillRunning'), onClick: window.show });
    },
  });
  const open = (target: OpenTarget) => {
    window.show();
    window.send('open', target);
  };
  const tray = createTray(icons.tray, window.show);
  const log = () => {
    open({ to: 'log' });
  };
  return {
    window,
    open,
    notify: (notice, target) =>
      notifySystem({
        ...notice,
        onClick: () => {
          open(target);
        },
      }),
    testReminder: () => notifySystem({ ...noticeOf(words(), 'test'), onClick: window.show }),
    clearPages: async () => {
      await options.pages.clearStorageData();
      await options.pages.clearCache();
      await options.pages.clearCodeCaches({});
    },
    refreshTray: () => {
      const t = words();
      const actions = { open: window.show, log, quit };
      tray.update(t('common:appName'), trayEntries(options.desk(), t, actions));
    },
    saveFile: (name, text) => saveFile(words(), name, text),
  };
}

function noticeOf(t: TFunction, name: 'stillRunning' | 'test') {
  return { title: t(`shell:${name}.title`), body: t(`shell:${name}.body`) };
}

async function saveFile(t: TFunction, name: string, text: string): Promise<string | null> {
  const title = t('shell:saveDialog.title');
  const { filePath } = await dialog.showSaveDialog({ title, defaultPath: name });
  if (!filePath) return null;
  await writeFile(filePath, text, { mode: 0o600 });
  return filePath;
}
