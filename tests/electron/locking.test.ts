import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../../electron/answer';
import { addRecords } from '../../electron/commands/add-records';
import { contextFrom } from '../../electron/commands/context';
import { doubtIn } from '../../electron/doubt';
import type { Inspected, Inspector } from '../../electron/inspector';
import { inspect } from '../../electron/ledger/inspect';
import { createSession } from '../../electron/session';
import { createLightly } from '../support/light-passphrase';
import { stillClock, temporaryProfile } from '../support/profile';
import { nobodyAsked, unheard } from '../support/stand-ins';

const PASSPHRASE = 'correct horse battery';
const flip = (data: Buffer) => Buffer.from(data.map((byte) => byte ^ 0xff));
const keychain = {
  status: () => ({ available: true, backend: 'gnome' }),
  wrap: (text: string) => flip(Buffer.from(text)),
  unwrap: (data: Buffer) => flip(data).toString(),
};
const draft = { type: 'account', name: '借呗', product: 'jiebei', lender: '蚂蚁', revolving: true };

const written = vi.spyOn(console, 'error');
beforeEach(() => {
  written.mockReset().mockImplementation(() => undefined);
});
afterEach(() => {
  written.mockReset();
});

/** A ledger under a passphrase with one account in it, closed; and sessions over it. */
async function house() {
  const profile = temporaryProfile();
  const clock = stillClock('2026-03-10T04:00:00.000Z');
  const session = (
    inspector: Inspector = nobodyAsked,
    more: Partial<Parameters<typeof createSession>[0]> = {},
  ) => createSession({ ...{ profile, keychain, clock, inspector }, ...unheard, ...more });
  const first = session();
  await createLightly({ session: first, ...{ profile, keychain, clock } }, PASSPHRASE);
  addRecords(contextFrom({ desk: first.desk, clock, systemLocale: 'zh-CN' }).get(), {
    drafts: [draft],
  });
  first.close();
  return { profile, session, mark: join(profile.folder, 'opening') };
}
type Session = ReturnType<Awaited<ReturnType<typeof house>>['session']>;

async function opened() {
  const its = await house();
  const session = its.session();
  await session.unlock(PASSPHRASE);
  return { ...its, its: session };
}

const standing = (session: Session) => [session.state().status, session.desk()];
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: { failure?: { code: string } }) => error.failure?.code,
  );

describe('a lock', () => {
  it('holds where what comes before it fails', async () => {
    const { session } = await house();
    const its = session(nobodyAsked, {
      onClose: () => {
        throw new Error('EROFS');
      },
    });
    await its.unlock(PASSPHRASE);
    expect([its.lock().status, ...standing(its)]).toEqual(['locked', 'locked', undefined]);
    expect(written.mock.calls).toEqual([['lock failed: Error']]);
  });

  it('holds where no glance of the ledger can be made', async () => {
    const { its } = await opened();
    Object.assign(its.desk() ?? {}, {
      first: () => {
        throw new Error('no memory');
      },
    });
    its.lock();
    expect(standing(its)).toEqual(['locked', undefined]);
  });

  it('holds where the mark of the opening cannot be taken away', async () => {
    const { its, mark } = await opened();
    rmSync(mark);
    mkdirSync(mark);
    its.lock();
    expect(standing(its)).toEqual(['locked', undefined]);
    expect(() => its.inspect()).toThrow('locked');
  });

  it('holds where the file does not close', async () => {
    const { its } = await opened();
    const desk = its.desk();
    const close = desk?.close;
    Object.assign(desk ?? {}, {
      close: () => {
        close?.();
        throw new Error('EIO');
      },
    });
    its.lock();
    expect(standing(its)).toEqual(['locked', undefined]);
  });

  it.each([
    ['damaged', (file: string) => writeFileSync(file, '{'), 'failed'],
    ['gone', (file: string) => rmSync(file), 'none'],
  ])('holds where the key file is %s meanwhile', async (_how, hurt, after) => {
    const { its, profile } = await opened();
    hurt(profile.vaultFile);
    expect([its.state().status, its.state().protection, its.isLockable()]).toEqual([
      ...['open', 'passphrase'],
      true,
    ]);
    expect([its.lock().status, its.desk()]).toEqual([after, undefined]);
  });

  it('names what is wrong with the key file', async () => {
    const { its, profile } = await opened();
    writeFileSync(profile.vaultFile, '{');
    expect(its.lock().failure).toMatchObject({ code: 'vault-damaged' });
  });

  it('leaves the mark of an earlier opening that did not end well', async () => {
    const { session, profile, mark } = await house();
    doubtIn(profile).raise();
    session().lock();
    expect(existsSync(mark)).toBe(true);
  });
});

