import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../setup/project.mjs';

/** Runs the unit and integration tests, or those that `args` name, to their end; answers the exit code. */
export function runVitest(args, env = {}) {
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const config = path.join(root, 'build', 'vitest.config.mts');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', config, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}
