import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Stands in for fpm where it cannot be downloaded: makes a Debian package with dpkg-deb from the arguments that
 * electron-builder gives fpm (`-s dir -t deb`, options, then `SOURCE=TARGET` for each file or folder).
 */
export function makeDeb(args) {
  const { options, files } = readArguments(args);
  if (options.get('-t')?.[0] !== 'deb') throw new Error('only deb packages are made here');
  const one = (name) => options.get(name)?.[0];
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'credit-health-deb-'));
  try {
    for (const [source, target] of files) place(source, path.join(work, target));
    const control = path.join(work, 'DEBIAN');
    fs.mkdirSync(control, { mode: 0o755 });
    fs.writeFileSync(path.join(control, 'control'), controlFile(options, sizeOf(work)));
    for (const [name, option] of [
      ['postinst', '--after-install'],
      ['postrm', '--after-remove'],
    ]) {
      fs.copyFileSync(one(option), path.join(control, name));
      fs.chmodSync(path.join(control, name), 0o755);
    }
    fs.chmodSync(work, 0o755);
    const compression = ['-Zgzip', '-z1'];
    run('dpkg-deb', ['--root-owner-group', ...compression, '--build', work, one('--package')]);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

const flags = new Set(['--force', '--debug']);

export function readArguments(args) {
  const options = new Map();
  const files = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at];
    if (flags.has(word)) continue;
    if (word.startsWith('-')) {
      options.set(word, [...(options.get(word) ?? []), args[(at += 1)]]);
    } else {
      // The source's own path may hold the sign; a target begins with a slash.
      const cut = word.lastIndexOf('=/');
      files.push([word.slice(0, cut), word.slice(cut + 1)]);
    }
  }
  return { options, files };
}

/** A folder named with a slash at its end gives its contents, as with fpm. */
function place(source, target) {
  if (source.endsWith('/')) {
    fs.mkdirSync(target, { recursive: true, mode: 0o755 });
    run('cp', ['-a', '--no-preserve=ownership', `${source}.`, target]);
    return;
  }
  fs.mkdirSync(path.dirname(target), { recursive: true, mode: 0o755 });
  fs.copyFileSync(source, target);
  fs.chmodSync(target, 0o644);
}

export function controlFile(options, installedSize) {
  const one = (name) => options.get(name)?.[0];
  const [synopsis, ...rest] = one('--description').split('\n');
  const lines = rest.map((line) => line.trim()).filter((line) => line !== '');
  const fields = [
    ['Package', one('--name')],
    ['Version', one('--version')],
    ['License', one('--license')],
    ['Vendor', one('--vendor')],
    ['Architecture', one('--architecture')],
    ['Maintainer', one('--maintainer')],
    ['Installed-Size', installedSize],
    ['Depends', options.get('-d')?.join(', ')],
    ['Recommends', options.get('--deb-recommends')?.join(', ')],
    ['Section', one('--category') ?? 'default'],
    ['Priority', one('--deb-priority')],
    ['Homepage', one('--url')],
    ['Description', [synopsis, ...lines.map((line) => ` ${line}`)].join('\n')],
  ];
  const given = fields.filter(([, value]) => value !== undefined);
  return given.map(([name, value]) => `${name}: ${value}\n`).join('');
}

/** In KiB, as the control file states it. */
function sizeOf(folder) {
  const { stdout } = spawnSync('du', ['-sk', folder], { encoding: 'utf8' });
  return Number.parseInt(stdout, 10);
}

function run(command, args) {
  const result = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (result.status !== 0) throw new Error(`${command} ended with ${result.status}`);
}

if (process.argv[1] === import.meta.filename) makeDeb(process.argv.slice(2));
