import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { systemPackages } from './packages.mjs';
import { cacheFolder, say } from './project.mjs';

/**
 * On Linux, sees to the libraries, fonts and tools that no npm package brings: installs them when
 * it may (root, with apt-get), else prints the line that would and goes on.
 * `purpose` is 'start' (what running needs) or 'test' (all of it).
 */
export async function prepareSystem(purpose, { headless }) {
  if (process.platform !== 'linux') return;
  const wanted = systemPackages
    .filter((one) => one.for === 'start' || purpose === 'test')
    .filter((one) => headless || one.onlyWithoutDisplay !== true);
  const stamp = path.join(cacheFolder(), `system-${purpose}-${headless ? 'headless' : 'display'}`);
  const key = systemKey(wanted);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === key) return;

  const missing = findMissing(wanted);
  if (missing.length > 0) await installOrTell(missing, wanted);
  if (findMissing(wanted).length > 0) return;
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, systemKey(wanted));
}

async function installOrTell(missing, wanted) {
  if (process.getuid() !== 0 || !hasCommand('apt-get')) {
    say('this machine lacks some system packages; on Debian or Ubuntu they come with:');
    say(`  sudo apt-get install --no-install-recommends ${oldestNames(missing).join(' ')}`);
    return;
  }
  await withLock(path.join(cacheFolder(), '.system-lock'), () => {
    const stillMissing = findMissing(wanted);
    if (stillMissing.length === 0) return;
    say(`installing system packages: ${oldestNames(stillMissing).join(' ')}`);
    apt(['update']);
    apt(['install', '-y', '--no-install-recommends', ...available(stillMissing)]);
  });
  const left = findMissing(wanted);
  if (left.length > 0) say(`could not install: ${oldestNames(left).join(' ')}; going on without`);
}

function apt(args) {
  const waiting = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync('apt-get', [...waiting, ...args], { stdio: ['ignore', 2, 2], env });
  if (result.status !== 0) say(`apt-get ${args[0]} failed (exit ${result.status})`);
}

function available(missing) {
  const known = (name) => {
    const policy = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout ?? '';
    return /Candidate: (?!\(none\))/.test(policy);
  };
  return [...new Set(missing.map((one) => one.names.find(known) ?? one.names.at(-1)))];
}

const oldestNames = (missing) => [...new Set(missing.map((one) => one.names.at(-1)))];

export function findMissing(wanted) {
  const libraries = wanted.some((one) => one.library) ? knownLibraries() : '';
  return wanted.filter((one) => {
    if (one.library) return !libraries.includes(`${one.library} `);
    if (one.command) return !hasCommand(one.command);
    return !hasFont(one.font);
  });
}

function knownLibraries() {
  for (const command of ['ldconfig', '/sbin/ldconfig']) {
    const result = spawnSync(command, ['-p'], { encoding: 'utf8' });
    if (result.status === 0) return result.stdout;
  }
  return '';
}

function hasFont(language) {
  const result = spawnSync('fc-list', [`:lang=${language}`, 'family'], { encoding: 'utf8' });
  return result.status === 0 && result.stdout.trim() !== '';
}

export function hasCommand(name, searchPath = process.env.PATH ?? '') {
  return searchPath
    .split(path.delimiter)
    .concat('/usr/bin', '/usr/sbin')
    .some((folder) => folder !== '' && fs.existsSync(path.join(folder, name)));
}

// Installing or removing a package touches these files, so an unchanged key means that nothing
// has to be looked for again.
function systemKey(wanted) {
  const touched = ['/var/lib/dpkg/status', '/etc/ld.so.cache', '/usr/share/fonts'];
  const times = touched.map((file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return JSON.stringify([wanted, times, process.env.PATH]);
}
