import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../../renderer/screens/overview/gaps-model';
import type { InsufficientRow } from '../../../../shared/ipc/views';

const lack = (rule: string, accountId: string, reason: InsufficientRow['reason']) => ({
  ...{ key: `${rule}:${accountId}`, rule, accountId, reason },
});

describe('gaps', () => {
  it('are grouped by what is missing', () => {
    expect(
      gapsOf([
        { key: '1', rule: 'limit-cut', accountId: 'a', reason: 'no-limit' },
        { key: '2', rule: 'limit-cut', accountId: 'b', reason: 'no-limit' },
        { key: '3', rule: 'debt-service', accountId: null, reason: 'no-income' },
      ]),
    ).toEqual([
      { reason: 'no-limit', rules: ['limit-cut'], accountIds: ['a', 'b'] },
      { reason: 'no-income', rules: ['debt-service'], accountIds: [] },
    ]);
  });

  it('asks for a check where one would tell, and not for the last use that none tells', () => {
    const never = { key: '1', rule: 'inactivity', accountId: 'a', reason: 'no-checks' } as const;
    const alone = gapsOf([never, { ...never, key: '2', rule: 'limit-exhausted', accountId: 'b' }]);
    expect(alone).toEqual([
      { reason: 'no-use', rules: ['inactivity'], accountIds: ['a'] },
      { reason: 'no-checks', rules: ['limit-exhausted'], accountIds: ['b'] },
    ]);
    expect(gapsOf([never, { ...never, key: '2', rule: 'limit-exhausted' }])).toEqual([
      { reason: 'no-checks', rules: ['inactivity', 'limit-exhausted'], accountIds: ['a'] },
    ]);
  });

  it('name together only the rules and the accounts that lack the same', () => {
    expect(
      gapsOf([
        lack('limit-cut', 'a', 'no-limit'),
        lack('limit-cut', 'b', 'no-limit'),
        lack('limit-exhausted', 'b', 'no-limit'),
        lack('utilisation-account', 'b', 'no-limit'),
      ]),
    ).toEqual([
      { reason: 'no-limit', rules: ['limit-cut'], accountIds: ['a', 'b'] },
      { reason: 'no-limit', rules: ['limit-exhausted', 'utilisation-account'], accountIds: ['b'] },
    ]);
  });

  it('do not ask for checks of an account that only lacks its rates', () => {
    const rates = lack('rate-rise', 'a', 'no-checks');
    expect(gapsOf([rates])).toMatchObject([{ reason: 'no-rates' }]);
    expect(gapsOf([rates, lack('inactivity', 'a', 'no-checks')])).toMatchObject([
      { reason: 'no-rates' },
      { reason: 'no-use' },
    ]);
    expect(gapsOf([rates, lack('long-occupation', 'a', 'no-checks')])).toMatchObject([
      { reason: 'no-checks', rules: ['rate-rise', 'long-occupation'] },
    ]);
  });
});
