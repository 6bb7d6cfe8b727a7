import { describe, expect, it } from 'vitest';
import { startFeed, stepFor, type FeedParts } from '../../../renderer/mirror/feed';
import type { Rows, Snapshot, Update } from '../../../shared/ipc/views';
import type { AnyRecord } from '../../../shared/records';
import { check, nthId } from '../../fixtures/records';
import { fail, ok, type Failure, type Result } from '../../../shared/result';

const rows = {
  accounts: [],
  records: [],
  dues: [],
  findings: [],
  insufficient: [],
  downgrades: [],
  state: [],
} satisfies Rows;

const seen = check({ accountId: nthId(1), on: '2026-03-10' });

const update = (from: number, seq: number, epoch = 'a'): Update => ({
  epoch,
  from,
  seq,
  delta: { records: { put: [seen], remove: [] } },
});

describe('an update', () => {
  it.each([
    ['follows', { epoch: 'a', seq: 3 }, update(3, 4), 'apply'],
    ['only moves the day', { epoch: 'a', seq: 3 }, update(3, 3), 'apply'],
    ['is already in', { epoch: 'a', seq: 4 }, update(3, 4), 'skip'],
    ['is older', { epoch: 'a', seq: 9 }, update(3, 4), 'skip'],
    ['leaves a gap', { epoch: 'a', seq: 1 }, update(3, 4), 'ask'],
    ['overlaps', { epoch: 'a', seq: 4 }, update(3, 6), 'ask'],
    ['is of another ledger', { epoch: 'a', seq: 3 }, update(3, 4, 'b'), 'fill'],
    ['comes before anything', undefined, update(3, 4), 'fill'],
  ] as const)('that %s', (_what, position, next, step) => {
    expect(stepFor(position, next)).toBe(step);
  });
});

/** A main process and a mirror that write down what they are asked. */
function fixture(answers: {
  readonly snapshots: readonly Result<Snapshot>[];
  readonly missed?: Result<Update | null>;
  readonly fill?: () => Promise<void>;
  readonly apply?: () => Promise<void>;
  readonly add?: () => Promise<void>;
  readonly painted?: () => Promise<void>;
  readonly records?: Result<readonly AnyRecord[]>;
  /** What was heard before the feed listens. */
  readonly heard?: readonly Update[];
}) {
  const said: string[] = [];
  const failures: Failure[] = [];
  let listener: ((next: Update) => void) | undefined;
  let taken = 0;
  const parts: FeedParts = {
    snapshot: () => {
      said.push('snapshot');
      const answer = answers.snapshots[Math.min(taken, answers.snapshots.length - 1)]!;
      taken += 1;
      return Promise.resolve(answer);
    },
    changesSince: ({ seq }) => {
      said.push(`since ${String(seq)}`);
      return Promise.resolve(answers.missed ?? ok(null));
    },
    listen: (one) => {
      listener = one;
      answers.heard?.forEach(one);
      return () => {
        listener = undefined;
      };
    },
    show: () => said.push('show'),
    change: () => said.push('change'),
    painted: () => answers.painted?.() ?? Promise.resolve(),
    fill: () => {
      said.push('fill');
      return answers.fill?.() ?? Promise.resolve();
    },
    apply: () => {
      said.push('apply');
      return answers.apply?.() ?? Promise.resolve();
    },
    records: () => Promise.resolve(answers.records ?? ok([seen])),
    add: () => {
      said.push('add');
      return answers.add?.() ?? Promise.resolve();
    },
    failed: (failure) => failures.push(failure),
  };
  const stop = startFeed(parts);
  return { said, failures, stop, send: (next: Update) => listener?.(next), hears: () => listener };
}

/** What was asked of main and shown, and what was written: neither waits for the other. */
const isWrite = (step: string) => ['fill', 'add', 'apply'].includes(step);
const shownIn = (said: readonly string[]) => said.filter((step) => !isWrite(step));
const writtenIn = (said: readonly string[]) => said.filter(isWrite);

const settled = async () => {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
};

const snapshot = (seq: number, epoch = 'a') => ok({ epoch, seq, rows });

