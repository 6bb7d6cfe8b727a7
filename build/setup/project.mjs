import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Everything a run leaves behind for a person to look at; git ignores it. */
export const artifacts = path.join(root, 'artifacts');

/** Where downloads that outlive one clone are kept: the user's cache folder. */
export function cacheFolder(env = process.env, platform = process.platform, home = os.homedir()) {
  const base =
    platform === 'darwin'
      ? path.join(home, 'Library', 'Caches')
      : platform === 'win32'
        ? (env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'))
        : env.XDG_CACHE_HOME || path.join(home, '.cache');
  return path.join(base, 'credit-health');
}

// Standard output belongs to results (the analysis, the last line of the tests), so all progress
// goes to standard error.
export function say(text) {
  process.stderr.write(`[credit-health] ${text}\n`);
}

/** Ends the script the way a person can read: the message alone, without a stack. */
export class SetupError extends Error {}

/** Runs a script's main function and turns its outcome into the exit code. */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    say(error instanceof SetupError ? error.message : String(error?.stack ?? error));
    process.exitCode = 1;
  }
}
