import { expect, it } from 'vitest';
import {
  protectionsFor,
  protectionToBegin,
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
