import { spawn } from 'node:child_process';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { startBus } from './run/bus.mjs';
import { isHeadless, startDisplay } from './run/display.mjs';
import { install } from './setup/install.mjs';
import { root, runScript } from './setup/project.mjs';
import { findRuntime } from './setup/runtime.mjs';
import { prepareSystem } from './setup/system.mjs';

/** Runs the end-to-end tests on a real Electron, with a display and, on Linux, a bus of their own. */
export async function runEndToEnd(args, config = 'playwright.config.ts') {
  const headless = isHeadless();
  await install();
  await prepareSystem('test', { headless });
  const runtime = await findRuntime();
  await bundle();
  const env = {
    ...process.env,
    ...(headless ? await startDisplay() : {}),
    // Always a private one: the tests own names on it and must not reach the person's session.
    ...(process.platform === 'linux' ? await startBus() : {}),
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
