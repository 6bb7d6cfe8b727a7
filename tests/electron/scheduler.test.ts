import { afterEach, describe, expect, it } from 'vitest';
import { addRecords } from '../../electron/commands/add-records';
import { changeSettings } from '../../electron/commands/change-settings';
import { contextFrom } from '../../electron/commands/context';
import { payDue } from '../../electron/commands/pay-due';
import type { Desk } from '../../electron/desk';
import { openDesk } from '../../electron/desk';
import { openLedger } from '../../electron/ledger/ledger';
import type { Scheduler } from '../../electron/scheduler';
import { startScheduler } from '../../electron/scheduler';
import { ledgerKeys, newDataKey } from '../../electron/vault/keys';
import { createWords } from '../../electron/words';
import type { OpenTarget } from '../../shared/ipc/contract';
import { stillClock, temporaryProfile } from '../support/profile';

type Shown = { title: string; body: string; urgent: boolean; target: OpenTarget };

const running: Scheduler[] = [];
afterEach(() => {
  for (const scheduler of running.splice(0)) scheduler.stop();
});

/** Local time of the machine that runs the tests, as the moment it is there. */
const at = (local: string) => new Date(local).toISOString();

function office() {
  const profile = temporaryProfile();
  const keys = ledgerKeys(newDataKey());
  const clock = stillClock(at('2026-03-01T12:00'));
  const shown: Shown[] = [];
  const open = (): Desk =>
    openDesk({ ledger: openLedger(profile, keys), clock, onUpdate: () => undefined });
  const schedule = (desk: Desk) => {
    const scheduler = startScheduler({
      clock,
      desk: () => desk,
      words: () => createWords().in('zh-CN'),
      notify: (words, target) => void shown.push({ ...words, target }),
    });
    running.push(scheduler);
    return scheduler;
  };
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
  return {
    desk,
    context,
    clock,
    shown,
    accountId,
    billId,
    open,
    scheduler: schedule(desk),
    schedule,
  };
}

describe('the scheduler', () => {
  it('shows a repayment on the mornings 7, 3, 1 and 0 days before it is due', () => {
    const { clock, scheduler, shown } = office();
    for (let day = 2; day <= 20; day += 1) {
      clock.set(at(`2026-03-${String(day).padStart(2, '0')}T09:00`));
      scheduler.tick();
    }
    expect(shown.map(({ title }) => title)).toEqual([
      '花呗 7 天后还款',
      '花呗 3 天后还款',
      '花呗 明天还款',
      '花呗 今天还款',
    ]);
  });

  it('shows nothing before its time', () => {
    const { clock, scheduler, shown } = office();
    clock.set(at('2026-03-13T08:59'));
    scheduler.tick();
    expect(shown).toEqual([]);
  });

  it('opens the payment form on a click', () => {
    const { clock, scheduler, shown, billId } = office();
    clock.set(at('2026-03-13T09:00'));
    scheduler.tick();
    expect(shown[0]?.target).toEqual({ to: 'pay', dueId: billId });
  });

  it('says no amount unless the person wants it', () => {
    const { context, clock, scheduler, shown } = office();
    clock.set(at('2026-03-13T09:00'));
    scheduler.tick();
    changeSettings(context, { amountsInNotifications: true });
    clock.set(at('2026-03-17T09:00'));
    scheduler.tick();
    expect(shown.map(({ title, body }) => /1,?234/u.test(title + body))).toEqual([false, true]);
  });

  it('shows a reminder once, however often it looks', () => {
    const { clock, scheduler, shown } = office();
    clock.set(at('2026-03-13T09:00'));
    scheduler.tick();
    scheduler.tick();
    expect(shown).toHaveLength(1);
  });

  it('shows nothing again after a restart', () => {
    const { desk, clock, scheduler, shown, open, schedule } = office();
    clock.set(at('2026-03-13T09:00'));
    scheduler.tick();
    desk.close();
    const again = open();
    schedule(again).tick();
    again.close();
    expect(shown).toHaveLength(1);
  });

  it('is silent about what was paid', () => {
    const { context, clock, scheduler, shown, billId } = office();
    payDue(context, { dueId: billId });
    clock.set(at('2026-03-19T09:00'));
    scheduler.tick();
    expect(shown).toEqual([]);
  });

  it('goes on every day once a repayment is past due', () => {
    const { clock, scheduler, shown } = office();
    for (const day of ['20', '21', '22']) {
      clock.set(at(`2026-03-${day}T09:00`));
      scheduler.tick();
    }
    expect(shown.slice(-2).map(({ title }) => title)).toEqual([
      '花呗 昨天是还款日，还没记还款',
      '花呗 已过还款日 2 天',
    ]);
  });

  it('makes one notification of the days that the machine slept through', () => {
    const { clock, scheduler, shown } = office();
    clock.set(at('2026-03-22T15:00'));
    scheduler.tick();
    expect(shown.map(({ title }) => title)).toEqual(['花呗 已过还款日 2 天']);
  });

  it('does not bring up what was due before the bill was logged', () => {
    const { context, clock, scheduler, shown, accountId } = office();
    clock.set(at('2026-03-02T12:00'));
    addRecords(context, {
      drafts: [{ type: 'bill', accountId, dueOn: '2026-03-04', amount: 500 }],
    });
    scheduler.tick();
    expect(shown).toEqual([]);
  });

  it('waits for the end of the quiet hours', () => {
    const { context, clock, scheduler, shown } = office();
    changeSettings(context, { quietFrom: '21:00', quietUntil: '10:30' });
    clock.set(at('2026-03-13T09:30'));
    scheduler.tick();
    expect(shown).toEqual([]);
    clock.set(at('2026-03-13T10:30'));
    scheduler.tick();
    expect(shown).toHaveLength(1);
  });
});

describe('the scheduler of a locked ledger', () => {
  function lockedOffice() {
    const { desk, clock, open } = office();
    const shown: Shown[] = [];
    let present: Desk | undefined = desk;
    const scheduler = startScheduler({
      clock,
      desk: () => present,
      words: () => createWords().in('zh-CN'),
      notify: (words, target) => void shown.push({ ...words, target }),
    });
    running.push(scheduler);
    scheduler.remember(desk);
    desk.close();
    present = undefined;
    return {
      clock,
      scheduler,
      shown,
      unlock: () => {
        present = open();
      },
    };
  }

  it('says that there is a reminder and nothing of what it is about', () => {
    const { clock, scheduler, shown } = lockedOffice();
    clock.set(at('2026-03-13T09:00'));
    scheduler.tick();
    scheduler.tick();
    expect(shown).toEqual([
      { title: '有一条提醒', body: '解锁后查看。', urgent: false, target: { to: 'reminders' } },
    ]);
  });

  it('does not show it again once the ledger is open', () => {
    const { clock, scheduler, shown, unlock } = lockedOffice();
    clock.set(at('2026-03-13T09:00'));
    scheduler.tick();
    unlock();
    scheduler.tick();
    expect(shown).toHaveLength(1);
  });

  it('shows what came due since by name after the unlock', () => {
    const { clock, scheduler, shown, unlock } = lockedOffice();
    clock.set(at('2026-03-13T09:00'));
    scheduler.tick();
    clock.set(at('2026-03-17T09:00'));
    unlock();
    scheduler.tick();
    expect(shown.map(({ title }) => title)).toEqual(['有一条提醒', '花呗 3 天后还款']);
  });
});
