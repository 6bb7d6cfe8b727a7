import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { install } from './setup/install.mjs';
import { withLock } from './setup/lock.mjs';
import { artifacts, root, runScript } from './setup/project.mjs';

const folder = path.join(root, 'tests', 'torture');
const builtFolder = path.join(artifacts, 'torture');

/**
 * `npm run torture`: hurts the ledger, its key and its backups in every way a machine can, and prints what came of it.
 * `--rounds N`, `--seed N`, `--only NAME`, `--short`; the exit code is 1 when anything was lost or wrong.
 */
export async function torture(args) {
  await buildTorture();
  const script = path.join(builtFolder, 'torture.cjs');
  const { status } = spawnSync(process.execPath, ['--expose-gc', script, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status ?? 1;
}

/** The stages and the processes that they hurt, bundled as the app itself is. Answers the folder. */
export async function buildTorture() {
  const { build } = await import('vite');
  const { mainConfig } = await import('./bundle/vite.main.config.mjs');
  const children = fs.readdirSync(folder).filter((file) => file.endsWith('-child.ts'));
  const entries = ['torture.ts', ...children].map((file) => [
    path.basename(file, '.ts'),
    path.join(folder, file),
  ]);
  const worker = ['bill.worker', path.join(root, 'electron', 'bill.worker.ts')];
  const config = mainConfig(Object.fromEntries([...entries, worker]));
  await withLock(path.join(artifacts, '.torture-lock'), async () => {
    fs.rmSync(builtFolder, { recursive: true, force: true });
    await build({ ...config, build: { ...config.build, outDir: builtFolder } });
  });
  return builtFolder;
}

if (process.argv[1] === import.meta.filename) {
  await runScript(async () => {
    await install();
    return torture(process.argv.slice(2));
  });
}
