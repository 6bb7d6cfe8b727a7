const known = [
  'ledger-newer',
  'vault-newer',
  'ledger-damaged',
  'ledger-unreadable',
  'vault-damaged',
  'keychain-unavailable',
  'keychain-changed',
  'keychain-refused',
  'mirror-failed',
] as const;

export type FailureKind = (typeof known)[number] | 'other';

/** The failure that the screen has words for; `other` for the rest, which are named by their code. */
export function failureKind(code: string): FailureKind {
  return known.find((one) => one === code) ?? 'other';
}
