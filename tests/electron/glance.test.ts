import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Handlers } from '../../electron/answer';
import { addRecords } from '../../electron/commands/add-records';
import { changeSettings } from '../../electron/commands/change-settings';
import { contextFrom } from '../../electron/commands/context';
import { addDemo } from '../../electron/commands/demo';
import { removeAccount } from '../../electron/commands/remove-account';
import { undo } from '../../electron/commands/undo';
import { glanceBeside } from '../../electron/glance';
import { openLedger } from '../../electron/ledger/ledger';
import { onceWhole } from '../../electron/once-whole';
import { createSession } from '../../electron/session';
import { glanceKey, ledgerKeys, newDataKey } from '../../electron/vault/keys';
import { vaultAt } from '../../electron/vault/vault';
import { addDays } from '../../shared/dates';
import { pack, unpack } from '../../shared/ipc/packed';
import type { Snapshot, Update } from '../../shared/ipc/views';
import { stillClock, temporaryProfile } from '../support/profile';
import { nobodyAsked, noKeychain } from '../support/stand-ins';

const snapshot: Snapshot = {
  epoch: 'e',
  seq: 3,
  rows: {
    ...{ accounts: [], records: [], dues: [], findings: [] },
    ...{ insufficient: [], downgrades: [], state: [] },
  },
};
const standing = { mark: 'e 3 ff', asOf: '2026-03-10' };
const noonAfter = (days: number) => `${addDays('2026-03-10', days)}T04:00:00.000Z`;
const shownOn = (day: string, shown: Snapshot) => new Map([[day, pack(shown)]]);

function keptGlance() {
  const profile = temporaryProfile();
  const key = glanceKey(newDataKey());
  glanceBeside(profile, key).keep(standing.mark, shownOn(standing.asOf, snapshot));
  return { profile, key, file: join(profile.folder, 'glances', standing.asOf) };
}

describe('a glance beside the ledger', () => {
  it('opens for what it was taken of', () => {
    const { profile, key } = keptGlance();
    expect(glanceBeside(profile, key).of(standing)).toBe(pack(snapshot));
  });

  it.each([
    ['another state of the ledger', { ...standing, mark: 'e 4 ff' }],
    ['another day', { ...standing, asOf: '2026-03-11' }],
  ])('opens for nothing else, such as %s', (_what, other) => {
    const { profile, key } = keptGlance();
    expect(glanceBeside(profile, key).of(other)).toBeUndefined();
  });

  it('does not open with another key', () => {
    const { profile } = keptGlance();
    expect(glanceBeside(profile, glanceKey(newDataKey())).of(standing)).toBeUndefined();
  });

  it('does not open where any byte of it is another, or where it ends early', () => {
    const { profile, key, file } = keptGlance();
    const whole = readFileSync(file);
    const opened = [...whole.keys()].flatMap((at) => {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return [bytes, whole.subarray(0, at)].map((damaged) => {
        writeFileSync(file, damaged);
        return glanceBeside(profile, key).of(standing);
      });
    });
    expect(new Set(opened)).toEqual(new Set([undefined]));
  });

  it('is for the person alone and says nothing in plain text', () => {
    const { file } = keptGlance();
    expect([statSync(file).mode & 0o777, readFileSync(file).includes('accounts')]).toEqual([
      process.platform === 'win32' ? 0o666 : 0o600,
      false,
    ]);
  });

  it('goes when another is kept', () => {
    const { profile, key } = keptGlance();
    glanceBeside(profile, key).keep('e 4 ff', shownOn('2026-03-12', snapshot));
    expect(readdirSync(join(profile.folder, 'glances'))).toEqual(['2026-03-12']);
  });

  it('that cannot be written is no fault', () => {
    const { profile, key } = keptGlance();
    const nowhere = { folder: join(profile.folder, 'no', 'where') };
    expect(() => {
      glanceBeside(nowhere, key).keep(standing.mark, shownOn(standing.asOf, snapshot));
    }).not.toThrow();
  });
});

/** An unprotected ledger, and sessions over it, one after the other. */
async function house() {
  const profile = temporaryProfile();
  const clock = stillClock('2026-03-10T04:00:00.000Z');
  const key = await vaultAt({ path: profile.vaultFile, keychain: noKeychain, clock }).create(
    'none',
  );
  const glance = glanceBeside(profile, glanceKey(Buffer.from(key)));
  const updates: Update[] = [];
  const session = (isWatched = false) =>
    createSession({
      ...{ profile, clock, keychain: noKeychain, inspector: nobodyAsked },
      locale: () => 'zh-CN' as const,
      isWatched: () => isWatched,
      onState: () => undefined,
      onUpdate: (update) => updates.push(update),
      onOpen: () => undefined,
      onUnfit: () => undefined,
      onClose: () => undefined,
    });
  type Session = ReturnType<typeof session>;
  const contextOf = ({ desk }: Session) =>
    contextFrom({ desk, clock, systemLocale: 'zh-CN' }).get();
  return { profile, clock, glance, updates, session, contextOf, keys: ledgerKeys(key) };
}

/** A house whose ledger was open, had records put into it, and was closed again. */
async function leftHouse(
  live: (context: ReturnType<typeof contextFrom>['get']) => void = () => undefined,
) {
  const made = await house();
  const session = made.session();
  await session.start();
  addDemo(made.contextOf(session));
  live(() => made.contextOf(session));
  const { desk } = made.contextOf(session);
  const left = { shown: pack(desk.first()), mark: desk.ledger.mark() };
  session.close();
  made.updates.length = 0;
  return { ...made, left };
}

