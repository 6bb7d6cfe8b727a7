import type { VaultState } from '../../../shared/ipc/contract';
import { SHORTEST } from './passphrase-strength';

/** `both` is for those who know what it means: the settings offer it. */
export type Protection = Exclude<NonNullable<VaultState['protection']>, 'both'>;

/** The kinds that can be had here, the one we advise first. A keychain is offered only where there really is one. */
export function offeredProtections(keychainAvailable: boolean): readonly Protection[] {
  return keychainAvailable ? ['keychain', 'passphrase', 'none'] : ['passphrase', 'none'];
}

export type PassphraseProblem = {
  readonly field: 'first' | 'second';
  readonly code: 'short' | 'differs';
};

/** What stands against a passphrase typed twice; undefined when nothing does. */
export function passphraseProblem(first: string, second: string): PassphraseProblem | undefined {
  if (first.length < SHORTEST) return { field: 'first', code: 'short' };
  return first === second ? undefined : { field: 'second', code: 'differs' };
}
