import { describe, expect, it, vi } from 'vitest';
import { removeRecord } from '../../electron/commands/remove-record';
import { settleReminder } from '../../electron/commands/settle-reminder';
import { snoozeReminder } from '../../electron/commands/snooze-reminder';
import { undo, undoable } from '../../electron/commands/undo';
import { reminders } from '../../electron/queries/reminders';
import { whatIf } from '../../electron/queries/what-if';
import { actionsFor } from '../../electron/reminder-actions';
import { createWords } from '../../electron/words';
import { at, openOffice, refusal } from './office';

function onTheMorning() {
  const office = openOffice();
  office.clock.set(at('2026-03-17T09:05'));
  office.desk.refresh();
  const list = () => reminders(office.desk, office.clock);
  const [first] = list().now;
  if (!first) throw new Error('nothing is waiting');
  return { ...office, list, first };
}

describe('putting a reminder off', () => {
  it('moves it in the list, and outlives a restart', () => {
    const { context, desk, clock, first, list, open } = onTheMorning();
    snoozeReminder(context, { key: first.key, until: '2026-03-17T20:00' });
    const waits = (view: ReturnType<typeof list>) => [
      view.now.length,
      view.ahead.map((item) => [item.at, item.snoozed]),
    ];
    const expected = [0, [['2026-03-17T20:00', true]]];
    expect(waits(list())).toEqual(expected);
    desk.close();
    const again = open();
    expect(waits(reminders(again, clock))).toEqual(expected);
    again.close();
  });

  it('can be undone', () => {
    const { context, first, list } = onTheMorning();
    snoozeReminder(context, { key: first.key, until: '2026-03-17T20:00' });
    expect(undoable(context).undo?.label).toBe('snooze-reminder');
    undo(context);
    expect(list().now.map(({ key }) => key)).toEqual([first.key]);
  });

  it.each([
    ['to a time that is past', '2026-03-17T09:00', 'invalid'],
    ['to weeks from now', '2026-04-17T09:00', 'invalid'],
    ['past the day it is due', '2026-03-21T09:00', 'snooze-past-due'],
  ])('is refused %s', (_, until, code) => {
    const { context, first } = onTheMorning();
    expect(refusal(() => snoozeReminder(context, { key: first.key, until }))).toMatchObject({
      code,
    });
  });

  it('is refused for a reminder that is gone', () => {
    const { context } = onTheMorning();
    const work = () => snoozeReminder(context, { key: 'check:x:y', until: '2026-03-17T20:00' });
    expect(refusal(work)).toMatchObject({ code: 'no-such-reminder' });
  });
});

describe('what waits', () => {
  it('has what was logged while the clock ran ahead', () => {
    const { add, accountId, clock, desk } = openOffice();
    clock.set(at('2027-03-01T12:00'));
    const id = add({ type: 'bill', accountId, dueOn: '2026-03-18', amount: 500 });
    clock.set(at('2026-03-17T09:05'));
    desk.refresh();
    expect(reminders(desk, clock).now.map(({ about }) => about)).toContain(id);
  });
});

describe('settling a reminder', () => {
  it('pays what is left today, and nothing waits any more', () => {
    const { context, desk, first, billId, list } = onTheMorning();
    settleReminder(context, { key: first.key });
    const due = desk.analysis().dues.find(({ id }) => id === billId);
    expect(due).toMatchObject({ status: 'paid', paid: 123_456 });
    expect([list().now, list().ahead]).toEqual([[], []]);
  });

  it('is undone where the repayment is deleted: it is owed again, and waits again', () => {
    const { context, desk, first, billId, list } = onTheMorning();
    settleReminder(context, { key: first.key });
    const paid = [...desk.records()].find((record) => record.type === 'repayment');
    removeRecord(context, { id: paid?.id ?? '' });
    const due = desk.analysis().dues.find(({ id }) => id === billId);
    expect(due).toMatchObject({ status: 'upcoming', paid: 0 });
    expect(list().now.map(({ key }) => key)).toEqual([first.key]);
  });

  it('notes a look at which all was normal, without figures', () => {
    const { context, desk, list } = openOfficeWithLook();
    const check = list().now.find(({ kind }) => kind === 'check');
    settleReminder(context, { key: check?.key ?? '' });
    const noted = [...desk.records()].find((record) => record.type === 'check');
    expect(noted).toMatchObject({ on: '2026-03-17', symptoms: [] });
    expect(noted).not.toHaveProperty('totalLimit');
  });

  it('is refused where a form is needed', () => {
    const { context, add, clock, desk } = openOffice();
    add({ type: 'prompt', kind: 'other', on: '2026-03-01' });
    clock.set(at('2026-03-04T09:05'));
    desk.refresh();
    const [prompt] = reminders(desk, clock).now;
    expect(refusal(() => settleReminder(context, { key: prompt?.key ?? '' }))).toMatchObject({
      code: 'needs-a-form',
    });
  });
});

