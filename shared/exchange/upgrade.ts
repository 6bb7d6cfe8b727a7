/** Makes version n + 1 of version n; it stands at index n − 1 and is given the whole file, its `version` included. */
export type Upgrade = (file: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** None yet: version 1 is the first. A change of the format adds its step here and raises the version. */
const upgrades: readonly Upgrade[] = [];

/** Takes a file of `version` (from 1) through every step after it, so that a file of any age can be read. */
export function upgradeFrom(
  version: number,
  file: Readonly<Record<string, unknown>>,
  steps: readonly Upgrade[] = upgrades,
): Readonly<Record<string, unknown>> {
  return steps.slice(version - 1).reduce((older, step) => step(older), file);
}
