import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../electron/cli/arguments';
import { refusalLine } from '../../../electron/cli/refusal';

const refusal = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return (error as { failure?: unknown }).failure;
  }
  return undefined;
};

describe('the arguments of analyze', () => {
  it('look thirty days ahead and print JSON unless told otherwise', () => {
    expect(readArguments(['file.json'])).toMatchObject({
      file: 'file.json',
      days: 30,
      format: 'json',
    });
  });

  it('take a day, a span and a format', () => {
    const given = ['-', '--as-of', '2026-02-28', '--days', '7', '--format', 'text'];
    expect(readArguments(given)).toMatchObject({
      file: '-',
      asOf: '2026-02-28',
      days: 7,
      format: 'text',
    });
  });

  it.each([
    [[], 'usage'],
    [['one', 'two'], 'usage'],
    [['one', '--colour'], 'usage'],
    [['one', '--as-of', '2026-02-30'], 'wrong-argument'],
    [['one', '--days', '-1'], 'usage'],
    [['one', '--days=1.5'], 'wrong-argument'],
    [['one', '--format', 'xml'], 'wrong-argument'],
  ])('%j are refused with %s', (given, code) => {
    expect(refusal(() => readArguments(given))).toMatchObject({ code });
  });
});

describe('a refusal on standard error', () => {
  it('says on one line what, which record and why', () => {
    const line = refusalLine({
      code: 'exchange-invalid-record',
      index: 3,
      path: 'on',
      issues: [{ path: 'on', code: 'not-a-day' }],
      detail: { type: 'check' },
    });
    expect(line).toBe('exchange-invalid-record · record 3 · on (on: not-a-day, type check)');
  });
});
