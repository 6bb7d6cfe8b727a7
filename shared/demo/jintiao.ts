import { borrow, hundreds } from './lending';
import type { Notebook } from './notebook';

const RATE = 0.1643;
const LIMIT = 800_000;

/** 京东金条: opened and drawn at once, in the weeks when everything came together. */
export function addJintiao(book: Notebook): void {
  const { words } = book;
  const openedOn = book.monthsBack(3, -2);
  const account = book.add(openedOn, {
    type: 'account',
    name: words.jintiao.name,
    product: 'jintiao',
    lender: words.jintiao.lender,
    currency: 'CNY',
    revolving: true,
    openedOn,
    checkEveryDays: 30,
    dayCount: 'monthly',
  });
  const principal = hundreds(book, 4500, 5500);
  const used = borrow(book, account, {
    borrowedOn: openedOn,
    annualRate: RATE,
    method: 'equal-instalment',
    principal,
    months: 6,
    purpose: words.purposes.bills,
  });
  for (const days of [85, 55, 20]) {
    const on = book.back(days);
    book.add(on, {
      type: 'check',
      accountId: account.id,
      on,
      totalLimit: LIMIT,
      availableLimit: LIMIT - used(on),
      used: used(on),
      annualRate: RATE,
      symptoms: [],
    });
  }
}
