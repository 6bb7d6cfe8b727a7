import { describe, expect, it } from 'vitest';
import type { DowngradeKind } from '../../../shared/analysis/opinions';
import { caseOffers, offerKey } from '../../../shared/recovery/offers';
import { nthId, recoveryCase } from '../../fixtures/records';

const asOf = '2026-11-21';
const [a, b, cause] = [nthId(9001), nthId(9002), nthId(9003)];

const downgrade = (on: string, kind: DowngradeKind = 'frozen', accountId = a) => ({
  accountId,
  on,
  kind,
  recordId: `${accountId} ${on} ${kind}`,
});

const offered = (
  downgrades: readonly ReturnType<typeof downgrade>[],
  cases: Parameters<typeof caseOffers>[0]['cases'] = [],
  declined: readonly string[] = [],
) =>
  caseOffers({
    downgrades,
    cases,
    dismissals: declined.map((findingKey) => ({ findingKey })),
    asOf,
  });

describe('a recovery case', () => {
  it.each<[DowngradeKind, number]>([
    ['limit-cut', 1],
    ['frozen', 1],
    ['suspended', 1],
    ['rate-rise', 0],
    ['transaction-failed', 0],
    ['zero-available', 0],
  ])('is offered after %s: %i', (kind, count) => {
    expect(offered([downgrade('2026-11-20', kind)])).toHaveLength(count);
  });

  it.each([
    ['today', '2026-11-21', 1],
    ['89 days ago', '2026-08-24', 1],
    ['90 days ago', '2026-08-23', 0],
    ['tomorrow', '2026-11-22', 0],
  ])('is offered for what happened %s or not', (_when, on, count) => {
    expect(offered([downgrade(on)])).toHaveLength(count);
  });

  it('is offered once for all that one day took away', () => {
    const day = [downgrade('2026-11-20', 'limit-cut'), downgrade('2026-11-20', 'frozen')];
    expect(offered(day)).toEqual([
      {
        accountId: a,
        on: '2026-11-20',
        kinds: ['limit-cut', 'frozen'],
        trigger: `${a} 2026-11-20 limit-cut`,
      },
    ]);
  });

  it('is offered for the latest downgrade of each account, the latest account first', () => {
    const rows = [
      downgrade('2026-10-01'),
      downgrade('2026-11-01'),
      downgrade('2026-11-10', 'suspended', b),
    ];
    expect(offered(rows).map(({ accountId, on }) => [accountId, on])).toEqual([
      [b, '2026-11-10'],
      [a, '2026-11-01'],
    ]);
  });

  it.each([
    ['open since the day itself', { openedOn: '2026-11-10' }, 0],
    ['open since long before', { openedOn: '2026-06-01' }, 0],
    ['opened afterwards and closed', { openedOn: '2026-11-11', closedOn: '2026-11-12' }, 0],
    ['closed on the day before', { openedOn: '2026-06-01', closedOn: '2026-11-09' }, 1],
    ['open on another account', { openedOn: '2026-11-10', accountId: b }, 1],
  ])('beside a case that is %s is offered or not', (_what, fields, count) => {
    const one = recoveryCase({ accountId: a, trigger: cause, ...fields });
    expect(offered([downgrade('2026-11-10')], [one])).toHaveLength(count);
  });

  it('that was declined is not offered again, until there is a new downgrade', () => {
    const first = downgrade('2026-11-01');
    const declined = [offerKey(first)];
    expect(offered([first], [], declined)).toEqual([]);
    expect(offered([downgrade('2026-10-01'), first], [], declined)).toEqual([]);
    expect(offered([first, downgrade('2026-11-15')], [], declined)).toMatchObject([
      { on: '2026-11-15' },
    ]);
  });

  it('that was declined for one account is still offered for another', () => {
    const declined = [offerKey(downgrade('2026-11-01'))];
    expect(offered([downgrade('2026-11-01', 'frozen', b)], [], declined)).toHaveLength(1);
  });
});
