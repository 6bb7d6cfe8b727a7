import fs from 'node:fs';
import path from 'node:path';
import { runPlaywright } from './e2e.mjs';
import { buildPackages, packagesIn } from './package.mjs';
import { startBus } from './run/bus.mjs';
import { isHeadless, startDisplay } from './run/display.mjs';
import { root, runScript, say, SetupError } from './setup/project.mjs';
import { hasCommand } from './setup/system.mjs';

/**
 * `npm run package:test`: builds the packages, then drives the packed program through its smoke story. On a Debian, as root,
 * it also installs the deb with apt, starts it from its menu entry and removes it again. `--no-build` takes what is in
 * release/ already; further arguments go to Playwright.
 */
await runScript(async () => {
  const args = process.argv.slice(2);
  const wanted = args.filter((word) => word !== '--no-build');
  const folder = args.includes('--no-build') ? newestFolder() : await buildPackages();
  const env = {
    ...process.env,
    ...(isHeadless() ? await startDisplay() : {}),
    ...(process.platform === 'linux' ? await startBus() : {}),
    CREDIT_HEALTH_PACKED: programIn(folder),
    ...debIn(folder),
  };
  return runPlaywright('playwright.packaged.config.ts', wanted, env);
});

function newestFolder() {
  const trial = path.join(root, 'release', 'trial');
  return fs.existsSync(trial) ? trial : path.join(root, 'release');
}

/** The unpacked program, wherever electron-builder leaves it on this system. */
function programIn(folder) {
  const places = [
    'linux-unpacked/credit-health',
    'linux-arm64-unpacked/credit-health',
    'win-unpacked/Credit Health.exe',
    // `--dir` builds for this machine's processor alone; the folder of Intel's bears no name of one.
    ...['mac-universal', 'mac-arm64', 'mac'].map(
      (mac) => `${mac}/Credit Health.app/Contents/MacOS/Credit Health`,
    ),
  ];
  const found = places.map((place) => path.join(folder, place)).find((file) => fs.existsSync(file));
  if (found === undefined) throw new SetupError(`no packed program in ${folder}; build it first`);
  return found;
}

function debIn(folder) {
  const deb = packagesIn(folder).find((name) => name.endsWith('.deb'));
  if (deb === undefined) return {};
  if (process.getuid() === 0 && hasCommand('apt-get'))
    return { CREDIT_HEALTH_DEB: path.join(folder, deb) };
  say('the deb is not installed here: that needs root, and apt');
  return {};
}
