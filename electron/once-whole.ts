import type { CallName } from '../shared/ipc/channels';
import { calls } from '../shared/ipc/channels';
import type { Handlers } from './answer';

/** What a glimpse of the ledger answers, and what must not wait. */
const atOnce: ReadonlySet<CallName> = new Set([
  'vault.state',
  'vault.lock',
  'draft.keep',
  'draft.kept',
  'query.snapshot',
  'app.quit',
]);

/** The handlers of a ledger that may still be opening behind a glimpse: what needs all of it waits until it is there. */
export function onceWhole(handlers: Handlers, settled: () => Promise<void>): Handlers {
  const waiting = calls.map((name) => {
    const handle = handlers[name] as (input: unknown) => unknown;
    return [
      name,
      atOnce.has(name) ? handle : (input: unknown) => settled().then(() => handle(input)),
    ];
  });
  return Object.fromEntries(waiting) as Handlers;
}