function openOfficeWithLook() {
  const office = openOffice();
  office.add({
    type: 'account',
    name: '借呗',
    product: 'jiebei',
    lender: '蚂蚁',
    revolving: true,
    checkEveryDays: 10,
  });
  office.clock.set(at('2026-03-17T09:05'));
  office.desk.refresh();
  return { ...office, list: () => reminders(office.desk, office.clock) };
}

describe('the buttons of a notification', () => {
  const parts = ({ context }: ReturnType<typeof onTheMorning>, orElse = () => {}) => ({
    context: () => context,
    t: createWords().in('zh-CN'),
    orElse,
  });

  it('pay, or put off by an hour', () => {
    const office = onTheMorning();
    const [pay, later] = actionsFor(office.first, parts(office));
    expect([pay?.text, later?.text]).toEqual(['标记已还', '一小时后再提醒']);
    later?.onClick();
    expect(office.list().ahead.map((item) => item.at)).toEqual(['2026-03-17T10:05']);
    pay?.onClick();
    expect(office.list().ahead).toEqual([]);
  });

  it('say to when they really put off, and are one less where that is too late', () => {
    const office = onTheMorning();
    office.clock.set(at('2026-03-17T21:30'));
    const [, later] = actionsFor(office.first, parts(office));
    expect(later?.text).toBe('明天再提醒');
    later?.onClick();
    expect(office.list().ahead.map((item) => item.at)).toEqual(['2026-03-18T09:00']);
    office.clock.set(at('2026-03-20T21:30'));
    office.desk.refresh();
    expect(actionsFor(office.first, parts(office)).map(({ text }) => text)).toEqual(['标记已还']);
  });

  it('put off all the same where they are pressed later than they were shown', () => {
    const office = onTheMorning();
    const [, later] = actionsFor(office.first, parts(office));
    office.clock.set(at('2026-03-17T21:30'));
    later?.onClick();
    expect(office.list().ahead.map((item) => item.at)).toEqual(['2026-03-18T09:00']);
  });

  it('lead to the form where the step is refused', () => {
    const office = onTheMorning();
    let opened = 0;
    const [pay] = actionsFor(
      office.first,
      parts(office, () => {
        opened += 1;
      }),
    );
    pay?.onClick();
    pay?.onClick();
    expect(opened).toBe(1);
  });

  it('lead to the form where the disk refuses the step, which is reported', () => {
    const office = onTheMorning();
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let opened = 0;
    const [pay] = actionsFor(
      office.first,
      parts(office, () => {
        opened += 1;
      }),
    );
    Object.assign(office.desk.ledger, {
      commit: () => {
        throw new Error('disk full');
      },
    });
    pay?.onClick();
    expect([opened, written.mock.calls]).toEqual([1, [['reminder failed: Error']]]);
    written.mockRestore();
  });
});

describe('paying something, as a question', () => {
  it('tells what would change, and logs nothing', () => {
    const { desk, add, accountId } = openOffice();
    add({
      type: 'check',
      accountId,
      on: '2026-03-01',
      totalLimit: 1_000_000,
      availableLimit: 50_000,
    });
    const before = desk.seq();
    const answer = whatIf(desk, { accountId, amount: 900_000 });
    expect(answer.utilisation).toEqual({ before: 0.95, after: 0.05 });
    expect(answer.gone.map(({ rule }) => rule)).toContain('utilisation-account');
    expect(desk.seq()).toBe(before);
  });

  it('names findings that would only ease', () => {
    const { desk, add, accountId } = openOffice();
    add({ type: 'check', accountId, on: '2026-03-01', totalLimit: 1_000_000, used: 950_000 });
    const answer = whatIf(desk, { accountId, amount: 200_000 });
    expect(answer.eased.map(({ rule }) => rule)).toContain('utilisation-account');
  });

  it('is refused for an account that is not there', () => {
    const { desk } = openOffice();
    const accountId = '018f0000-0000-7000-8000-000000000001';
    expect(refusal(() => whatIf(desk, { accountId, amount: 1 }))).toMatchObject({
      code: 'no-such-record',
    });
  });
});
