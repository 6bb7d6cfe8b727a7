import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { dependencies } = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
};
const runtime = Object.keys(dependencies).sort();

/** The packages that the sources of the app import: types, styles and what is loaded late included. */
function imported(): ReadonlySet<string> {
  const texts = ['electron', 'renderer', 'shared'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|css)$/u.test(name))
      .map((name) => read(join(folder, name))),
  );
  const names = texts.flatMap((text) =>
    [
      ...text.matchAll(/(?:\bfrom |\bimport[ (]|\brequire\()['"]((?:@[^/'"]+\/)?[^./'"][^/'"]*)/gu),
    ].map(([, name]) => name ?? ''),
  );
  return new Set(names);
}

/** What the runtime dependencies ask to find beside them. */
function askedFor(): ReadonlySet<string> {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { readonly peerDependencies?: Record<string, string> }>;
  };
  return new Set(
    runtime.flatMap((name) =>
      Object.keys(packages[`node_modules/${name}`]?.peerDependencies ?? {}),
    ),
  );
}

describe('the page of dependencies', () => {
  it('names exactly the runtime dependencies of package.json', () => {
    const page = read('docs/dependencies.md');
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name]) => name),
    );
    expect(named.sort()).toEqual(runtime);
  });

  it('names none that neither the app imports nor another one asks for', () => {
    const used = new Set([...imported(), ...askedFor()]);
    expect(runtime.filter((name) => !used.has(name))).toEqual([]);
  });
});
