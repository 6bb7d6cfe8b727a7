import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { artifacts, cacheFolder, root, say } from './project.mjs';

const folder = path.join(root, 'node_modules', 'electron');
const memoryFile = () => path.join(cacheFolder(), 'electron-download-failed.json');
const memoryLasts = 60 * 60_000;
const offlineAfter = 10_000;
const slowestDownload = 20 * 60_000;

/** The pinned Electron when its binary is complete in node_modules, else undefined. */
export function findOfficial(electron = folder) {
  try {
    const { version } = JSON.parse(fs.readFileSync(path.join(electron, 'package.json'), 'utf8'));
    const present = fs.readFileSync(path.join(electron, 'dist', 'version'), 'utf8').trim();
    const binary = fs.readFileSync(path.join(electron, 'path.txt'), 'utf8').trim();
    const file = path.join(electron, 'dist', binary);
    const complete = present.replace(/^v/, '') === version && fs.existsSync(file);
    return complete ? { path: file, version } : undefined;
  } catch {
    return undefined;
  }
}

/** Lets the electron package download its binary. Answers an error text, or undefined on success. */
export async function downloadOfficial(env = process.env) {
  const mirror = mirrorOf(env);
  const remembered = recallFailure(memoryFile(), mirror, Date.now());
  if (remembered !== undefined) return remembered;
  return withLock(path.join(artifacts, '.electron-lock'), async () => {
    // Another start may have tried while this one waited.
    if (findOfficial() !== undefined) return undefined;
    const failedMeanwhile = recallFailure(memoryFile(), mirror, Date.now());
    if (failedMeanwhile !== undefined) return failedMeanwhile;
    say(`downloading Electron ${mirror ? `from ${mirror}` : 'from its release site'}`);
    const error = await runInstaller(mirror, env);
    if (error === undefined && findOfficial() !== undefined) return undefined;
    const text = error ?? 'the installer ended without leaving a binary';
    rememberFailure(mirror, text);
    return text;
  });
}

function mirrorOf(env) {
  return env.npm_config_electron_mirror || env.ELECTRON_MIRROR || '';
}

function runInstaller(mirror, env) {
  return new Promise((resolve) => {
    const script = path.join(folder, 'install.js');
    const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let reason;
    const listen = (chunk) => (said += chunk);
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const stop = (why) => {
      reason = why;
      child.kill('SIGKILL');
    };
    const limit = setTimeout(() => stop('took longer than 20 minutes'), slowestDownload);
    // The installer has no time limit of its own. It may need minutes on a slow line, or only its
    // own cache, so it is stopped early only when the site cannot be reached either.
    void isReachable(mirror).then((yes) => {
      if (!yes) setTimeout(() => stop('the site does not answer'), 1_000).unref();
    });
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve(code === 0 ? undefined : (reason ?? summarize(said)));
    });
  });
}

async function isReachable(mirror) {
  // fetch knows no proxies; the installer does when this is set.
  if (process.env.ELECTRON_GET_USE_PROXY || process.env.NODE_USE_ENV_PROXY) return true;
  const site = mirror || 'https://github.com/electron/electron/releases/';
  try {
    await fetch(site, { method: 'HEAD', signal: AbortSignal.timeout(offlineAfter - 1_000) });
    return true;
  } catch {
    return false;
  }
}

function summarize(said) {
  const lines = said.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /error|fail|response code/i.test(line)) ?? lines.at(-1) ?? 'no reason'
  );
}

/** The failure of the last hour with the same mirror: waiting for it again would not help. */
export function recallFailure(file, mirror, now) {
  try {
    const last = JSON.parse(fs.readFileSync(file, 'utf8'));
    const isRecent = now >= last.at && now - last.at < memoryLasts;
    if (!isRecent || last.mirror !== mirror) return undefined;
    return `${last.error} (not tried again within the hour; delete ${file} to try now)`;
  } catch {
    return undefined;
  }
}

function rememberFailure(mirror, error) {
  fs.mkdirSync(cacheFolder(), { recursive: true });
  fs.writeFileSync(memoryFile(), JSON.stringify({ mirror, error, at: Date.now() }));
}
