import { describe, expect, it } from 'vitest';
import { bandWordsOf, listsOf } from '../../../../renderer/screens/accounts/accounts-model';
import { accountRow, idOf } from '../log/samples';

describe('the list of accounts', () => {
  it('parts the open from the closed', () => {
    const lists = listsOf([accountRow(1), accountRow(2, { closed: true })]);
    expect([lists.open, lists.closed].map((rows) => rows.map((row) => row.id))).toEqual([
      [idOf(1)],
      [idOf(2)],
    ]);
  });
});

describe('a utilisation in words', () => {
  it.each([
    [0, 'low'],
    [0.4999, 'low'],
    [0.5, 'watch'],
    [0.7, 'warn'],
    [0.8, 'alert'],
    [1, 'alert'],
    [1.01, 'over'],
  ])('%d is %s', (utilisation, band) => {
    expect(bandWordsOf(utilisation)).toBe(band);
  });
});
