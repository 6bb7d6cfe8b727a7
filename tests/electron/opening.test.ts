import { describe, expect, it } from 'vitest';
import { openAtStart } from '../../electron/opening';
import { createSession } from '../../electron/session';
import { vaultAt } from '../../electron/vault/vault';
import { stillClock, temporaryProfile } from '../support/profile';
import { noKeychain, nobodyAsked, unheard } from '../support/stand-ins';

/** A session over an unprotected ledger that was closed. */
async function closedSession() {
  const profile = temporaryProfile();
  const clock = stillClock('2026-03-10T04:00:00.000Z');
  await vaultAt({ path: profile.vaultFile, keychain: noKeychain, clock }).create('none');
  return createSession({
    ...{ profile, clock, keychain: noKeychain, inspector: nobodyAsked },
    ...unheard,
  });
}

describe('the opening at the start', () => {
  it('is known when the ledger is open', async () => {
    const session = await closedSession();
    const opening = openAtStart({ session, demo: undefined });
    await opening.known;
    expect(session.state().status).toBe('open');
    session.close();
  });

  it('gives way to others while the ledger is read', async () => {
    const session = await closedSession();
    const opening = openAtStart({ session, demo: undefined });
    const during = session.state().status;
    await opening.ended;
    expect([during, session.state().status]).toEqual(['locked', 'open']);
    session.close();
  });

  it('leaves a ledger closed that was closed meanwhile, and calls that no failure', async () => {
    const session = await closedSession();
    const opening = openAtStart({ session, demo: undefined });
    session.close();
    await opening.ended;
    expect([session.state().status, session.state().failure]).toEqual(['locked', undefined]);
  });

  it('stands for the demo ledger where that was asked for', async () => {
    const session = await closedSession();
    let made = false;
    const demo = () => {
      made = true;
      return Promise.resolve();
    };
    await openAtStart({ session, demo }).known;
    expect([made, session.state().status]).toEqual([true, 'locked']);
  });
});