/** The next opening, as far as its glimpse. */
async function glimpsed({ session }: Awaited<ReturnType<typeof house>>) {
  const next = session();
  const opened = next.start();
  await next.known;
  return { next, opened, glimpse: next.glimpse() };
}

const jiebei = {
  type: 'account',
  name: '借呗',
  product: 'jiebei',
  lender: '蚂蚁',
  revolving: true,
};

describe('the opening of a ledger', () => {
  it('shows what it showed when it was closed, before its records are read', async () => {
    const left = await leftHouse();
    const { next, opened, glimpse } = await glimpsed(left);
    expect([glimpse === left.left.shown, next.state().status, next.desk()]).toEqual([
      ...[true, 'open'],
      undefined,
    ]);
    await opened;
    next.close();
  });

  it('says nothing more where the records bear the glimpse out', async () => {
    const left = await leftHouse((context) => {
      addRecords(context(), { drafts: [jiebei] });
      const added = [...context().desk.records()].find(
        (one) => one.type === 'account' && one.name === '借呗',
      );
      removeAccount(context(), { id: added?.id ?? '', name: '借呗' });
      undo(context());
      changeSettings(context(), { hideAmounts: true });
    });
    const { next, opened, glimpse } = await glimpsed(left);
    await opened;
    expect([glimpse === undefined, next.glimpse(), left.updates]).toEqual([false, undefined, []]);
    next.close();
  });

  it('tells the window what is otherwise where they do not', async () => {
    const left = await leftHouse();
    const shown = unpack<Snapshot>(left.left.shown);
    const wrong = { ...shown, rows: { ...shown.rows, findings: [] } };
    left.glance.keep(left.left.mark, shownOn('2026-03-10', wrong));
    const { next, opened } = await glimpsed(left);
    await opened;
    expect(left.updates).toEqual([
      {
        ...{ epoch: shown.epoch, from: shown.seq, seq: shown.seq },
        delta: { findings: { put: shown.rows.findings, remove: [] } },
      },
    ]);
    next.close();
  });

  it.each([1, 3, 7])(
    'shows what has become of it when it is opened %s days later',
    async (days) => {
      const left = await leftHouse();
      left.clock.set(noonAfter(days));
      const { next, opened, glimpse = '' } = await glimpsed(left);
      await opened;
      const today = unpack<Snapshot>(glimpse).rows.state.find(({ key }) => key === 'today');
      expect([today, left.updates]).toEqual([
        expect.objectContaining({ asOf: noonAfter(days).slice(0, 10) }),
        [],
      ]);
      next.close();
    },
  );

  it.each([-1, 8])('shows no glimpse of %s days later', async (days) => {
    const left = await leftHouse();
    left.clock.set(noonAfter(days));
    const { next, opened, glimpse } = await glimpsed(left);
    await opened;
    expect([glimpse, next.state().status]).toEqual([undefined, 'open']);
    next.close();
  });

  it('shows no glimpse of a ledger that was changed since', async () => {
    const left = await leftHouse();
    const ledger = openLedger(left.profile, left.keys);
    const [record] = ledger.records();
    const changes = [{ before: record ?? null, after: null }];
    ledger.commit({ at: 1, kind: 'user', target: null, label: 'remove', changes });
    ledger.close();
    const { next, opened, glimpse } = await glimpsed(left);
    await opened;
    expect(glimpse).toBeUndefined();
    next.close();
  });

  it('leaves no glimpse of a window that is kept off other screens', async () => {
    const left = await leftHouse((context) => {
      changeSettings(context(), { hideAmounts: true, keepOffScreens: true });
    });
    const { next, opened, glimpse } = await glimpsed(left);
    await opened;
    expect([glimpse, readdirSync(join(left.profile.folder, 'glances'))]).toEqual([undefined, []]);
    next.close();
  });

  it('reads the records behind a glimpse once somebody who looks at it asks for more', async () => {
    const left = await leftHouse();
    const next = left.session(true);
    const opened = next.start();
    await next.known;
    const before = next.desk();
    await next.settled();
    expect([before, next.desk() === undefined]).toEqual([undefined, false]);
    await opened;
    next.close();
  });

  it('ends with the glimpse when it is closed meanwhile', async () => {
    const left = await leftHouse();
    const { next, opened } = await glimpsed(left);
    next.close();
    await opened;
    expect([next.state().status, next.glimpse(), next.desk()]).toEqual([
      ...['locked', undefined],
      undefined,
    ]);
  });
});

describe('a call while there is but a glimpse', () => {
  const order = async (name: 'query.snapshot' | 'query.position') => {
    const said: string[] = [];
    let settle = (): void => undefined;
    const settled = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const handle = () => said.push('answered');
    const handlers = onceWhole(
      { 'query.snapshot': handle, 'query.position': handle } as unknown as Handlers,
      () => settled,
    );
    const answered = Promise.resolve(handlers[name]({}));
    await Promise.resolve();
    said.push('whole');
    settle();
    await answered;
    return said;
  };

  it('waits for the records', async () => {
    expect(await order('query.position')).toEqual(['whole', 'answered']);
  });

  it('is answered at once where the glimpse is all it takes', async () => {
    expect(await order('query.snapshot')).toEqual(['answered', 'whole']);
  });
});
