import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { addRecords } from '../../electron/commands/add-records';
import { changeSettings } from '../../electron/commands/change-settings';
import { payDue } from '../../electron/commands/pay-due';
import { snoozeReminder } from '../../electron/commands/snooze-reminder';
import type { Desk } from '../../electron/desk';
import type { Scheduler, Shown } from '../../electron/scheduler';
import { startScheduler } from '../../electron/scheduler';
import { reminderTimesIn } from '../../electron/reminder-times';
import { createWords } from '../../electron/words';
import { at, openOffice } from './office';

const running: Scheduler[] = [];
const zone = process.env['TZ'];
afterEach(() => {
  for (const scheduler of running.splice(0)) scheduler.stop();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

function office() {
  const shown: Shown[] = [];
  const faults: unknown[] = [];
  const base = openOffice();
  const schedule = (desk: Desk) => {
    const scheduler = startScheduler({
      clock: base.clock,
      desk: () => desk,
      times: reminderTimesIn(base.profile),
      isLockable: () => true,
      words: () => createWords().in('zh-CN'),
      notify: (one) => void shown.push(one),
      onFault: (error) => void faults.push(error),
    });
    running.push(scheduler);
    return scheduler;
  };
  const scheduler = schedule(base.desk);
  const tickAt = (local: string) => {
    base.clock.set(at(local));
    scheduler.tick();
  };
  return { ...base, shown, faults, scheduler, schedule, tickAt };
}

const titles = (shown: readonly Shown[]) => shown.map(({ title }) => title);

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

describe('the scheduler and a reminder put off', () => {
  it('shows it again at the chosen time, once', () => {
    const { context, tickAt, shown, desk } = office();
    tickAt('2026-03-17T09:00');
    const key = desk.analysis().reminders.find((one) => one.at === '2026-03-17T09:00')?.key ?? '';
    snoozeReminder(context, { key, until: '2026-03-17T20:00' });
    tickAt('2026-03-17T19:59');
    expect(shown).toHaveLength(1);
    tickAt('2026-03-17T20:00');
    tickAt('2026-03-17T20:01');
    expect(titles(shown)).toEqual(['花呗 3 天后还款', '花呗 3 天后还款']);
  });

  it('is silent about it once it is paid', () => {
    const { context, tickAt, shown, desk, billId } = office();
    tickAt('2026-03-17T09:00');
    const key = desk.analysis().reminders.find((one) => one.at === '2026-03-17T09:00')?.key ?? '';
    snoozeReminder(context, { key, until: '2026-03-17T20:00' });
    payDue(context, { dueId: billId });
    tickAt('2026-03-17T20:00');
    expect(shown).toHaveLength(1);
  });
});

describe('the scheduler and the quiet hours', () => {
  it('keeps what was missed until they end, when the machine wakes inside them', () => {
    const { tickAt, shown } = office();
    tickAt('2026-03-13T23:30');
    tickAt('2026-03-14T07:59');
    expect(shown).toEqual([]);
    tickAt('2026-03-14T08:00');
    expect(shown).toHaveLength(1);
  });
});

describe('the scheduler and the clock', () => {
  it('shows nothing twice when the clock is put back a little', () => {
    const { tickAt, shown } = office();
    tickAt('2026-03-13T09:03');
    tickAt('2026-03-13T08:30');
    tickAt('2026-03-13T09:03');
    expect(shown).toHaveLength(1);
  });

  it('comes back to what was shown while the clock ran days ahead', () => {
    const { tickAt, shown } = office();
    tickAt('2026-03-25T12:00');
    tickAt('2026-03-13T09:00');
    tickAt('2026-03-17T09:00');
    expect(titles(shown)).toEqual(['花呗 已过还款日 5 天', '花呗 7 天后还款', '花呗 3 天后还款']);
  });

  it('reminds of what was logged while the clock ran ahead', () => {
    const { add, accountId, clock, tickAt, shown } = office();
    clock.set(at('2027-03-01T12:00'));
    add({ type: 'bill', accountId, dueOn: '2026-03-16', amount: 500 });
    tickAt('2026-03-16T09:00');
    expect(shown.flatMap(({ title, body }) => [title, ...body.split('\n')])).toContain(
      '花呗 今天还款',
    );
  });

  it.each([
    ['forward, at a time that does not exist', '2026-03-08', '02:30'],
    ['back, at a time that comes twice', '2026-11-01', '01:30'],
  ])('reminds once on the night the clocks go %s', (_, day, remindAt) => {
    process.env['TZ'] = 'America/New_York';
    const { context, accountId, billId, tickAt, clock, scheduler, shown } = office();
    payDue(context, { dueId: billId });
    changeSettings(context, { remindAt, quietFrom: '00:00', quietUntil: '00:00' });
    addRecords(context, { drafts: [{ type: 'bill', accountId, dueOn: day, amount: 500 }] });
    changeSettings(context, { leadDays: [0] });
    tickAt(`${day}T00:59`);
    expect(shown).toEqual([]);
    // Every quarter of an hour through the night, in real time, whatever the wall clock says.
    for (let quarter = 0; quarter < 20; quarter += 1) {
      clock.set(new Date(clock.now() + 15 * 60_000).toISOString());
      scheduler.tick();
    }
    expect(titles(shown)).toEqual(['花呗 今天还款']);
  });

  it('reminds on the same day and once after a flight across the world', () => {
    process.env['TZ'] = 'Asia/Shanghai';
    const { tickAt, clock, scheduler, shown } = office();
    tickAt('2026-03-13T09:00');
    process.env['TZ'] = 'America/Los_Angeles';
    for (let hour = 0; hour < 30; hour += 1) {
      clock.set(new Date(clock.now() + 3_600_000).toISOString());
      scheduler.tick();
    }
    expect(shown).toHaveLength(1);
  });

  it('makes one digest of a night asleep, though waking is told twice', () => {
    const { add, accountId, tickAt, scheduler, shown } = office();
    add({ type: 'bill', accountId, dueOn: '2026-03-16', amount: 700 });
    tickAt('2026-03-14T10:00');
    scheduler.tick();
    expect(titles(shown)).toEqual(['之前没弹出的提醒有 2 条']);
  });
});

describe('the scheduler and a system that shows nothing', () => {
  it('takes the delivery back, waits, and tries again', () => {
    const { tickAt, shown, desk } = office();
    tickAt('2026-03-13T09:00');
    shown[0]?.onFailed();
    expect(desk.analysis().delivered.size).toBe(0);
    tickAt('2026-03-13T09:05');
    expect(shown).toHaveLength(1);
    tickAt('2026-03-13T09:11');
    expect(shown).toHaveLength(2);
  });

  it('is on the day that it is all the same', () => {
    const { tickAt, shown, desk } = office();
    tickAt('2026-03-13T09:00');
    for (const time of ['T09:00', 'T09:11', 'T09:32', 'T10:15', 'T11:40', 'T14:25', 'T20:00']) {
      tickAt(`2026-03-13${time}`);
      shown.at(-1)?.onFailed();
    }
    const tried = shown.length;
    tickAt('2026-03-14T00:01');
    expect([shown.length, desk.analysis().asOf]).toEqual([tried, '2026-03-14']);
  });

  it('waits longer each time, and no longer than at first once something was shown', () => {
    const { tickAt, shown } = office();
    tickAt('2026-03-13T09:00');
    shown[0]?.onFailed();
    tickAt('2026-03-13T09:11');
    shown[1]?.onFailed();
    tickAt('2026-03-13T09:30');
    expect(shown).toHaveLength(2);
    tickAt('2026-03-13T09:32');
    shown[2]?.onShown();
    tickAt('2026-03-17T09:00');
    shown[3]?.onFailed();
    tickAt('2026-03-17T09:11');
    expect(shown).toHaveLength(5);
  });

  it('waits longer each time where it says first that it has shown it', () => {
    const { tickAt, shown } = office();
    for (const time of ['09:00', '09:11']) {
      tickAt(`2026-03-13T${time}`);
      shown.at(-1)?.onShown();
      shown.at(-1)?.onFailed();
    }
    tickAt('2026-03-13T09:30');
    expect(shown).toHaveLength(2);
    tickAt('2026-03-13T09:32');
    expect(shown).toHaveLength(3);
  });

  it('reports it where the disk refuses to have the delivery taken back', () => {
    const { tickAt, shown, faults, desk } = office();
    tickAt('2026-03-13T09:00');
    const full = new Error('disk full');
    Object.assign(desk.ledger, {
      commit: () => {
        throw full;
      },
    });
    expect(shown[0]?.onFailed).not.toThrow();
    expect(faults).toEqual([full]);
  });

  it('still reminds, once in a run, when nothing can be written', () => {
    const { tickAt, shown, faults, desk } = office();
    const { commit } = desk.ledger;
    Object.assign(desk.ledger, {
      commit: () => {
        throw new Error('disk full');
      },
    });
    tickAt('2026-03-13T09:00');
    tickAt('2026-03-13T09:01');
    Object.assign(desk.ledger, { commit });
    expect([shown.length, faults.length]).toEqual([1, 1]);
  });
});

describe('the scheduler of a locked ledger', () => {
  function lockableOffice(prepare: (base: ReturnType<typeof office>) => void = () => undefined) {
    const base = office();
    prepare(base);
    base.scheduler.stop();
    const shown: Shown[] = [];
    const { desk, clock, open, profile } = base;
    let present: Desk | undefined = desk;
    const start = () => {
      const scheduler = startScheduler({
        clock,
        desk: () => present,
        times: reminderTimesIn(profile),
        isLockable: () => true,
        words: () => createWords().in('zh-CN'),
        notify: (one) => void shown.push(one),
        onFault: (error) => void base.faults.push(error),
      });
      running.push(scheduler);
      return scheduler;
    };
    let scheduler = start();
    scheduler.tick();
    return {
      shown,
      profile,
      lock: () => {
        scheduler.remember(desk);
        desk.close();
        present = undefined;
      },
      /** The app ends, in order or not, and starts again on the locked ledger. */
      restart: () => {
        scheduler.stop();
        present = undefined;
        scheduler = start();
      },
      tickAt: (local: string) => {
        clock.set(at(local));
        scheduler.tick();
      },
      unlock: () => {
        present = open();
      },
    };
  }
  function lockedOffice(prepare?: (base: ReturnType<typeof office>) => void) {
    const its = lockableOffice(prepare);
    its.lock();
    return its;
  }

  it('says that there is a reminder and nothing of what it is about', () => {
    const { tickAt, shown } = lockedOffice();
    tickAt('2026-03-13T09:00');
    tickAt('2026-03-13T09:01');
    expect(shown).toEqual([
      {
        title: '有一条提醒',
        body: '解锁后查看。',
        urgent: false,
        target: { to: 'reminders' },
        onShown: expect.any(Function) as () => void,
        onFailed: expect.any(Function) as () => void,
      },
    ]);
  });

  it('does not show it again once the ledger is open', () => {
    const { tickAt, shown, unlock } = lockedOffice();
    tickAt('2026-03-13T09:00');
    unlock();
    tickAt('2026-03-13T09:01');
    expect(shown).toHaveLength(1);
  });

  it('shows what came due since by name after the unlock', () => {
    const { tickAt, shown, unlock } = lockedOffice();
    tickAt('2026-03-13T09:00');
    unlock();
    tickAt('2026-03-17T09:00');
    expect(titles(shown)).toEqual(['有一条提醒', '花呗 3 天后还款']);
  });

  it('keeps the quiet hours', () => {
    const { tickAt, shown } = lockedOffice();
    tickAt('2026-03-13T23:30');
    expect(shown).toEqual([]);
    tickAt('2026-03-14T08:00');
    expect(titles(shown)).toEqual(['有一条提醒']);
  });

  it('says at its new time that there is one that was put off', () => {
    const { tickAt, shown } = lockedOffice((base) => {
      base.tickAt('2026-03-13T09:00');
      const { reminders } = base.desk.analysis();
      const key = reminders.find((one) => one.at === '2026-03-13T09:00')?.key ?? '';
      snoozeReminder(base.context, { key, until: '2026-03-13T20:00' });
    });
    tickAt('2026-03-13T19:59');
    expect(shown).toEqual([]);
    tickAt('2026-03-13T20:00');
    expect(titles(shown)).toEqual(['有一条提醒']);
  });

  it('waits no longer than at first once something was shown', () => {
    const { tickAt, shown } = lockedOffice();
    tickAt('2026-03-13T09:00');
    shown[0]?.onFailed();
    tickAt('2026-03-13T09:11');
    shown[1]?.onShown();
    tickAt('2026-03-17T09:00');
    shown[2]?.onFailed();
    tickAt('2026-03-17T09:11');
    expect(shown).toHaveLength(4);
  });

  it('waits and says it again when the system did not show it', () => {
    const { tickAt, shown } = lockedOffice();
    tickAt('2026-03-13T09:00');
    shown[0]?.onFailed();
    tickAt('2026-03-13T09:05');
    expect(shown).toHaveLength(1);
    tickAt('2026-03-13T09:11');
    expect(titles(shown)).toEqual(['有一条提醒', '有一条提醒']);
  });

  it('still says that there is one after a restart, and not again once the ledger is open', () => {
    const { restart, tickAt, shown, unlock } = lockedOffice();
    restart();
    tickAt('2026-03-13T09:00');
    restart();
    unlock();
    tickAt('2026-03-13T09:01');
    expect(titles(shown)).toEqual(['有一条提醒']);
  });

  it('says so after a power cut too, which no lock came before', () => {
    const { restart, tickAt, shown } = lockableOffice();
    restart();
    tickAt('2026-03-13T09:00');
    expect(titles(shown)).toEqual(['有一条提醒']);
  });

  it('keeps times on the disk and nothing else, for the person alone', () => {
    const { profile, tickAt } = lockedOffice();
    tickAt('2026-03-13T09:00');
    const file = join(profile.folder, 'reminder-times.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      waiting: expect.arrayContaining(['2026-03-17T09:00']) as string[],
      shown: ['2026-03-13T09:00'],
      quietFrom: '22:00',
      quietUntil: '08:00',
    });
    expect(readFileSync(file, 'utf8')).toMatch(/^[\w"{}[\]:,-]*$/u);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('keeps nothing where the ledger opens by itself', () => {
    const base = office();
    const scheduler = startScheduler({
      clock: base.clock,
      desk: () => base.desk,
      times: reminderTimesIn(base.profile),
      isLockable: () => false,
      words: () => createWords().in('zh-CN'),
      notify: () => undefined,
      onFault: () => undefined,
    });
    running.push(scheduler);
    scheduler.tick();
    expect(existsSync(join(base.profile.folder, 'reminder-times.json'))).toBe(false);
  });
});
