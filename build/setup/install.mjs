import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { runNpm } from './npm.mjs';
import { artifacts, root, say, SetupError } from './project.mjs';

/** Makes node_modules match package-lock.json; does nothing when it already does. */
export async function install(folder = root) {
  if (isInstalled(folder)) return;
  await withLock(path.join(artifacts, '.install-lock'), () => {
    // Another start may have installed everything while this one waited.
    if (isInstalled(folder)) return;
    if (wasInstalledByHand(folder)) return writeStamp(folder);
    say('installing the packages of package-lock.json (npm ci)');
    // Neither NODE_ENV=production nor a user's settings may leave the tools or libsql's binary out.
    const include = ['--include=dev', '--include=optional'];
    const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
    const result = runNpm(['ci', ...quiet, ...include]);
    if (!result.ok) throw new SetupError(`npm ci failed; its messages are above. ${result.error}`);
    writeStamp(folder);
  });
}

/** True when the last install by these scripts was made from this very package-lock.json. */
export function isInstalled(folder) {
  return read(stampFile(folder))?.toString() === lockHash(folder);
}

/**
 * True when npm itself was run by a person and left what package-lock.json asks for. npm keeps a
 * list of what it installed in node_modules/.package-lock.json; packages for other platforms are
 * rightly missing from it.
 */
export function wasInstalledByHand(folder) {
  const wanted = parse(path.join(folder, 'package-lock.json'));
  const present = parse(path.join(folder, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '') return true;
    const found = present[name];
    if (found === undefined) return entry.optional === true;
    const isSame = found.version === entry.version && found.integrity === entry.integrity;
    return isSame && fs.existsSync(path.join(folder, name, 'package.json'));
  });
}

function writeStamp(folder) {
  fs.writeFileSync(stampFile(folder), lockHash(folder));
}

function lockHash(folder) {
  const content = read(path.join(folder, 'package-lock.json'));
  if (content === undefined) throw new SetupError(`package-lock.json is missing in ${folder}`);
  return crypto.createHash('sha256').update(content).digest('hex');
}

function stampFile(folder) {
  return path.join(folder, 'node_modules', '.credit-health-lock');
}

function parse(file) {
  const content = read(file);
  return content === undefined ? undefined : JSON.parse(content.toString()).packages;
}

function read(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}
