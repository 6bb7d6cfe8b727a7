/**
 * What a button filled in, field by field, and what stood there before. It is the last record's of one account: on another
 * account it would be a figure that nobody saw there.
 */
export type Filled = Readonly<Record<string, { readonly was: unknown; readonly is: unknown }>>;

export const filledBy = (before: object, after: object): Filled => {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(
    Object.entries(after)
      .filter(([field, is]) => !same(is, was.get(field)))
      .map(([field, is]: [string, unknown]) => [field, { was: was.get(field), is }]),
  );
};

/** What stood before in the fields that still hold what was filled in; what was typed over it stays. */
export function takenBack<V extends object>(values: V, filled: Filled): Partial<V> {
  const now = new Map<string, unknown>(Object.entries(values));
  return Object.fromEntries(
    Object.entries(filled)
      .filter(([field, { is }]) => same(now.get(field), is))
      .map(([field, { was }]) => [field, was]),
  ) as Partial<V>;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