describe('a lock before the ledger is open', () => {
  it('ends the reading of its records', async () => {
    const { its, session } = await opened();
    await its.protect({ protection: 'both', passphrase: PASSPHRASE, current: PASSPHRASE });
    its.close();
    const next = session();
    const opening = next.start();
    expect(next.isLockable()).toBe(true);
    next.lock();
    await opening;
    expect([...standing(next), next.state().failure]).toEqual(['locked', undefined, undefined]);
  });

  it('ends the try of a passphrase', async () => {
    const { session } = await house();
    const its = session();
    const trying = codeOf(its.unlock(PASSPHRASE));
    its.lock();
    expect([await trying, ...standing(its)]).toEqual(['locked', 'locked', undefined]);
  });

  it('ends its reading by another process, whatever that still answers', async () => {
    const { session, profile, mark } = await house();
    doubtIn(profile).raise();
    let answer: ((inspected: Inspected) => void) | undefined;
    const inspected = new Promise<Inspected>((resolve) => {
      answer = resolve;
    });
    let ask = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      ask = resolve;
    });
    const its = session({
      inspect: () => {
        ask();
        return inspected;
      },
      stop: () => Promise.resolve(),
    });
    const opening = its.unlock(PASSPHRASE);
    await asked;
    its.lock();
    answer?.({ kind: 'read', inspection: {} as never });
    await opening;
    expect([...standing(its), existsSync(mark)]).toEqual(['locked', undefined, true]);
    rmSync(mark);
    const next = session();
    // Opened with keys that were zeroed, it would take itself for a copy.
    expect([(await next.unlock(PASSPHRASE)).status, next.state().copied]).toEqual([
      'open',
      undefined,
    ]);
    next.close();
  });
});

describe('a lock in the middle of a restore', () => {
  it('leaves the ledger closed and as it was', async () => {
    const { profile, session } = await house();
    const backup = join(profile.folder, 'a-backup.db');
    copyFileSync(profile.ledgerFile, backup);
    let lock = (): void => undefined;
    const its = session({
      inspect: (request) =>
        Promise.resolve({ kind: 'read' as const, inspection: inspect(request) }),
      stop: () => {
        lock();
        return Promise.resolve();
      },
    });
    await its.unlock(PASSPHRASE);
    const epoch = its.desk()?.ledger.epoch;
    lock = () => {
      lock = () => undefined;
      its.lock();
    };
    const restored = await codeOf(its.restore(backup, () => Promise.resolve()));
    expect([restored, ...standing(its)]).toEqual(['locked', 'locked', undefined]);
    await its.unlock(PASSPHRASE);
    expect(its.desk()?.ledger.epoch).toBe(epoch);
    its.close();
  });
});

describe('a restore that fails', () => {
  /** A ledger that was open: its log could not be folded in, and its file does not open once more. */
  async function hindered() {
    const { profile, session } = await house();
    const backup = join(profile.folder, 'a-backup.db');
    copyFileSync(profile.ledgerFile, backup);
    const told: string[] = [];
    let unfit = 0;
    const read = (request: Parameters<Inspector['inspect']>[0]): Inspected => {
      try {
        return { kind: 'read', inspection: inspect(request) };
      } catch (error) {
        return { kind: 'refused', failure: failureOf(error) };
      }
    };
    const inspector = {
      inspect: (request: Parameters<Inspector['inspect']>[0]) => Promise.resolve(read(request)),
      stop: () => Promise.resolve(),
    };
    const its = session(inspector, {
      onState: ({ status }) => void told.push(status),
      onUnfit: () => void (unfit += 1),
    });
    await its.unlock(PASSPHRASE);
    const desk = its.desk();
    const close = desk?.close;
    Object.assign(desk ?? {}, {
      close: () => {
        close?.();
        writeFileSync(profile.ledgerFile, 'not a ledger any more'.repeat(500));
        return false;
      },
    });
    const restore = () => its.restore(backup, () => Promise.resolve());
    await expect(restore()).rejects.toThrow('restart-needed');
    return { its, restore, told, unfit: () => unfit };
  }

  it('says what is wrong with a ledger that does not open again', async () => {
    const { its, told, unfit } = await hindered();
    expect(its.state()).toMatchObject({
      status: 'failed',
      failure: { code: 'ledger-unreadable' },
    });
    expect([told.at(-1), unfit()]).toEqual(['failed', 1]);
  });

  it('can be tried again, and so can the opening', async () => {
    const { its, restore } = await hindered();
    expect((await its.unlock(PASSPHRASE)).failure?.code).toBe('ledger-unreadable');
    await restore();
    expect(its.state().status).toBe('open');
    its.close();
  });
});

describe('two unlocks at once', () => {
  it('open the ledger once, and break nothing', async () => {
    const { session } = await house();
    const its = session();
    const codes = await Promise.all([
      codeOf(its.unlock(PASSPHRASE)),
      codeOf(its.unlock(PASSPHRASE)),
    ]);
    expect(codes.toSorted()).toEqual(['already-open', undefined]);
    expect([its.state().status, its.state().failure, its.desk() === undefined]).toEqual([
      ...['open', undefined],
      false,
    ]);
    its.close();
  });
});
