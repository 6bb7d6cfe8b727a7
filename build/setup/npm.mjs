import { spawnSync } from 'node:child_process';
import { root } from './project.mjs';

/**
 * Runs npm in the project folder; its output goes to standard error. Returns `{ok, error}`, where
 * `error` holds the first errors npm named when `quiet`.
 */
export function runNpm(args, { quiet = false } = {}) {
  const [command, ...before] = npmCommand();
  const result = spawnSync(command, [...before, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', quiet ? 'pipe' : 2, quiet ? 'pipe' : 2],
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: before.length === 0 && process.platform === 'win32',
  });
  const said = (result.stderr ?? '')
    .split('\n')
    .filter((line) => /^npm error/.test(line) && !/complete log/.test(line));
  return { ok: result.status === 0, error: result.error?.message ?? said.slice(0, 3).join('; ') };
}

/** The npm that runs this script when there is one, else whatever `npm` means on the PATH. */
export function npmCommand(env = process.env, node = process.execPath) {
  const running = env.npm_execpath;
  return running !== undefined && /npm(-cli)?\.[cm]?js$/.test(running) ? [node, running] : ['npm'];
}
