import path from 'node:path';
import fs from 'node:fs';
import { root } from '../setup/project.mjs';
import { filesBelow } from './stamp.mjs';

const always = ['shared', 'build', 'package.json', 'package-lock.json'];

/**
 * The three bundles. `inputs` are what a bundle is made of, `outputs` what it must leave in dist/.
 * Main, the command line and the workers share chunks; the preload script stands alone, because a
 * sandboxed preload can require nothing.
 */
export const parts = [
  {
    name: 'main',
    inputs: ['electron', ...always],
    outputs: ['main.cjs', 'cli.cjs'],
    config: () => import('./vite.main.config.mjs').then((it) => it.mainConfig(mainEntries())),
  },
  {
    name: 'preload',
    inputs: ['electron', ...always],
    outputs: ['preload.cjs'],
    config: () => import('./vite.main.config.mjs').then((it) => it.preloadConfig()),
  },
  {
    name: 'renderer',
    inputs: ['renderer', ...always],
    outputs: ['renderer/index.html'],
    config: () => import('./vite.renderer.config.mjs').then((it) => it.rendererConfig()),
  },
];

/** Entry names and files: main, cli, and each `*.worker.ts`, which becomes dist/NAME.worker.cjs. */
export function mainEntries(folder = root) {
  const electron = path.join(folder, 'electron');
  const workers = filesBelow(electron).filter((file) => file.endsWith('.worker.ts'));
  const files = [path.join(electron, 'main.ts'), path.join(electron, 'cli.ts'), ...workers];
  const present = files.filter((file) => fs.existsSync(file));
  return Object.fromEntries(present.map((file) => [path.basename(file, '.ts'), file]));
}
