import { ownHistorySteps, type OwnHistory } from '../../shared/downgrades/own-history';
import type { Desk } from '../desk';

/** How long main counts before it lets everything else that waits have a turn, in milliseconds. */
const TURN = 12;

/** The counts of the person's own downgrades; null where there are too few. Main stays able to answer meanwhile. */
export async function ownHistory(desk: Desk): Promise<OwnHistory | null> {
  const { book, downgrades, asOf } = desk.analysis();
  const known = counted.get(book);
  if (known) return known;
  const counting = inTurns(ownHistorySteps(book, downgrades, asOf)).then((found) => found ?? null);
  counted.set(book, counting);
  return counting;
}

/** While nothing changes the book stays the same, and so does the answer. */
const counted = new WeakMap<object, Promise<OwnHistory | null>>();

async function inTurns<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const began = performance.now();
    while (performance.now() - began < TURN) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
