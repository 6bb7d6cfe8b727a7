/** Every call, with texts in it that nothing else holds, refused and answered and failing: none of it is written to a log. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../electron/answer';
import type { Handlers } from '../../electron/answer';
import { reportFault } from '../../electron/report-fault';
import type { CallName } from '../../shared/ipc/channels';
import { calls } from '../../shared/ipc/channels';
import type { InputOf } from '../../shared/ipc/contract';
import { nthId } from '../fixtures/records';
import { realInspector } from '../support/inspector';
import { temporaryProfile } from '../support/profile';
import { openApp } from '../torture/app';

const SENTINEL = '哨兵xqzwv七三一';
const AMOUNT = 73_918_205;
const id = nthId(7);
const draft = {
  type: 'account',
  name: SENTINEL,
  lender: SENTINEL,
  product: 'huabei',
  note: AMOUNT,
};
const choice = { accountFor: { [SENTINEL]: 'skip' as const }, terms: {} };

/** The compiler refuses a call that is missing. */
const inputs: { readonly [N in CallName]: InputOf<N> } = {
  'vault.state': {},
  'vault.create': { protection: 'passphrase', passphrase: SENTINEL },
  'vault.unlock': { passphrase: SENTINEL },
  'vault.recover': { key: SENTINEL },
  'vault.protect': { protection: 'passphrase', passphrase: SENTINEL, current: SENTINEL },
  'vault.makeRecovery': { current: SENTINEL },
  'vault.removeRecovery': {},
  'vault.settleDown': {},
  'draft.keep': { text: SENTINEL },
  'draft.kept': {},
  'integrity.view': {},
  'backup.list': {},
  'backup.make': {},
  'backup.chooseFolder': {},
  'backup.forgetFolder': {},
  'backup.restore': { name: SENTINEL },
  'parcel.choose': {},
  'parcel.restore': {},
  'parcel.adopt': { secret: SENTINEL },
  'merge.read': { secret: SENTINEL },
  'merge.commit': { choices: { [id]: 'mine' } },
  'merge.cancel': {},
  'query.snapshot': {},
  'query.records': {},
  'query.changesSince': { epoch: SENTINEL, seq: 0 },
  'query.page': { before: { day: SENTINEL, id: SENTINEL }, limit: 10 },
  'query.series': { accountIds: [id], maxPoints: 50 },
  'query.dues': { from: '2026-01-01', to: '2026-01-31' },
  'query.history': { id: SENTINEL },
  'query.position': {},
  'query.whatIf': { accountId: id, amount: AMOUNT },
  'query.reminders': {},
  'query.case': { caseId: id },
  'query.downgrade': { accountId: id, on: '2026-01-01' },
  'query.ownHistory': {},
  'record.add': { drafts: [draft] },
  'record.edit': { id, draft },
  'record.remove': { id },
  'account.remove': { id, name: SENTINEL },
  'due.pay': { dueId: SENTINEL, amount: AMOUNT },
  'loan.settle': { loanId: id, amount: AMOUNT },
  'finding.dismiss': { findingKey: SENTINEL, reason: SENTINEL },
  'finding.restore': { dismissalId: id },
  'case.open': { accountId: id, trigger: id },
  'case.decline': { accountId: id, on: '2026-01-01' },
  'case.step': { caseId: id, stepId: SENTINEL, done: true },
  'case.contact': { caseId: id, kind: 'support-contacted', channel: SENTINEL, text: SENTINEL },
  'case.pause': { caseId: id, until: '2026-01-01' },
  'case.close': { caseId: id, outcome: SENTINEL },
  'case.reopen': { caseId: id },
  'case.print': { caseId: id },
  'settings.change': { rules: { [SENTINEL]: { off: true } } },
  'history.undo': {},
  'history.redo': {},
  'demo.add': {},
  'demo.remove': {},
  'import.opened': {},
  'import.read': {
    ...{ name: SENTINEL, bytes: Uint8Array.from(Buffer.from(`{"${SENTINEL}":1}`)) },
    password: SENTINEL,
  },
  'import.propose': choice,
  'import.rows': { list: { group: SENTINEL }, count: 5 },
  'import.commit': choice,
  'import.cancel': {},
  'export.save': {},
  'export.exchange': { passphrase: SENTINEL },
  'export.csv': { type: 'check' },
  'export.chart': { name: SENTINEL, content: SENTINEL },
  'export.calendar': { amounts: true },
  'export.report': { amounts: true },
  'reminder.test': {},
  'reminder.snooze': { key: SENTINEL, until: '2026-01-01T09:00' },
  'reminder.settle': { key: SENTINEL },
  'login.state': {},
  'login.set': { on: true },
  'clipboard.copied': {},
  'updates.view': {},
  'updates.allow': { on: true },
  'updates.ask': {},
  'updates.download': {},
  'updates.install': {},
  'app.target': {},
  'app.restart': {},
  'app.quit': {},
  // They come last: nothing is open after them.
  'vault.lock': {},
  'vault.deleteEverything': { name: SENTINEL },
};

let written: string[] = [];

beforeEach(() => {
  written = [];
  const keep = (...parts: readonly unknown[]) => {
    written.push(parts.map(String).join(' '));
    return true;
  };
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation(keep);
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const told = () => written.filter((line) => line.includes('哨兵') || line.includes(String(AMOUNT)));

async function askAll(handlers: Handlers): Promise<readonly string[]> {
  const codes: string[] = [];
  for (const name of Object.keys(inputs) as CallName[]) {
    const result = await answer(handlers, name, { input: inputs[name], report: reportFault });
    codes.push(result.ok ? 'ok' : result.error.code);
  }
  return codes;
}

describe('the log', () => {
  it('holds nothing that was typed, with no ledger, with one, and after it was locked', async () => {
    const app = openApp(temporaryProfile().folder, { inspector: await realInspector() });
    const { 'vault.create': _, ...rest } = app.handlers;
    const refusing = { ...rest, 'vault.create': () => app.session.state() };
    const closed = await askAll(refusing);
    const open = await askAll(app.handlers);
    app.session.close();
    expect(told()).toEqual([]);
    // Both ways were really gone.
    expect([closed.includes('locked'), open.filter((code) => code === 'ok').length > 15]).toEqual([
      true,
      true,
    ]);
    // Passphrases are made slow on purpose, and several calls take one.
  }, 180_000);

  it('names each call that fails by a fault of ours, and nothing of what it was given', async () => {
    const failing = Object.fromEntries(
      calls.map((name) => [
        name,
        (input: unknown) => {
          throw new TypeError(`${SENTINEL} ${String(AMOUNT)} ${JSON.stringify(input)}`);
        },
      ]),
    ) as unknown as Handlers;
    const codes = await askAll(failing);
    expect(told()).toEqual([]);
    expect(codes.filter((code) => code !== 'internal')).toEqual([]);
    expect(written.toSorted()).toEqual(calls.map((name) => `${name} failed: TypeError`).toSorted());
  });
});
