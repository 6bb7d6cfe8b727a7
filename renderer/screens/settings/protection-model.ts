import type { Protection, VaultState } from '../../../shared/ipc/contract';
import { passphraseProblem, type PassphraseProblem } from '../first-run/protection-model';

export const asksPassphrase = (protection: Protection): boolean =>
  protection === 'passphrase' || protection === 'both';

/** Which rows there are about a ledger's key: the demo's ledger is nobody's own, and an open key needs no other key. */
export function vaultRows({ demo = false, protection = 'none' }: Partial<VaultState>) {
  return {
    change: !demo,
    recovery: !demo && protection !== 'none',
    autoLock: asksPassphrase(protection),
    deletion: !demo,
  };
}

/** The kinds that can be had on this machine. */
export function protectionsFor(keychainAvailable: boolean): readonly Protection[] {
  return keychainAvailable ? ['keychain', 'passphrase', 'both', 'none'] : ['passphrase', 'none'];
}

/** What is chosen to begin with: what holds now, or, where that cannot be had here any more, the passphrase. */
export const protectionToBegin = (
  current: Protection,
  offered: readonly Protection[],
): Protection => (offered.includes(current) ? current : 'passphrase');

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
