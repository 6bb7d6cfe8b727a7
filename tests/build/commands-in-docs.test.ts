import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(__dirname, '..', '..');
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** What a page tells to type: `npm start`, `npm test`, `npm run NAME`. */
function npmScriptsIn(text: string): string[] {
  const named = [...text.matchAll(/\bnpm run (?:-s )?([a-z][a-z0-9:]*)/gu)].map(
    ([, name]) => name ?? '',
  );
  const short = [...text.matchAll(/\bnpm (start|test)\b/gu)].map(([, name]) => name ?? '');
  return [...new Set([...named, ...short])];
}

function localLinksIn(text: string): string[] {
  const targets = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/gu)];
  return targets.map(([, target]) => target ?? '');
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');

  it('names only commands that there are', () => {
    expect(npmScriptsIn(text).filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('leads only to files and pictures that there are', () => {
    const missing = localLinksIn(text).filter(
      (target) => !existsSync(join(root, dirname(page), target)),
    );
    expect(missing).toEqual([]);
  });
});

it('every script of package.json starts a file or a tool that is there', () => {
  for (const command of Object.values(scripts)) {
    const [program, file] = command.split(' ');
    const target = program === 'node' ? (file ?? '') : `node_modules/.bin/${program ?? ''}`;
    expect(existsSync(join(root, target)), command).toBe(true);
  }
});

it('the README names every script that a person may want', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const named = new Set(npmScriptsIn(text));
  expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
});
