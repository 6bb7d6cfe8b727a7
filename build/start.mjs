import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { hasSessionBus, startBus } from './run/bus.mjs';
import { isHeadless, startDisplay } from './run/display.mjs';
import { launchArguments, screenshotIn } from './run/launch-arguments.mjs';
import { install } from './setup/install.mjs';
import { artifacts, root, runScript, say } from './setup/project.mjs';
import { findRuntime } from './setup/runtime.mjs';
import { prepareSystem } from './setup/system.mjs';

const slowestScreenshot = 90_000;

await runScript(async () => {
  const headless = isHeadless();
  await install();
  await prepareSystem('start', { headless });
  const runtime = await findRuntime();
  await bundle();

  const env = { ...process.env, ...(headless ? await startDisplay() : {}) };
  if (headless && !hasSessionBus()) Object.assign(env, await startBus());
  const args = launchArguments({
    folder: root,
    user: process.argv.slice(2),
    headless,
    isRoot: process.getuid?.() === 0,
    platform: process.platform,
    screenshot: path.join(artifacts, 'start.png'),
  });
  const screenshot = screenshotIn(args, root);
  if (screenshot !== undefined) prepareScreenshot(screenshot);
  const { code, stopped } = await launch(runtime, args, {
    env,
    limit: headless ? slowestScreenshot : undefined,
  });
  return screenshot === undefined || stopped ? code : reportScreenshot(screenshot, code);
});

function launch(runtime, args, { env, limit }) {
  return new Promise((resolve, reject) => {
    const child = spawn(runtime, args, { cwd: root, env, stdio: 'inherit' });
    let stopped = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => {
        stopped = true;
        child.kill(signal);
      });
    // Without a display nobody can close the window, so a hang would last for ever.
    const timer =
      limit &&
      setTimeout(() => {
        say(`the app showed no screen within ${limit / 1000} s; stopping it`);
        child.kill('SIGKILL');
      }, limit);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (signal !== null) say(`the app ended by ${signal}`);
      resolve({ code: code ?? 1, stopped });
    });
  });
}

function prepareScreenshot(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
}

function reportScreenshot(file, code) {
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) {
    say(`the app left no screenshot in ${file}`);
    return code === 0 ? 1 : code;
  }
  say(`screenshot of the first screen: ${file}`);
  return code;
}
