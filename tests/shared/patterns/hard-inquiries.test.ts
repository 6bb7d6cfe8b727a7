import { describe, expect, it } from 'vitest';
import { creditEvent } from '../../fixtures/records';
import { findingsOf, severityOf } from './support';

const asOf = '2026-06-30';
const inquiries = (count: number, on: string) =>
  Array.from({ length: count }, () => creditEvent({ on, kind: 'credit-inquiry', hard: true }));

describe('hard-inquiries', () => {
  it.each([
    [1, '2026-06-30', 'none'],
    [2, '2026-06-01', 'watch'],
    [3, '2026-06-01', 'warn'],
    [4, '2026-06-01', 'alert'],
    [3, '2026-05-31', 'none'],
    [4, '2026-05-31', 'watch'],
    [6, '2026-04-02', 'warn'],
    [8, '2026-04-02', 'alert'],
    [5, '2026-04-01', 'none'],
    [6, '2026-04-01', 'watch'],
    [8, '2026-01-02', 'warn'],
    [10, '2026-01-02', 'alert'],
    [10, '2026-01-01', 'none'],
  ])('gives for %i on %s, as of 30 June: %s', (count, on, severity) => {
    expect(severityOf('hard-inquiries', { records: inquiries(count, on), asOf })).toBe(severity);
  });

  it('values the shortest window that reaches the severity', () => {
    const records = [...inquiries(2, '2026-06-20'), ...inquiries(2, '2026-05-01')];
    expect(findingsOf('hard-inquiries', { records, asOf })[0]).toMatchObject({
      severity: 'watch',
      value: 2,
      threshold: 2,
      since: '2026-06-20',
    });
  });

  it.each([
    ['a soft inquiry', { hard: false }],
    ['an inquiry of an unknown kind', {}],
  ])('does not count %s', (_, fields) => {
    const records = Array.from({ length: 12 }, () =>
      creditEvent({ on: asOf, kind: 'credit-inquiry', ...fields }),
    );
    expect(severityOf('hard-inquiries', { records, asOf })).toBe('none');
  });

  it('stretches the longer windows with a changed band', () => {
    const records = inquiries(4, '2026-05-01');
    const limits = { 'hard-inquiries': { watch: 3 } };
    expect(severityOf('hard-inquiries', { records, asOf, limits })).toBe('none');
  });
});
