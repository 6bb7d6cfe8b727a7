import { describe, expect, it } from 'vitest';
import { ledgerKeys, newDataKey } from '../../electron/vault/keys';
import { inspectorOf } from '../support/inspector';

const request = { file: 'ledger.db', keys: ledgerKeys(newDataKey()), live: true };
const step = { seq: 1, at: 2, mac: 'aa' };

describe('a file that is read by another process', () => {
  it('is answered for', async () => {
    const reader = inspectorOf('tell({ result: { ok: false, error: { code: request.file } } })');
    expect(await reader.inspect(request)).toEqual({
      kind: 'refused',
      failure: { code: 'ledger.db' },
    });
  });

  it('whose process aborts is told apart, with the steps that were told before', async () => {
    const reader = inspectorOf(
      `if (request === 'go on') process.abort(); tell({ steps: [${JSON.stringify(step)}] })`,
    );
    expect(await reader.inspect(request)).toEqual({ kind: 'died', steps: [step] });
  });

  it('whose process never answers counts as one that died', async () => {
    expect(await inspectorOf('setInterval(() => {}, 1000)', 50).inspect(request)).toEqual({
      kind: 'died',
    });
  });

  it('is called off, and is open no more then', async () => {
    const reader = inspectorOf('setInterval(() => {}, 1000)');
    const inspecting = reader.inspect(request);
    await reader.stop();
    expect(await inspecting).toEqual({ kind: 'stopped' });
  });
});
