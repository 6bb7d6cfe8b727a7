import type { Day } from '../dates';
import { addDays, addMonths, dayInMonth } from '../dates';
import type { Account } from '../records';
import type { Balance } from './lending';
import { hundreds, sumOf } from './lending';
import type { Notebook } from './notebook';

const LIMITS = [1_000_000, 1_200_000, 1_500_000];

/** 花呗: a statement on the 1st, due on the 10th, always paid; once the first try failed. */
export function addHuabei(book: Notebook): void {
  const account = book.add(book.back(727), {
    type: 'account',
    name: book.words.huabei.name,
    product: 'huabei',
    lender: book.words.huabei.lender,
    currency: 'CNY',
    revolving: true,
    openedOn: book.back(1500),
    statementDay: 1,
    dueDay: 10,
    checkEveryDays: 30,
    dayCount: 'monthly',
  });
  const [year, month] = [Number(book.today.slice(0, 4)), Number(book.today.slice(5, 7))];
  const thisMonth = dayInMonth(year, month, 1);
  const statements = Array.from({ length: 24 }, (_, index) => addMonths(thisMonth, index - 23));
  const owed = sumOf(statements.map((statementOn) => addStatement(book, account, statementOn)));
  addChecks(book, account, owed);
}

/** A bill and its payment; gives what is owed of it on a day. */
function addStatement(book: Notebook, account: Account, statementOn: Day): Balance {
  if (statementOn >= book.today) return () => 0;
  const dueOn = addDays(statementOn, 9);
  const amount = book.random.whole(60_000, 240_000);
  const bill = book.add(statementOn, {
    type: 'bill',
    accountId: account.id,
    statementOn,
    dueOn,
    amount,
    minimumDue: Math.ceil(amount / 10),
  });
  const payment = { type: 'repayment', accountId: account.id, billId: bill.id, amount } as const;
  if (statementOn.slice(0, 7) === book.monthsBack(14, 0).slice(0, 7)) {
    const triedOn = addDays(dueOn, -1);
    const note = book.words.huabei.failedNote;
    book.add(triedOn, { ...payment, paidOn: triedOn, outcome: 'failed', note });
    book.add(dueOn, { ...payment, paidOn: dueOn, outcome: 'succeeded' });
    return (day) => (day >= statementOn && day < dueOn ? amount : 0);
  }
  const paidOn = addDays(dueOn, -book.random.whole(0, 2));
  if (paidOn < book.today) book.add(paidOn, { ...payment, paidOn, outcome: 'succeeded' });
  return (day) => (day >= statementOn && day < paidOn ? amount : 0);
}

function addChecks(book: Notebook, account: Account, owed: Balance): void {
  for (let back = 23; back >= 0; back -= 1) {
    const on = book.monthsBack(back, -15);
    const totalLimit = LIMITS[Math.floor((23 - back) / 8)] ?? 1_500_000;
    const used = owed(on) + hundreds(book, 300, 1500);
    book.add(on, {
      type: 'check',
      accountId: account.id,
      on,
      totalLimit,
      availableLimit: totalLimit - used,
      used,
      symptoms: [],
    });
  }
}
