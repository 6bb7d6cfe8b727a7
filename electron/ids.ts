import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock } from './clock';

/**
 * A new UUIDv7 stamped with the clock's time, so that ids sort by when they were made: those of one millisecond too, of which
 * each counts on from the one before (RFC 9562, section 6.2, method 1).
 */
export function newId(clock: Clock): string {
  const msecs = clock.now();
  const random = randomBytes(16);
  const isSameMoment = msecs === latest.msecs;
  // It begins in the lower half of its 32 bits, so that there is room to count on.
  latest = { msecs, seq: isSameMoment ? latest.seq + 1 : random.readUInt32BE(6) >>> 1 };
  return v7({ msecs, random, seq: latest.seq });
}

let latest = { msecs: -1, seq: 0 };
