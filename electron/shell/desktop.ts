/** What the person meets outside the page: the window as a whole, the tray and the notifications, in their language. */
import type { Session } from 'electron';
import { clipboard, dialog } from 'electron';
import { join } from 'node:path';
import type { TFunction } from 'i18next';
import type { OpenTarget } from '../../shared/ipc/contract';
import type { ClipboardCare } from '../clipboard-care';
import { createClipboardCare } from '../clipboard-care';
import type { Desk } from '../desk';
import { isKeptOffScreens } from '../off-screens';
import { pressing, trayEntries } from '../tray-view';
import { writeWhole } from '../write-whole';
import { showBadge } from './badge';
import type { Notice } from './notifications';
import { systemNotifier } from './notifications';
import type { FirstWindow } from './first-window';
import { createTray } from './tray';
import { chooseBackup, chooseFolder } from './choose';
import type { AppWindow } from './window';

export type Desktop = {
  readonly window: AppWindow;
  readonly clipboard: ClipboardCare;
  /** Shows the window at a form or a screen. */
  readonly open: (target: OpenTarget) => void;
  /** Where the last click wanted to go, once: a window that was not there to hear it asks. */
  readonly takeTarget: () => OpenTarget | null;
  readonly notify: (notice: Omit<Notice, 'onClick'>, target: OpenTarget) => boolean;
  /** Says that the ledger is locked: while it is, reminders do not say what they are about. */
  readonly tellLocked: () => void;
  readonly testReminder: () => boolean;
  /** Empties what the window keeps: its storage and its caches. */
  readonly clearPages: () => Promise<void>;
  /** Has the tray, the badge and the window's protection follow the ledger. */
  readonly refresh: () => void;
  /** Asks for a folder, or for a backup file; null when the person cancels. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly chooseFile: () => Promise<string | null>;
  /** Asks where to, writes the file, and returns its path; null when the person cancels. */
  readonly saveFile: (name: string, content: string | Uint8Array) => Promise<string | null>;
};

type Options = {
  readonly first: FirstWindow;
  readonly words: () => TFunction;
  readonly desk: () => Desk | undefined;
  /** A test's folder: files go there without a dialog. */
  readonly saveTo: string | undefined;
  readonly onLoaded: () => void;
  readonly quit: () => void;
};

export function createDesktop(options: Options): Desktop {
  const { words, quit } = options;
  const { window, icons, pages } = options.first;
  const notifySystem = systemNotifier(icons.app);
  let toldHidden = false;
  window.follow({
    onLoaded: options.onLoaded,
    onHidden: () => {
      if (toldHidden) return;
      toldHidden = true;
      notifySystem({ ...noticeOf(words(), 'stillRunning'), onClick: window.show });
    },
  });
  let asked: OpenTarget | null = null;
  const open = (target: OpenTarget) => {
    asked = target;
    window.show();
    window.send('open', target);
  };
  const tray = createTray(icons.tray, window.show);
  const log = () => {
    open({ to: 'log' });
  };
  return {
    window,
    clipboard: createClipboardCare(clipboard),
    open,
    takeTarget: () => {
      const target = asked;
      asked = null;
      return target;
    },
    notify: (notice, target) =>
      notifySystem({
        ...notice,
        onClick: () => {
          open(target);
        },
      }),
    tellLocked: () => {
      notifySystem({ ...noticeOf(words(), 'locked'), onClick: window.show });
    },
    testReminder: () => notifySystem({ ...noticeOf(words(), 'test'), onClick: window.show }),
    clearPages: () => clear(pages),
    refresh: () => {
      const t = words();
      const pay = (dueId: string) => {
        open({ to: 'pay', dueId });
      };
      const actions = { open: window.show, log, pay, quit };
      tray.update(t('common:appName'), trayEntries(options.desk(), t, actions));
      showBadge(pressing(options.desk()));
      window.keepOffScreens(isKeptOffScreens(options.desk()?.record('settings')));
    },
    chooseFolder: () => chooseFolder(options),
    chooseFile: () => chooseBackup(options),
    saveFile: (name, content) => saveFile({ ...options, name, content }),
  };
}

async function clear(pages: Session): Promise<void> {
  await pages.clearStorageData();
  await pages.clearCache();
  await pages.clearCodeCaches({});
}

function noticeOf(t: TFunction, name: 'stillRunning' | 'test' | 'locked') {
  return { title: t(`shell:${name}.title`), body: t(`shell:${name}.body`) };
}

async function saveFile(file: {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly saveTo: string | undefined;
  readonly words: () => TFunction;
}): Promise<string | null> {
  const { name, content, saveTo } = file;
  const path = saveTo === undefined ? await askWhere(file.words(), name) : join(saveTo, name);
  if (path !== null) await writeWhole(path, content);
  return path;
}

async function askWhere(t: TFunction, name: string): Promise<string | null> {
  const title = t('shell:saveDialog.title');
  const { filePath } = await dialog.showSaveDialog({ title, defaultPath: name });
  return filePath ? filePath : null;
}
