import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { workerReader } from '../../../electron/bills/worker-reader';

const folder = mkdtempSync(join(tmpdir(), 'credit-health-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A reader whose worker runs the lines given. */
function readerOf(name: string, ...lines: readonly string[]) {
  const script = join(folder, `${name}.cjs`);
  const head = "const { parentPort, workerData } = require('node:worker_threads');";
  writeFileSync(script, [head, ...lines].join('\n'));
  return workerReader(script);
}

const given = { bytes: Uint8Array.of(1, 2), password: undefined, reading: {} };

function hooks() {
  const control = new AbortController();
  const fractions: number[] = [];
  const onProgress = (fraction: number) => void fractions.push(fraction);
  return { control, fractions, hooks: { onProgress, signal: control.signal } };
}

describe('reading in a worker', () => {
  it('hands the bytes over, tells progress and answers', async () => {
    const { fractions, hooks: its } = hooks();
    const read = readerOf(
      'echo',
      'parentPort.postMessage({ fraction: 0.5 });',
      'parentPort.postMessage({ result: { ok: false, error: { code: String(workerData.bytes) } } });',
    );
    expect(await read(given, its)).toEqual({ ok: false, error: { code: '1,2' } });
    expect(fractions).toEqual([0.5]);
  });

  it('ends at once when it is stopped', async () => {
    const { control, hooks: its } = hooks();
    const read = readerOf('endless', 'parentPort.postMessage({ fraction: 0 }); for (;;);');
    const reading = read(given, {
      ...its,
      onProgress: () => {
        control.abort();
      },
    });
    expect(await reading).toEqual({ ok: false, error: { code: 'import-cancelled' } });
  });

  it('does not start when it was stopped before', async () => {
    const { control, hooks: its } = hooks();
    control.abort();
    const read = workerReader(join(folder, 'not-there.cjs'));
    expect(await read(given, its)).toEqual({ ok: false, error: { code: 'import-cancelled' } });
  });

  it('fails when the worker fails or ends without an answer', async () => {
    const failing = readerOf('failing', "throw new Error('boom');");
    await expect(failing(given, hooks().hooks)).rejects.toThrow('boom');
    const silent = readerOf('silent', '');
    await expect(silent(given, hooks().hooks)).rejects.toThrow('without an answer');
  });
});
