const known = [
  'ledger-newer',
  'vault-newer',
  'ledger-damaged',
  'ledger-unreadable',
  'ledger-aborts',
  'ledger-missing',
  'disk-full',
  'disk-read-only',
  'disk-error',
  'vault-damaged',
  'keychain-unavailable',
  'keychain-changed',
  'keychain-refused',
  'mirror-failed',
] as const;

export type FailureKind = (typeof known)[number] | 'other';

/** Failures of the ledger's file itself, which a backup mends. A newer file is whole, and a key's fault is not its. */
export const isOfTheFile = (code: string): boolean =>
  ['ledger-damaged', 'ledger-unreadable', 'ledger-aborts', 'ledger-missing', 'internal'].includes(
    code,
  );

/** The failure that the screen has words for; `other` for the rest, which are named by their code. */
export function failureKind(code: string): FailureKind {
  return known.find((one) => one === code) ?? 'other';
}
