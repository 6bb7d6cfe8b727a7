/**
 * The window's only way out: the calls and events that the preload exposes. Everything else in the window goes through
 * `call` and `on`, never through `window.creditHealth` itself. It makes no words and keeps no state.
 */
import type { CallName, EventName } from '../shared/ipc/channels';
import type { EventPayloads, InputOf, OutputOf } from '../shared/ipc/contract';
import { fail, type Result } from '../shared/result';

export type Answer<N extends CallName> = Result<OutputOf<N>>;

export type Bridge = {
  readonly call: <N extends CallName>(name: N, input: InputOf<N>) => Promise<Answer<N>>;
  readonly on: <E extends EventName>(
    event: E,
    listener: (payload: EventPayloads[E]) => void,
  ) => () => void;
};

declare global {
  interface Window {
    readonly creditHealth: Bridge;
  }
}

/** Sends one call. A main process that does not answer is an error like any other, never a rejection. */
export async function call<N extends CallName>(name: N, input: InputOf<N>): Promise<Answer<N>> {
  try {
    return await window.creditHealth.call(name, input);
  } catch {
    return fail({ code: 'unreachable' });
  }
}

/** Listens to an event until the function it returns is called. */
export function on<E extends EventName>(
  event: E,
  listener: (payload: EventPayloads[E]) => void,
): () => void {
  return window.creditHealth.on(event, listener);
}
