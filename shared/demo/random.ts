/** Chance that repeats itself: the same seed gives the same numbers on every machine. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
};

/** Mulberry32 (Tommy Ettinger, public domain): small, and even enough to invent figures; never for a secret. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, whole: (from, to) => from + Math.floor(next() * (to - from + 1)) };
}

/** An id with the layout of a UUIDv7 (RFC 9562, 5.7): milliseconds since 1970, then bits drawn from `random`. */
export function idAt(milliseconds: number, random: Random): string {
  const hex = (length: number) =>
    Array.from({ length }, () => random.whole(0, 15).toString(16)).join('');
  const time = milliseconds.toString(16).padStart(12, '0');
  const variant = random.whole(8, 11).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
}
