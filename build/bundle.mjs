import fs from 'node:fs';
import path from 'node:path';
import { parts } from './bundle/parts.mjs';
import { stampOf } from './bundle/stamp.mjs';
import { install } from './setup/install.mjs';
import { withLock } from './setup/lock.mjs';
import { artifacts, root, runScript, say, SetupError } from './setup/project.mjs';

const dist = path.join(root, 'dist');
const stampFile = path.join(dist, '.stamp');

/** Bundles the named parts (all by default) whose inputs changed since they were last bundled. */
export async function bundle(names = parts.map((part) => part.name)) {
  const wanted = parts.filter((part) => names.includes(part.name));
  if (wanted.every(isFresh)) return;
  await withLock(path.join(artifacts, '.bundle-lock'), async () => {
    for (const part of wanted.filter((one) => !isFresh(one))) await bundlePart(part);
  });
}

async function bundlePart(part) {
  const { build } = await import('vite');
  const began = Date.now();
  // Taken before: a file saved while bundling then makes the next start bundle again.
  const stamp = currentStamp(part);
  writeStamp(part.name, undefined);
  if (part.name === 'main') fs.rmSync(path.join(dist, 'chunks'), { recursive: true, force: true });
  try {
    await build(await part.config());
  } catch (error) {
    throw new SetupError(`bundling ${part.name} failed: ${error.message}`);
  }
  writeStamp(part.name, stamp);
  say(`bundled ${part.name} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

function isFresh(part) {
  const isThere = (output) => fs.existsSync(path.join(dist, output));
  return part.outputs.every(isThere) && readStamps()[part.name] === currentStamp(part);
}

function currentStamp(part) {
  const options = process.env.CREDIT_HEALTH_SOURCEMAPS === '1' ? ' with source maps' : '';
  return stampOf(root, part.inputs) + options;
}

function readStamps() {
  try {
    return JSON.parse(fs.readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

function writeStamp(name, stamp) {
  fs.mkdirSync(dist, { recursive: true });
  fs.writeFileSync(stampFile, JSON.stringify({ ...readStamps(), [name]: stamp }, null, 2));
}

if (process.argv[1] === import.meta.filename) {
  await runScript(async () => {
    await install();
    await bundle();
  });
}
