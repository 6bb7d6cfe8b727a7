/** A host of new versions on this very machine, and Debian packages for it: the one that was built, under other versions. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { run } from './installed';

export type Host = {
  readonly url: string;
  /** What was asked for, in order, without what stands after a question mark. */
  readonly asked: readonly string[];
  /** Numbers by which those who asked could be told apart. */
  readonly numbers: readonly string[];
  readonly close: () => Promise<unknown>;
};

/** Serves what lies in the folder. */
export async function startHost(folder: string): Promise<Host> {
  const asked: string[] = [];
  const numbers: string[] = [];
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://host').pathname.slice(1);
    asked.push(name);
    const number = request.headers['x-user-staging-id'] ?? request.headers.cookie ?? '';
    if (number !== '') numbers.push(String(number));
    try {
      response.end(readFileSync(join(folder, name)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    asked,
    numbers,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The package again, as `version`, asking `url` for newer ones; lies in `folder` as NAME_VERSION.deb. */
export function repack(deb: string, folder: string, as: { version: string; url: string }): string {
  const { version, url } = as;
  const tree = join(folder, `tree-${version}`);
  mkdirSync(tree);
  must('dpkg-deb', ['-R', deb, tree]);
  const control = join(tree, 'DEBIAN', 'control');
  const text = readFileSync(control, 'utf8').replace(/^Version: .*$/mu, `Version: ${version}`);
  writeFileSync(control, text);
  const resources = join(tree, 'opt', 'Credit Health', 'resources');
  // As electron-builder writes them where it is given an address.
  writeFileSync(
    join(resources, 'app-update.yml'),
    `provider: generic\nurl: ${url}\nupdaterCacheDirName: credit-health-updater\n`,
  );
  writeFileSync(join(resources, 'package-type'), 'deb');
  const file = join(folder, `credit-health_${version}.deb`);
  must('dpkg-deb', ['-Znone', '-b', tree, file]);
  return file;
}

/** Announces a package: the file that electron-builder writes beside it for the updater. */
export function announce(folder: string, version: string, name: string): void {
  const file = join(folder, name);
  const sha512 = createHash('sha512').update(readFileSync(file)).digest('base64');
  const { size } = statSync(file);
  writeFileSync(
    join(folder, 'latest-linux.yml'),
    [
      `version: ${version}`,
      'files:',
      `  - url: ${name}`,
      `    sha512: ${sha512}`,
      `    size: ${String(size)}`,
      `path: ${name}`,
      `sha512: ${sha512}`,
      "releaseDate: '2026-01-01T00:00:00.000Z'",
      '',
    ].join('\n'),
  );
}

function must(command: string, args: readonly string[]): void {
  const { status, said } = run(command, args);
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}: ${said}`);
}
