import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { autostartIn } from '../autostart';

/** Starting at login, hidden. The system keeps the setting, so it is asked each time and never stored twice. */
export type LoginItem = {
  readonly state: () => LoginItemState;
  readonly turn: (on: boolean) => LoginItemState;
  /** True when the system started the app at login, so that no window is wanted. */
  readonly startedAtLogin: () => boolean;
};

export type LoginItemState = { readonly supported: boolean; readonly on: boolean };

const HIDDEN = ['--hidden'];

export function loginItem(): LoginItem {
  const { read, write } = process.platform === 'linux' ? linux() : native;
  const state = () => ({ supported: write !== undefined, on: read() });
  return {
    state,
    turn: (on) => {
      write?.(on);
      return state();
    },
    // macOS passes no arguments to what it opens at login; it says so afterwards.
    startedAtLogin: () =>
      process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin,
  };
}

type Way = { readonly read: () => boolean; readonly write: ((on: boolean) => void) | undefined };

/** An unpackaged app on these systems is Electron itself: registering that would start an empty window. */
const native: Way = {
  read: () => app.getLoginItemSettings({ args: HIDDEN }).openAtLogin,
  write: app.isPackaged
    ? (on) => {
        app.setLoginItemSettings({ openAtLogin: on, args: HIDDEN });
      }
    : undefined,
};

function linux(): Way {
  const entry = autostartIn({
    configFolder: process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config'),
    name: app.getName(),
    command: [...program(), ...HIDDEN],
  });
  return { read: entry.isOn, write: entry.turn };
}

/** The path of an AppImage is where it lies, not where it is mounted while it runs. */
function program(): readonly string[] {
  const image = process.env['APPIMAGE'];
  if (image) return [image];
  return app.isPackaged ? [process.execPath] : [process.execPath, app.getAppPath()];
}
