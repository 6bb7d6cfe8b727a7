import type { Protection } from '../../../shared/ipc/contract';
import { passphraseProblem, type PassphraseProblem } from '../first-run/protection-model';

export const asksPassphrase = (protection: Protection): boolean =>
  protection === 'passphrase' || protection === 'both';

/** The kinds that can be had on this machine, the current one among them. */
export function protectionsFor(keychainAvailable: boolean): readonly Protection[] {
  return keychainAvailable ? ['keychain', 'passphrase', 'both', 'none'] : ['passphrase', 'none'];
}

/** What stands against a change: only a protection with a passphrase can have anything wrong with it. */
export function changeProblem(change: {
  readonly protection: Protection;
  readonly first: string;
  readonly second: string;
}): PassphraseProblem | undefined {
  return asksPassphrase(change.protection)
    ? passphraseProblem(change.first, change.second)
    : undefined;
}
