import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { install } from './setup/install.mjs';
import { runNpm } from './setup/npm.mjs';
import { root, runScript, say, SetupError } from './setup/project.mjs';
import { findRuntime } from './setup/runtime.mjs';
import { findUnpacked } from './setup/runtime-registry.mjs';
import { hasCommand, prepareSystem } from './setup/system.mjs';

const longest = 30 * 60_000;

/**
 * `npm run package`: builds the packages of the system it runs on into release/; `--dir` builds the unpacked app alone.
 * Where only the registry's old Electron can be had, what is built goes to release/trial and is for trying only.
 * Answers the folder that the packages are in.
 */
export async function buildPackages({ onlyDir = false } = {}) {
  await install();
  await prepareSystem('test', { headless: false });
  const runtime = await findRuntime();
  await bundle();
  if (process.platform === 'darwin') installBothProcessors();
  const isTrial = runtime === findUnpacked();
  const folder = path.join(root, 'release', ...(isTrial ? ['trial'] : []));
  fs.rmSync(folder, { recursive: true, force: true });
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'credit-health-package-'));
  try {
    const env = isTrial ? trialEnvironment(work, path.dirname(runtime)) : {};
    const config = isTrial ? 'package/trial.config.cjs' : 'electron-builder.config.cjs';
    await build(path.join(root, 'build', config), { env, onlyDir });
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  for (const name of packagesIn(folder)) say(`packed ${path.join(folder, name)}`);
  return folder;
}

export function packagesIn(folder) {
  const files = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ name }) => name).filter((name) => !/\.(ya?ml|blockmap)$/.test(name));
}

/** The trial's runtime, and this machine's own tools in place of those that electron-builder downloads. */
function trialEnvironment(work, runtime) {
  const fpm = path.join(work, 'fpm');
  const shim = path.join(root, 'build', 'package', 'fpm.mjs');
  fs.writeFileSync(fpm, `#!/bin/sh\nexec '${process.execPath}' '${shim}' "$@"\n`, { mode: 0o755 });
  const sevenZip = ['/usr/bin/7za', '/usr/bin/7zz'].find((file) => fs.existsSync(file));
  if (sevenZip === undefined || !hasCommand('dpkg-deb'))
    throw new SetupError('Packaging without a network needs 7za (p7zip-full) and dpkg-deb.');
  return {
    CREDIT_HEALTH_TRIAL_RUNTIME: runtime,
    CUSTOM_FPM_PATH: fpm,
    ELECTRON_BUILDER_7ZIP_PATH: sevenZip,
    ELECTRON_BUILDER_COMPRESSION_LEVEL: '1',
  };
}

/** A universal app for macOS holds libsql for both processors; npm has installed only this machine's. */
function installBothProcessors() {
  const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const names = ['@libsql/darwin-arm64', '@libsql/darwin-x64'];
  const wanted = names.map((name) => `${name}@${lock[`node_modules/${name}`].version}`);
  const result = runNpm(['install', '--no-save', '--force', '--no-audit', '--no-fund', ...wanted]);
  if (!result.ok) throw new SetupError(`libsql for the other processor: ${result.error}`);
}

const systems = { linux: '--linux', darwin: '--mac', win32: '--win' };

function build(config, { env, onlyDir }) {
  const cli = path.join(root, 'node_modules', 'electron-builder', 'cli.js');
  const targets = [systems[process.platform] ?? '--linux', ...(onlyDir ? ['dir'] : [])];
  return new Promise((resolve, reject) => {
    const args = [cli, ...targets, '--config', config, '--publish', 'never'];
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 2, 2],
    });
    // It has been seen to hang after a download that failed.
    const limit = setTimeout(() => child.kill('SIGKILL'), longest);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(limit);
      if (code === 0) resolve();
      else reject(new SetupError(`electron-builder ended with ${code ?? 'a signal'}.`));
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  await runScript(async () => {
    await buildPackages({ onlyDir: process.argv.includes('--dir') });
    return 0;
  });
}