describe('the feed', () => {
  it('shows one snapshot and what follows at once, and writes the records after that, in order', async () => {
    const { said, send } = fixture({ snapshots: [snapshot(3)] });
    send(update(3, 4));
    send(update(4, 5));
    await settled();
    expect({ shown: shownIn(said), written: writtenIn(said) }).toEqual({
      shown: ['snapshot', 'show', 'change', 'change'],
      written: ['fill', 'add', 'apply', 'apply'],
    });
  });

  it('shows a change while the records are still being written', async () => {
    const { said, send } = fixture({
      snapshots: [snapshot(3)],
      fill: () => new Promise(() => undefined),
    });
    await settled();
    send(update(3, 4));
    await settled();
    expect(said).toEqual(['snapshot', 'show', 'fill', 'change']);
  });

  it('writes no record before what came with it is painted', async () => {
    const { said } = fixture({
      snapshots: [snapshot(3)],
      painted: () => new Promise(() => undefined),
    });
    await settled();
    expect(said).toEqual(['snapshot', 'show']);
  });

  it('writes the bulk of the records a piece at a time', async () => {
    const bulk = Array.from({ length: 600 }, (_, n) => ({ ...seen, id: nthId(n) }));
    const { said } = fixture({ snapshots: [snapshot(3)], records: ok(bulk) });
    await settled();
    expect(said).toEqual(['snapshot', 'show', 'fill', 'add', 'add', 'add']);
  });

  it('starts over once and then says so where the bulk of the records cannot be written', async () => {
    const { said, failures } = fixture({
      snapshots: [snapshot(3)],
      add: () => Promise.reject(new Error('no room')),
    });
    await settled();
    expect([shownIn(said), failures]).toEqual([
      ['snapshot', 'show', 'snapshot', 'show'],
      [{ code: 'mirror-failed' }],
    ]);
  });

  it('takes one snapshot, whatever was heard before it listens', async () => {
    const heard = [update(4, 5), update(5, 6)];
    const { said } = fixture({ snapshots: [snapshot(5)], heard });
    await settled();
    expect(shownIn(said)).toEqual(['snapshot', 'show', 'change']);
  });

  it('skips what the snapshot already holds', async () => {
    const { said, send } = fixture({ snapshots: [snapshot(5)] });
    send(update(4, 5));
    await settled();
    expect(said).toEqual(['snapshot', 'show', 'fill', 'add']);
  });

  it('asks for what it missed, and shows that', async () => {
    const { said, send } = fixture({ snapshots: [snapshot(3)], missed: ok(update(3, 7)) });
    send(update(6, 7));
    await settled();
    expect({ shown: shownIn(said), written: writtenIn(said) }).toEqual({
      shown: ['snapshot', 'show', 'since 3', 'change'],
      written: ['fill', 'add', 'apply'],
    });
  });

  it('starts anew when what it missed is no longer kept', async () => {
    const { said, send } = fixture({ snapshots: [snapshot(3), snapshot(7)], missed: ok(null) });
    send(update(6, 7));
    await settled();
    expect(shownIn(said)).toEqual(['snapshot', 'show', 'since 3', 'snapshot', 'show']);
  });

  it('starts anew for another ledger', async () => {
    const { said, send } = fixture({ snapshots: [snapshot(3), snapshot(1, 'b')] });
    send(update(0, 1, 'b'));
    await settled();
    expect(shownIn(said)).toEqual(['snapshot', 'show', 'snapshot', 'show']);
  });

  it.each(['fill', 'apply'] as const)('starts anew once when a write fails: %s', async (step) => {
    let failing = true;
    const { said, send, failures } = fixture({
      snapshots: [snapshot(3), snapshot(4)],
      [step]: () => {
        const fails = failing;
        failing = false;
        return fails ? Promise.reject(new Error('quota')) : Promise.resolve();
      },
    });
    send(update(3, 4));
    await settled();
    expect({ shown: shownIn(said), failures }).toEqual({
      shown: ['snapshot', 'show', 'change', 'snapshot', 'show'],
      failures: [],
    });
  });

  it('takes several writes that fail before it starts anew for one failure', async () => {
    let fills = 0;
    const { said, send, failures } = fixture({
      snapshots: [snapshot(3), snapshot(6)],
      fill: () => {
        fills += 1;
        return Promise.resolve();
      },
      apply: () => (fills > 1 ? Promise.resolve() : Promise.reject(new Error('quota'))),
    });
    for (const seq of [3, 4, 5]) send(update(seq, seq + 1));
    await settled();
    expect({ written: writtenIn(said), failures }).toEqual({
      written: ['fill', 'add', 'apply', 'fill', 'add'],
      failures: [],
    });
  });

  it('writes what follows again once it has started anew', async () => {
    let failing = true;
    const { said, send } = fixture({
      snapshots: [snapshot(3), snapshot(4)],
      apply: () => {
        const fails = failing;
        failing = false;
        return fails ? Promise.reject(new Error('quota')) : Promise.resolve();
      },
    });
    send(update(3, 4));
    await settled();
    send(update(4, 5));
    await settled();
    expect(writtenIn(said)).toEqual(['fill', 'add', 'apply', 'fill', 'add', 'apply']);
  });

  it('says so when the mirror cannot be filled at all', async () => {
    const { failures } = fixture({
      snapshots: [snapshot(3)],
      fill: () => Promise.reject(new Error('quota')),
    });
    await settled();
    expect(failures).toEqual([{ code: 'mirror-failed' }]);
  });

  it('hands on why main gave no snapshot', async () => {
    const { failures } = fixture({ snapshots: [fail({ code: 'locked' })] });
    await settled();
    expect(failures).toEqual([{ code: 'locked' }]);
  });

  it('hands on why main gave no records', async () => {
    const { failures } = fixture({
      snapshots: [snapshot(3)],
      records: fail({ code: 'unreachable' }),
    });
    await settled();
    expect(failures).toEqual([{ code: 'unreachable' }]);
  });

  it('neither shows nor writes anything after it was stopped', async () => {
    const { said, stop, hears } = fixture({ snapshots: [snapshot(3)] });
    stop();
    await settled();
    expect({ said: shownIn(said), hears: hears() }).toEqual({ said: [], hears: undefined });
  });

  it('writes nothing more once it is stopped', async () => {
    let paint = (): void => undefined;
    const painted = () =>
      new Promise<void>((resolve) => {
        paint = resolve;
      });
    const { said, stop } = fixture({ snapshots: [snapshot(3)], painted });
    await settled();
    stop();
    paint();
    await settled();
    expect(said).toEqual(['snapshot', 'show']);
  });
});
