import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say, SetupError } from './project.mjs';

const longestWait = 15 * 60_000;
const unreadableIsStaleAfter = 10_000;

/**
 * Runs `work` while no other process holds the same lock file, so that two starts at once do not
 * install or unpack into the same folder. A lock whose owner has died is taken over.
 */
export async function withLock(file, work) {
  const token = `${process.pid} ${Date.now()} ${Math.random()}`;
  await acquire(file, token);
  try {
    return await work();
  } finally {
    if (read(file) === token) fs.rmSync(file, { force: true });
  }
}

async function acquire(file, token) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const until = Date.now() + longestWait;
  for (let told = false; Date.now() < until; await sleep(100)) {
    if (isStale(file)) fs.rmSync(file, { force: true });
    if (tryWrite(file, token)) {
      // Two waiters may both have removed a stale lock; only the last writer's token survives.
      await sleep(20);
      if (read(file) === token) return;
    }
    if (!told) say(`waiting for another start to finish (${file})`);
    told = true;
  }
  throw new SetupError(`Gave up waiting for ${file}. Delete it when no other start is running.`);
}

function tryWrite(file, token) {
  try {
    fs.writeFileSync(file, token, { flag: 'wx' });
    return true;
  } catch (error) {
    // Windows answers EPERM while another process is deleting the file.
    if (error.code === 'EEXIST' || error.code === 'EPERM') return false;
    throw error;
  }
}

/** True when the lock exists and its owner is gone. */
export function isStale(file) {
  const content = read(file);
  if (content === undefined) return false;
  const pid = Number.parseInt(content, 10);
  if (!Number.isNaN(pid)) return !isAlive(pid);
  const modified = fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - modified > unreadableIsStaleAfter;
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
