import { describe, expect, it } from 'vitest';
import { account, check } from '../../fixtures/records';
import { findingsOf, missingOf, severityOf } from './support';

const asOf = '2026-05-01';
type Fields = Partial<Parameters<typeof check>[0]>;
function line(fields: Fields, about: Parameters<typeof account>[0] = {}) {
  const own = account(about);
  return [own, check({ accountId: own.id, on: '2026-04-20', ...fields })] as const;
}
const empty = line({ totalLimit: 5_000, used: 0 });

describe('utilisation-total', () => {
  it.each([
    [1_499, 'none'],
    [1_500, 'info'],
    [2_500, 'watch'],
    [3_500, 'warn'],
    [4_000, 'alert'],
  ])('gives for %i of two limits of 5,000, half of it on each: %s', (both, severity) => {
    const records = [
      ...line({ totalLimit: 2_500, used: both - 100 }),
      ...line({ totalLimit: 2_500, used: 100 }),
    ];
    expect(severityOf('utilisation-total', { records, asOf })).toBe(severity);
  });

  it('names the checks it added up, and no account', () => {
    const full = line({ totalLimit: 5_000, used: 5_000 });
    const [finding] = findingsOf('utilisation-total', { records: [...empty, ...full], asOf });
    expect(finding).toMatchObject({
      key: 'utilisation-total:all',
      accountId: null,
      value: 0.5,
      evidence: [empty[1].id, full[1].id],
    });
  });

  it('counts a shared limit once: its largest limit, the sum of its use', () => {
    const records = [
      ...line({ totalLimit: 10_000, used: 4_000 }, { limitGroup: 'shared' }),
      ...line({ totalLimit: 8_000, used: 4_000 }, { limitGroup: 'shared' }),
    ];
    expect(findingsOf('utilisation-total', { records, asOf })[0]?.value).toBe(0.8);
  });

  it('counts what is used of a limit that was cut to nothing', () => {
    const records = [
      ...line({ totalLimit: 5_000, used: 0 }),
      ...line({ totalLimit: 0, used: 4_000 }),
    ];
    expect(findingsOf('utilisation-total', { records, asOf })[0]?.value).toBe(0.8);
  });

  it('never adds amounts of different currencies', () => {
    const dollars = line({ totalLimit: 5_000, used: 5_000 }, { currency: 'USD' });
    const records = [...empty, ...line({ totalLimit: 5_000, used: 2_500 }), ...dollars];
    expect(severityOf('utilisation-total', { records, asOf })).toBe('none');
  });

  it.each([
    ['one-account', [...empty]],
    ['one-account', [...empty, ...line({ totalLimit: 1, used: 1 }, { closedOn: '2026-04-30' })]],
    ['one-account', [...empty, ...line({ totalLimit: 1, used: 1 }, { revolving: false })]],
    ['no-limit', [...empty, account()]],
    ['no-limit', [...empty, ...line({ used: 9 })]],
    ['no-limit', [account(), ...line({ used: 9 })]],
    ['no-checks', [account(), account()]],
  ])('reports %s', (reason, records) => {
    expect(missingOf('utilisation-total', { records, asOf })).toEqual([
      { rule: 'utilisation-total', accountId: null, reason },
    ]);
  });

  it('says nothing of a ledger without accounts', () => {
    expect(missingOf('utilisation-total', { records: [], asOf })).toEqual([]);
  });
});
