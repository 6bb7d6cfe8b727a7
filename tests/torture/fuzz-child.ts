/** Malformed calls through the real way in: the sender's check, the contract, the real handlers on a real ledger. */
import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Handlers } from '../../electron/answer';
import { receiverOf } from '../../electron/shell/receiver';
import { refuse } from '../../electron/failure';
import type { CallName } from '../../shared/ipc/channels';
import { calls } from '../../shared/ipc/channels';
import { contract } from '../../shared/ipc/contract';
import type { App } from './app';
import { openApp } from './app';
import { hostileFrame, hostileInput } from './hostile';

const [folder = '', seed = '1', count = '1000'] = process.argv.slice(2);

export type FuzzResult = {
  readonly calls: number;
  readonly refused: number;
  readonly accepted: number;
  readonly untrusted: number;
  /** Accepted although the contract refuses them, or answered as if they were trusted. */
  readonly slipped: number;
  readonly internal: number;
  readonly heaps: readonly number[];
  readonly faults: readonly string[];
};

const tally = { calls: 0, refused: 0, accepted: 0, untrusted: 0, slipped: 0, internal: 0 };
const heaps: number[] = [];
const faults: string[] = [];
const page = { url: 'app://credit-health/index.html', parent: null };

/** Calls on one ledger before another one is made, so that what the accepted ones write stays bounded. */
const CALLS_PER_LEDGER = 5_000;

/** What takes long (scrypt, a worker, a whole copy) is let through now and then. */
const costly: ReadonlySet<CallName> = new Set<CallName>([
  ...(['vault.create', 'vault.protect', 'vault.makeRecovery', 'export.exchange'] as const),
  ...(['demo.add', 'demo.remove', 'backup.make', 'backup.restore', 'import.read'] as const),
]);
const COSTLY_EVERY = 40;

type Spied = { readonly handlers: Handlers; readonly reached: () => CallName | undefined };

/** The app's handlers, and which of them the last call reached. */
function spyOn(app: App): Spied {
  let reached: CallName | undefined;
  const entries = calls.map((name) => [
    name,
    (input: never) => {
      reached = name;
      if (costly.has(name) && tally.calls % COSTLY_EVERY !== 0) throw refuse('left-out');
      return app.handlers[name](input);
    },
  ]);
  return {
    handlers: Object.fromEntries(entries) as Handlers,
    reached: () => {
      const last = reached;
      reached = undefined;
      return last;
    },
  };
}

async function run(): Promise<void> {
  const prototype = Object.getOwnPropertyNames(Object.prototype).length;
  for (let done = 0; done < Number(count); done += CALLS_PER_LEDGER)
    await onOneLedger(Math.min(CALLS_PER_LEDGER, Number(count) - done), Number(seed) + done);
  if (Object.getOwnPropertyNames(Object.prototype).length !== prototype)
    faults.push('the prototype of all objects was changed');
  writeSync(1, `${JSON.stringify({ ...tally, heaps, faults } satisfies FuzzResult)}\n`);
}

async function onOneLedger(many: number, from: number): Promise<void> {
  const own = mkdtempSync(join(folder, 'fuzz-'));
  const app = openApp(own);
  await app.session.create('none');
  await app.ask('record.add', {
    drafts: [{ type: 'account', name: 'A', product: 'huabei', lender: 'B', revolving: true }],
  });
  const ids = [...(app.session.desk()?.records() ?? [])].map(({ id }) => id);
  const { handlers, reached } = spyOn(app);
  const receive = receiverOf(handlers, (call, error) => {
    tally.internal += 1;
    faults.push(`${call}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
  });
  const perCall = Math.ceil(many / calls.length);
  for (const name of calls) {
    const given = fc.sample(fc.tuple(hostileInput(name, ids), fc.nat(9), hostileFrame), {
      ...{ numRuns: perCall, seed: from },
    });
    for (const [value, chance, frame] of given) {
      const input = cloned(value);
      tally.calls += 1;
      const trusted = chance > 0;
      const code = codeOf(await receive(name, trusted ? page : frame, input));
      judge({ name, input, trusted, code, reached: reached() });
    }
  }
  const damage = app.session.desk()?.ledger.verify().length;
  if (damage !== 0) faults.push(`the ledger is ${damage === undefined ? 'closed' : 'damaged'}`);
  app.session.close();
  rmSync(own, { recursive: true, force: true });
  globalThis.gc?.();
  heaps.push(process.memoryUsage().heapUsed);
}

const codeOf = (result: { ok: boolean; error?: { code: string } }): string =>
  result.ok ? 'ok' : (result.error?.code ?? '');

/** As it arrives in main: what cannot be cloned cannot be sent. */
function cloned(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined;
  }
}

type Answered = {
  readonly name: CallName;
  readonly input: unknown;
  readonly trusted: boolean;
  readonly code: string;
  readonly reached: CallName | undefined;
};

function judge({ name, input, trusted, code, reached }: Answered): void {
  if (!trusted) {
    tally.untrusted += 1;
    if (code !== 'not-trusted' || reached) slipped(name, `${code} for a frame that is not ours`);
    return;
  }
  const allowed = contract[name].input.safeParse(input).success;
  if (allowed) tally.accepted += 1;
  else tally.refused += 1;
  if (!allowed && (code !== 'bad-input' || reached)) slipped(name, `${code} for what zod refuses`);
  if (allowed && !reached) faults.push(`${name}: ${code} for what the contract allows`);
}

function slipped(name: CallName, how: string): void {
  tally.slipped += 1;
  faults.push(`${name}: ${how}`);
}

process.on('unhandledRejection', (error) => {
  faults.push(`unhandled: ${String(error)}`);
});
void run();
