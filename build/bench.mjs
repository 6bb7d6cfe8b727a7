import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { startBus } from './run/bus.mjs';
import { isHeadless, startDisplay } from './run/display.mjs';
import { install } from './setup/install.mjs';
import { artifacts, root, runScript, say, SetupError } from './setup/project.mjs';
import { findRuntime } from './setup/runtime.mjs';
import { prepareSystem } from './setup/system.mjs';

const rowsFolder = path.join(root, 'tests', 'bench');
const builtFolder = path.join(artifacts, 'bench');
/** Beside the rows lie what they share. */
const shared = new Set([
  'app-window.ts',
  'group-by-account.ts',
  'ledger.ts',
  'row.ts',
  'run-row.ts',
]);

/**
 * `npm run bench`: measures every row of tests/bench against its floor or peer and says whether it meets its goal.
 * A slow machine never fails: the exit code is 0 unless a row could not be measured at all.
 */
export async function bench({ only, json }) {
  const names = rowNames().filter((name) => only === undefined || name.includes(only));
  if (names.length === 0)
    throw new SetupError(`no row is called ${only}: ${rowNames().join(', ')}`);
  await build(names);
  const env = names.some((name) => name.startsWith('window-')) ? await windowEnvironment() : {};
  const results = [];
  for (const name of names) {
    const found = runRow(name, env);
    for (const result of found) console.log(lineOf(result));
    results.push(...found);
  }
  if (json !== undefined) writeJson(json, results);
  return results.some((result) => result.error !== undefined) ? 1 : 0;
}

function rowNames() {
  return fs
    .readdirSync(rowsFolder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !shared.has(file))
    .map((file) => path.basename(file, '.ts'))
    .sort();
}

/** The rows as one bundle each, over shared chunks, in the way the app itself is bundled. */
async function build(names) {
  const { build: viteBuild } = await import('vite');
  const { mainConfig } = await import('./bundle/vite.main.config.mjs');
  const files = Object.fromEntries(
    names.map((name) => [name, path.join(rowsFolder, `${name}.ts`)]),
  );
  const config = mainConfig({ ...files, 'run-row': path.join(rowsFolder, 'run-row.ts') });
  fs.rmSync(builtFolder, { recursive: true, force: true });
  const { external } = config.build.rolldownOptions;
  const rolldownOptions = {
    ...config.build.rolldownOptions,
    external: [...external, /^@playwright\//],
  };
  await viteBuild({ ...config, build: { ...config.build, outDir: builtFolder, rolldownOptions } });
}

/** What rows that open windows need: an Electron, the bundled app, a display and a bus. */
async function windowEnvironment() {
  const headless = isHeadless();
  await prepareSystem('test', { headless });
  const runtime = await findRuntime();
  await bundle();
  return {
    ...(headless ? await startDisplay() : {}),
    ...(process.platform === 'linux' ? await startBus() : {}),
    CREDIT_HEALTH_ELECTRON_PATH: runtime,
  };
}

/** Each row has a process of its own, so that none inherits the heap or the compiled code of another. */
function runRow(name, env) {
  say(`measuring ${name}`);
  const args = ['--expose-gc', path.join(builtFolder, 'run-row.cjs'), `./${name}.cjs`];
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    return JSON.parse(result.stdout.trim().split('\n').at(-1));
  } catch {
    return [{ name, error: `ended with ${result.status ?? result.signal}` }];
  }
}

function lineOf({ name, goal, outcome, error }) {
  if (error !== undefined) return `?    ${name}: ${error}`;
  const { ratio, measured, against } = outcome;
  const side = ({ what, ms, mb }) =>
    mb === undefined
      ? `${what} ${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms`
      : `${what} ${mb.toFixed(0)} MB`;
  const verdict = isMet(goal, ratio) ? 'met ' : 'MISS';
  return `${verdict} ${name}: ${rounded(ratio)}× (goal ${goalText(goal)}); ${side(measured)}, ${side(against)}`;
}

function isMet(goal, ratio) {
  if (typeof goal === 'number') return ratio <= goal;
  return 'atMost' in goal ? ratio <= goal.atMost : ratio >= goal.atLeast;
}

function goalText(goal) {
  if (typeof goal === 'number') return `≤ ${rounded(goal)}×`;
  return 'atMost' in goal ? `≤ ${rounded(goal.atMost)}×` : `≥ ${rounded(goal.atLeast)}×`;
}

const rounded = (ratio) =>
  ratio < 0.1 ? ratio.toFixed(3) : ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0);

function writeJson(file, results) {
  const machine = { cpus: os.cpus().length, model: os.cpus()[0]?.model, node: process.version };
  const rows = results.map((result) => ({
    ...result,
    ...(result.outcome && { met: isMet(result.goal, result.outcome.ratio) }),
  }));
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
}

if (process.argv[1] === import.meta.filename) {
  await runScript(async () => {
    const options = { only: { type: 'string' }, json: { type: 'string' } };
    const { values } = parseArgs({ options });
    await install();
    return bench(values);
  });
}
