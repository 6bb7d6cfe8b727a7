/** The paths of fields that parsing dropped, for this version does not know them: `source.device`, `steps.0.by`. */
export function ignoredPaths(given: unknown, parsed: unknown, path = ''): readonly string[] {
  if (Array.isArray(given) && Array.isArray(parsed))
    return given.flatMap((item, index) => ignoredPaths(item, parsed[index], join(path, index)));
  if (!isObject(given) || !isObject(parsed)) return [];
  return Object.keys(given).flatMap((key) =>
    Object.hasOwn(parsed, key)
      ? ignoredPaths(given[key], parsed[key], join(path, key))
      : [join(path, key)],
  );
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${String(key)}`;
}
