import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * A short text that changes when any file below `inputs` (files or folders, relative to `folder`)
 * is added, removed or written: built from names, modification times and sizes, not contents, so
 * that it costs milliseconds.
 */
export function stampOf(folder, inputs) {
  const hash = crypto.createHash('sha256');
  for (const input of inputs) {
    for (const file of filesBelow(path.join(folder, input))) {
      const { mtimeMs, size } = fs.statSync(file);
      hash.update(`${path.relative(folder, file)}\0${mtimeMs}\0${size}\n`);
    }
  }
  return hash.digest('hex');
}

/** Every file below a folder in a fixed order; the file itself; nothing when there is none. */
export function filesBelow(start) {
  const stat = fs.statSync(start, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [start];
  return fs
    .readdirSync(start)
    .sort()
    .flatMap((name) => filesBelow(path.join(start, name)));
}
