import type { Account } from '../records';
import type { Balance } from './lending';
import { borrow, hundreds, sumOf } from './lending';
import type { Notebook } from './notebook';

const RATE = 0.12775;
const LIMITS = { first: 2_500_000, cut: 2_200_000 };
const POLICY_CUT = 335;

/** 微粒贷: three loans paid back in equal principal, one instalment three days late, a small cut when a policy changed. */
export function addWeilidai(book: Notebook): void {
  const { name, lender } = book.words.weilidai;
  const account = book.add(book.back(726), {
    type: 'account',
    name,
    product: 'weilidai',
    lender,
    currency: 'CNY',
    revolving: true,
    openedOn: book.back(900),
    checkEveryDays: 30,
    dayCount: 'monthly',
    prepaymentSavesInterest: true,
  });
  const used = addLoans(book, account);
  const cutOn = book.back(POLICY_CUT);
  book.add(cutOn, {
    type: 'limit-change',
    accountId: account.id,
    on: cutOn,
    previousLimit: LIMITS.first,
    newLimit: LIMITS.cut,
    announced: false,
    note: book.words.weilidai.cutNote,
  });
  addChecks(book, account, used);
}

function addLoans(book: Notebook, account: Account): Balance {
  const { purposes } = book.words;
  const terms = { annualRate: RATE, method: 'equal-principal' } as const;
  const first = { ...terms, principal: hundreds(book, 7500, 8500), months: 10 };
  const second = { ...terms, principal: hundreds(book, 5500, 6500), months: 5, late: { 3: 3 } };
  const third = { ...terms, principal: hundreds(book, 5500, 6500), months: 10 };
  return sumOf([
    borrow(book, account, {
      ...first,
      borrowedOn: book.monthsBack(22, 13),
      purpose: purposes.rent,
    }),
    borrow(book, account, {
      ...second,
      borrowedOn: book.monthsBack(11, -6),
      purpose: purposes.course,
    }),
    borrow(book, account, { ...third, borrowedOn: book.monthsBack(3, 3), purpose: purposes.bills }),
  ]);
}

function addChecks(book: Notebook, account: Account, used: Balance): void {
  for (let back = 23; back >= 0; back -= 1) {
    const on = book.monthsBack(back, -8);
    const totalLimit = on >= book.back(POLICY_CUT) ? LIMITS.cut : LIMITS.first;
    book.add(on, {
      type: 'check',
      accountId: account.id,
      on,
      totalLimit,
      availableLimit: totalLimit - used(on),
      used: used(on),
      annualRate: RATE,
      symptoms: [],
    });
  }
}
