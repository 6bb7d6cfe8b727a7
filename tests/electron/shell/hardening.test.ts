/** What the sources and the packaging must never come to hold; the running window is tried in `e2e/security.spec.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(__dirname, '../../..');

const sources = ['electron', 'renderer', 'shared'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => ({
      name: join(folder, name),
      text: readFileSync(join(root, folder, name), 'utf8'),
    })),
);

describe('the sources', () => {
  it.each([
    ['open anything outside the app', /openExternal|openPath/u],
    ['start the crash reporter', /crashReporter/u],
    ['hold a web view', /<webview|webviewTag:\s*true/u],
    [
      'weaken a window',
      /webSecurity:\s*false|allowRunningInsecureContent:\s*true|sandbox:\s*false/u,
    ],
    ['give Node to a page', /nodeIntegration\w*:\s*true|contextIsolation:\s*false/u],
    ['switch on features that are not finished', /experimentalFeatures|enableBlinkFeatures/u],
    ['load a page by a path', /loadFile\(|file:\/\//u],
    ['reach the network', /\bnet\.(?:fetch|request)|node:https?['"]|\bfetch\(/u],
    ['write into a page what it would run', /dangerouslySetInnerHTML|\.innerHTML\s*=|\beval\(/u],
  ])('never %s', (_what, pattern) => {
    expect(sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('know in one place alone the package that fetches new versions', () => {
    const asking = sources.filter(({ text }) => text.includes("'electron-updater'"));
    expect(asking.map(({ name }) => name)).toEqual([join('electron', 'shell', 'update-engine.ts')]);
  });

  it('send and hear messages of the window in the two files for it alone', () => {
    const talking = sources.filter(({ text }) => /\bipc(?:Main|Renderer)\b/u.test(text));
    expect(talking.map(({ name }) => name).sort()).toEqual([
      join('electron', 'preload.ts'),
      join('electron', 'shell', 'ipc.ts'),
    ]);
  });
});

it('the packaged app cannot be turned into another program by its surroundings', () => {
  const config = createRequire(import.meta.url)(
    join(root, 'build', 'electron-builder.config.cjs'),
  ) as { asar: boolean; electronFuses: Record<string, boolean> };
  expect(config.asar).toBe(true);
  expect(config.electronFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    enableCookieEncryption: true,
    grantFileProtocolExtraPrivileges: false,
  });
});
