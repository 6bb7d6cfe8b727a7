/** The app stays for weeks in a corner of the screen: what it holds matters more than how fast it could hold more. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let soon: ReturnType<typeof setTimeout> | undefined;

/**
 * Before a ledger is read: new objects get room for two megabytes and no more. While a large one is read that room would
 * grow to thirty-two, which are never given back, and reading is no faster for it.
 */
export function stayLean(): void {
  clearTimeout(soon);
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * Gives back what the reading of a ledger took and left, which otherwise waits until something else needs the room. From
 * then on new objects get the room that they need: with two megabytes a third of the time of a change went into collecting.
 */
export function giveBackSoon(): void {
  clearTimeout(soon);
  soon = setTimeout(() => {
    const collect = collector();
    collect();
    // What the first empties, the second hands back.
    setTimeout(collect, A_MOMENT_MS).unref();
    setFlagsFromString('--semi-space-growth-factor=2');
  }, AFTER_MS);
  soon.unref();
}

/** By then the first screen is drawn; a pause of a twentieth of a second at a hundred thousand records is not felt. */
const AFTER_MS = 2_000;
const A_MOMENT_MS = 100;

/** V8 hands its collector to a context that is made while the flag is set. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  return collect;
}
