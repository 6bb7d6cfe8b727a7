import { addRecords } from '../../electron/commands/add-records';
import { contextFrom } from '../../electron/commands/context';
import type { Desk } from '../../electron/desk';
import { openDesk } from '../../electron/desk';
import { openLedger } from '../../electron/ledger/ledger';
import { ledgerKeys, newDataKey } from '../../electron/vault/keys';
import { stillClock, temporaryProfile } from '../support/profile';

/** Local time of the machine that runs the tests, as the moment it is there. */
export const at = (local: string) => new Date(local).toISOString();

/** A real ledger in a temporary folder, with one account that is never due for a look, and a bill due on 20 March 2026. */
export function openOffice() {
  const profile = temporaryProfile();
  const keys = ledgerKeys(newDataKey());
  const clock = stillClock(at('2026-03-01T12:00'));
  const open = (): Desk =>
    openDesk({ ledger: openLedger(profile, keys), clock, onUpdate: () => undefined });
  const desk = open();
  const context = contextFrom({ desk: () => desk, clock, systemLocale: 'zh-CN' }).get();
  const add = (draft: { type: string } & Record<string, unknown>) =>
    addRecords(context, { drafts: [draft] }).ids[0] ?? '';
  const accountId = add({
    type: 'account',
    name: '花呗',
    product: 'huabei',
    lender: '蚂蚁',
    revolving: true,
    checkEveryDays: 366,
  });
  const billId = add({ type: 'bill', accountId, dueOn: '2026-03-20', amount: 123_456 });
  return { desk, context, clock, add, accountId, billId, open, profile, keys };
}

/** The failure that a piece of work throws; undefined where it throws none. */
export function refusal(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return (error as { failure?: unknown }).failure;
  }
  return undefined;
}
