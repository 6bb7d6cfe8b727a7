import { describe, expect, it } from 'vitest';
import { payDue } from '../../electron/commands/pay-due';
import { pressing, trayEntries } from '../../electron/tray-view';
import { createWords } from '../../electron/words';
import { at, openOffice } from './office';

const t = createWords().in('zh-CN');
const nothing = () => {};

function entries(desk: Parameters<typeof trayEntries>[0], pay: (dueId: string) => void = nothing) {
  return trayEntries(desk, t, { open: nothing, log: nothing, pay, quit: nothing }).filter(
    (entry) => entry !== 'separator',
  );
}

describe('the menu of the tray', () => {
  it('names what is due next without its amount, and leads to its form', () => {
    const { desk, billId } = openOffice();
    const asked: string[] = [];
    const [first] = entries(desk, (dueId) => asked.push(dueId));
    first?.onClick?.();
    expect([first?.label, asked]).toEqual(['花呗 · 03-20 还款', [billId]]);
  });

  it('says that nothing is due once it is paid', () => {
    const { desk, context, billId } = openOffice();
    payDue(context, { dueId: billId });
    expect(entries(desk)[0]?.label).toBe('近期没有记着要还的');
  });

  it('says when the ledger is locked', () => {
    expect(entries(undefined)[0]?.label).toBe('已锁定');
  });
});

describe('the number on the icon', () => {
  it.each([
    ['2026-03-19T12:00', 0],
    ['2026-03-20T12:00', 1],
    ['2026-03-25T12:00', 1],
  ])('at %s is %i', (now, count) => {
    const { desk, clock } = openOffice();
    clock.set(at(now));
    desk.refresh();
    expect(pressing(desk)).toBe(count);
  });

  it('leaves out a bill whose minimum was paid in time', () => {
    const { desk, clock, add, accountId } = openOffice();
    const card = {
      type: 'bill',
      accountId,
      dueOn: '2026-03-18',
      amount: 10_000,
      minimumDue: 1_000,
    };
    const billId = add(card);
    add({
      ...{ type: 'repayment', accountId, billId, outcome: 'succeeded' },
      ...{ paidOn: '2026-03-01', amount: 1_000 },
    });
    clock.set(at('2026-03-19T12:00'));
    desk.refresh();
    expect(pressing(desk)).toBe(0);
  });

  it('is none while the ledger is locked', () => {
    expect(pressing(undefined)).toBe(0);
  });
});
