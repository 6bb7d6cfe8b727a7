import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock } from './clock';

/** A new UUIDv7 stamped with the clock's time, so that ids sort by when they were made. */
export const newId = (clock: Clock): string => v7({ msecs: clock.now(), random: randomBytes(16) });
