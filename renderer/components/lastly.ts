/** Remembers what was last derived, for as long as every part is the same: many components of one screen ask alike. */
export function lastly<P extends object, V>(derive: (parts: P) => V): (parts: P) => V {
  let known: { readonly parts: P; readonly value: V } | undefined;
  return (parts) => {
    if (known === undefined || !isSame(known.parts, parts)) known = { parts, value: derive(parts) };
    return known.value;
  };
}

function isSame<P extends object>(before: P, now: P): boolean {
  const names = Object.keys(now) as (keyof P)[];
  return names.every((name) => before[name] === now[name]);
}
