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
