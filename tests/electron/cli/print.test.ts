import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { print } from '../../../electron/cli/print';

/** More than a pipe holds, so that writing it must wait for the reader. */
const long = 'line\n'.repeat(200_000);

it('print ends quietly when the reader goes away', async () => {
  const reader = spawn('head', ['-n', '1'], { stdio: ['pipe', 'ignore', 'inherit'] });
  const gone = once(reader, 'exit');
  await expect(print(reader.stdin, long)).resolves.toBeUndefined();
  await gone;
});

it('print answers once everything is out', async () => {
  const reader = spawn('wc', ['-c'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const count = once(reader.stdout, 'data');
  await print(reader.stdin, long);
  reader.stdin.end();
  expect(Number(String((await count)[0]))).toBe(long.length);
});

it('print throws what else befalls the stream', async () => {
  const reader = spawn('cat', { stdio: ['pipe', 'ignore', 'inherit'] });
  reader.stdin.destroy();
  await expect(print(reader.stdin, 'x')).rejects.toThrow();
  await once(reader, 'exit');
});
