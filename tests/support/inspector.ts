import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { build } from 'vite';
import type { FromReader, Inspector, Reader } from '../../electron/inspector';
import { createInspector } from '../../electron/inspector';

const root = resolve(__dirname, '../..');
// Below the project, so that the bundle finds the driver.
const folder = mkdtempSync(join(root, 'node_modules', '.inspect-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let bundled: Promise<string> | undefined;

/** The app's own reader, in a real process of Node's instead of one of Electron's. */
export async function realInspector(): Promise<Inspector> {
  bundled ??= bundle();
  const script = await bundled;
  return createInspector(() => nodeReader(script));
}

/** A reader whose process runs the lines given; `request` is what was asked and `tell` answers. */
export function inspectorOf(lines: string, longest?: number): Inspector {
  const script = join(mkdtempSync(join(tmpdir(), 'credit-health-')), 'reader.cjs');
  writeFileSync(
    script,
    `const tell = (message) => process.send(message);
     process.on('message', (request) => { ${lines} });`,
  );
  return createInspector(() => nodeReader(script), longest);
}

async function bundle(): Promise<string> {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: true,
      target: 'node18',
      outDir: folder,
      minify: false,
      rolldownOptions: {
        input: { reader: join(root, 'electron', 'inspect.worker.ts') },
        external: ['libsql', /^node:/u],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  });
  const script = join(folder, 'start.cjs');
  // Node's channel in the place of Electron's.
  writeFileSync(
    script,
    `process.parentPort = {
       on: (event, listener) => process.on(event, (data) => listener({ data })),
       postMessage: (message) => process.send(message),
     };
     process.on('disconnect', () => process.exit());
     require('./reader.cjs');`,
  );
  return script;
}

function nodeReader(script: string): Reader {
  const child = fork(script, [], { serialization: 'advanced', stdio: 'ignore', execArgv: [] });
  return {
    ask: (request) => {
      child.send(request);
    },
    onMessage: (listener) => {
      child.on('message', (message) => {
        listener(message as FromReader);
      });
    },
    onExit: (listener) => {
      child.once('exit', listener);
    },
    end: () => {
      child.kill('SIGKILL');
    },
  };
}
