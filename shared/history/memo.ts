import type { Day } from '../dates';

/**
 * Remembers what was derived from an object, for as long as the object lives. Books and histories are never changed in
 * place, so the answer stays true; rules ask for the same list on hundreds of days.
 */
export function remembered<K extends object, V>(derive: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (from) => {
    const found = known.get(from);
    if (found) return found.value;
    const value = derive(from);
    known.set(from, { value });
    return value;
  };
}

/** The same for what depends on a day too, for the day last asked about: most changes come one after another on one day. */
export function rememberedOn<K extends object, V>(
  derive: (from: K, asOf: Day) => V,
): (from: K, asOf: Day) => V {
  const known = new WeakMap<K, { readonly asOf: Day; readonly value: V }>();
  return (from, asOf) => {
    const found = known.get(from);
    if (found?.asOf === asOf) return found.value;
    const value = derive(from, asOf);
    known.set(from, { asOf, value });
    return value;
  };
}

/**
 * The same for what is derived from several objects in a row, such as one list of each account: as long as every one of
 * them is the same object as before, the answer is the one known.
 */
export function rememberedAll<K extends object, V>(
  derive: (from: readonly K[]) => V,
): (from: readonly K[]) => V {
  const root = emptyNode<K, V>();
  return (from) => {
    let node = root;
    for (const key of from) {
      const known = node.next.get(key);
      const next = known ?? emptyNode<K, V>();
      if (!known) node.next.set(key, next);
      node = next;
    }
    node.found ??= { value: derive(from) };
    return node.found.value;
  };
}

type Node<K extends object, V> = {
  readonly next: WeakMap<K, Node<K, V>>;
  found?: { readonly value: V };
};

function emptyNode<K extends object, V>(): Node<K, V> {
  return { next: new WeakMap() };
}
