import { spawn } from 'node:child_process';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { isHeadless } from './run/display.mjs';
import { startSeats } from './run/seats.mjs';
import { install } from './setup/install.mjs';
import { root, runScript } from './setup/project.mjs';
import { findRuntime } from './setup/runtime.mjs';
import { prepareSystem } from './setup/system.mjs';

/** Runs the end-to-end tests on a real Electron, with displays and, on Linux, buses of their own. */
export async function runEndToEnd(args, config = 'playwright.config.ts') {
  await install();
  await prepareSystem('test', { headless: isHeadless() });
  const runtime = await findRuntime();
  await bundle();
  const seats = await startSeats();
  const env = {
    ...process.env,
    ...seats[0],
    CREDIT_HEALTH_SEATS: JSON.stringify(seats),
    CREDIT_HEALTH_ELECTRON_PATH: runtime,
  };
  return runPlaywright(config, args, env);
}

/** Runs Playwright with a configuration of build/; answers its exit code. */
export function runPlaywright(name, args, env) {
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const config = path.join(root, 'build', name);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, 'test', '--config', config, ...args], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

if (process.argv[1] === import.meta.filename)
  await runScript(() => runEndToEnd(process.argv.slice(2)));
