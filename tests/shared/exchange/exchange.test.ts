import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportRecords } from '../../../shared/exchange/export-records';
import { exchangeJsonSchema } from '../../../shared/exchange/format';
import { readExchange } from '../../../shared/exchange/read-exchange';
import { upgradeFrom } from '../../../shared/exchange/upgrade';
import { defaultSettings } from '../../../shared/records/settings';
import { ledger } from './arbitraries';
import { account, bill, fileOf, id, record, repayment } from './sample';

const AT = '2026-01-02T03:04:05.000Z';

describe('writing and reading an exchange file', () => {
  it('gives the same records back', () => {
    fc.assert(
      fc.property(ledger, (records) => {
        const read = readExchange(exportRecords(records, AT));
        expect(read).toEqual({ ok: true, value: { records, ignored: [] } });
      }),
      { numRuns: 60 },
    );
  });

  it('takes references in any order', () => {
    const records = [repayment(3, { accountId: id(1), billId: id(2) }), bill(2, id(1)), account(1)];
    expect(readExchange(exportRecords(records, AT)).ok).toBe(true);
  });

  it('carries the settings', () => {
    const records = [defaultSettings(AT)];
    expect(readExchange(exportRecords(records, AT))).toMatchObject({ value: { records } });
  });

  it('writes an empty ledger as an empty list', () => {
    expect(readExchange(exportRecords([], AT))).toMatchObject({ ok: true, value: { records: [] } });
  });

  it('writes one record a line', () => {
    const lines = exportRecords([account(1), account(2)], AT)
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(4);
  });

  it('reads a file that an editor gave a byte order mark', () => {
    expect(readExchange(`\uFEFF${fileOf([account(1)])}`).ok).toBe(true);
  });

  it('says which fields it does not know', () => {
    const strange = { ...account(1), colour: 'red', source: { kind: 'manual', device: 'x' } };
    const steps = [{ stepId: 's', doneOn: '2026-01-02', by: 'me' }];
    const open = record(2, {
      type: 'case',
      accountId: id(1),
      openedOn: '2026-01-02',
      trigger: id(1),
      steps: [],
    });
    const file = fileOf([strange, { ...open, steps }], { exportedBy: 'another' });
    expect(readExchange(file)).toMatchObject({
      ok: true,
      value: {
        ignored: [
          { path: 'exportedBy' },
          { index: 0, path: 'colour' },
          { index: 0, path: 'source.device' },
          { index: 1, path: 'steps.0.by' },
        ],
      },
    });
  });
});

describe('files that are refused', () => {
  it.each([
    ['a text that is no JSON', '{', { code: 'exchange-not-json' }],
    ['JSON of something else', '{"a":1}', { code: 'exchange-other-format' }],
    ['a bare list', '[]', { code: 'exchange-other-format' }],
    [
      'a version that is no number',
      fileOf([], { version: '1' }),
      { code: 'exchange-damaged', path: 'version' },
    ],
    [
      'a version before the first',
      fileOf([], { version: 0 }),
      { code: 'exchange-damaged', path: 'version' },
    ],
    [
      'a newer version',
      fileOf([], { version: 2 }),
      { code: 'exchange-newer-version', path: 'version', detail: { version: 2, supported: 1 } },
    ],
    [
      'a file without its list',
      fileOf([], { records: undefined }),
      { code: 'exchange-damaged', path: 'records' },
    ],
    [
      'a file without its time',
      fileOf([], { exportedAt: 'today' }),
      { code: 'exchange-damaged', path: 'exportedAt' },
    ],
  ])('refuses %s', (_, text, error) => {
    expect(readExchange(text)).toMatchObject({ ok: false, error });
  });

  const sound = account(1);
  const check = { type: 'check', accountId: id(1), on: '2026-02-30', symptoms: [] };
  it.each([
    ['of an unknown type', { type: 'wish', id: id(2) }, 'exchange-unknown-type', 'type'],
    [
      'that is named after a built-in',
      { type: 'constructor', id: id(2) },
      'exchange-unknown-type',
      'type',
    ],
    ['that is no object', 7, 'exchange-invalid-record', ''],
    [
      'with a day that is none',
      { ...record(2, { ...check, on: '2026-02-01' }), on: '2026-02-30' },
      'exchange-invalid-record',
      'on',
    ],
    [
      'with an amount that is not whole',
      { ...bill(2, id(1)), amount: 1.5 },
      'exchange-invalid-record',
      'amount',
    ],
    ['with the id of another', { ...account(1), name: 'x' }, 'exchange-duplicate-id', 'id'],
    [
      'with an id that differs in letters alone',
      { ...account(1), id: id(1).toUpperCase() },
      'exchange-duplicate-id',
      'id',
    ],
    ['of an account that is missing', bill(2, id(9)), 'exchange-bad-reference', 'accountId'],
    [
      'for a bill that is missing',
      repayment(2, { accountId: id(1), billId: id(9) }),
      'exchange-bad-reference',
      'billId',
    ],
    [
      'for a loan that is missing',
      repayment(2, { accountId: id(1), loanId: id(9) }),
      'exchange-bad-reference',
      'loanId',
    ],
  ])('names a record %s by its index and path', (_, bad, code, path) => {
    expect(readExchange(fileOf([sound, bad]))).toMatchObject({
      ok: false,
      error: { code, index: 1, path },
    });
  });
});

describe('the JSON Schema', () => {
  const schema = JSON.stringify(exchangeJsonSchema());

  it('knows every type of record', () => {
    for (const type of ['account', 'limit-change', 'cashflow', 'settings'])
      expect(schema).toContain(`"const":"${type}"`);
  });

  it('says that days are dates', () => {
    expect(schema).toContain('"format":"date"');
  });

  it('asks of a file what the reader asks', () => {
    expect(exchangeJsonSchema()).toMatchObject({
      required: ['format', 'version', 'exportedAt', 'records'],
      properties: { format: { const: 'credit-health' }, version: { const: 1 } },
    });
  });
});

describe('upgrading an older file', () => {
  const steps = [
    (file: object) => ({ ...file, version: 2, first: true }),
    (file: object) => ({ ...file, version: 3, second: true }),
  ];

  it('takes every step after the version of the file, in order', () => {
    expect(upgradeFrom(1, { version: 1 }, steps)).toEqual({
      version: 3,
      first: true,
      second: true,
    });
    expect(upgradeFrom(2, { version: 2 }, steps)).toEqual({ version: 3, second: true });
  });

  it('leaves a current file as it is', () => {
    expect(upgradeFrom(3, { version: 3 }, steps)).toEqual({ version: 3 });
  });
});
