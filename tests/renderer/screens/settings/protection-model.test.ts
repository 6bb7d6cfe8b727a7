import { expect, it } from 'vitest';
import {
  protectionsFor,
  protectionToBegin,
  vaultRows,
} from '../../../../renderer/screens/settings/protection-model';

it.each([
  [true, 'both', 'both'],
  [false, 'both', 'passphrase'],
  [false, 'keychain', 'passphrase'],
  [false, 'none', 'none'],
] as const)(
  'with a keychain: %s, what is chosen to begin with in place of %s is %s',
  (available, current, begin) => {
    expect(protectionToBegin(current, protectionsFor(available))).toBe(begin);
  },
);

it.each([
  [{ demo: true, protection: 'none' }, []],
  [{ demo: false, protection: 'none' }, ['change', 'deletion']],
  [{ demo: false, protection: 'keychain' }, ['change', 'recovery', 'deletion']],
  [{ demo: false, protection: 'both' }, ['change', 'recovery', 'autoLock', 'deletion']],
] as const)('a ledger %j has the rows %j', (state, rows) => {
  const there = Object.entries(vaultRows(state)).filter(([, is]) => is);
  expect(there.map(([row]) => row)).toEqual(rows);
});
