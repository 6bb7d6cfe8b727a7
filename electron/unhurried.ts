/** Long work that stops now and then, so that whoever does it can see to something else in between. */
export type Work<T> = Generator<undefined, T>;

/** Does it in one go. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Does it with a turn of the event loop at every stop: windows are served and messages answered meanwhile. */
export async function unhurried<T>(work: Work<T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await new Promise(setImmediate);
  }
}
