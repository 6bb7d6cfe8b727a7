import { addDays } from '../dates';
import type { Minor } from '../money';
import type { Account } from '../records';
import { hundreds } from './lending';
import type { Notebook } from './notebook';

const LIMIT = 2_000_000;
const DUE_IN = 6;
const STATEMENT_BEFORE = 18;

/** A card whose use goes up and down with the year; its last check is five weeks old, so that one is due. */
export function addCreditCard(book: Notebook): void {
  const dueOn = addDays(book.today, DUE_IN);
  const account = book.add(book.back(725), {
    type: 'account',
    name: book.words.card.name,
    product: 'credit-card',
    lender: book.words.card.lender,
    currency: 'CNY',
    revolving: true,
    openedOn: book.back(1800),
    statementDay: Number(addDays(dueOn, -STATEMENT_BEFORE).slice(8)),
    dueDay: Number(dueOn.slice(8)),
    checkEveryDays: 30,
    dayCount: 'actual/365',
  });
  for (let back = 23; back >= 0; back -= 1) addMonth(book, account, back);
}

/** The bill of the month that is due `back` months ago (0: next week), and a look at the card ten days before that. */
function addMonth(book: Notebook, account: Account, back: number): void {
  const amount = spentIn(book, back);
  const dueOn = book.monthsBack(back, DUE_IN);
  const statementOn = addDays(dueOn, -STATEMENT_BEFORE);
  const bill = book.add(statementOn, {
    type: 'bill',
    accountId: account.id,
    statementOn,
    dueOn,
    amount,
    minimumDue: Math.ceil(amount / 10),
  });
  if (back === 0) return;
  addRepayment(book, { account, billId: bill.id, amount, back });
  const on = addDays(dueOn, -10);
  const used = Math.min(LIMIT, amount + hundreds(book, 200, 2400));
  book.add(on, {
    type: 'check',
    accountId: account.id,
    on,
    totalLimit: LIMIT,
    availableLimit: LIMIT - used,
    used,
    annualRate: 0.1825,
    symptoms: [],
  });
}

function addRepayment(
  book: Notebook,
  bill: {
    readonly account: Account;
    readonly billId: string;
    readonly amount: Minor;
    readonly back: number;
  },
): void {
  const paidOn = addDays(book.monthsBack(bill.back, DUE_IN), -book.random.whole(1, 4));
  book.add(paidOn, {
    type: 'repayment',
    accountId: bill.account.id,
    billId: bill.billId,
    paidOn,
    amount: bill.amount,
    outcome: 'succeeded',
  });
}

/** A wave over ten months between about 2,000 and 9,000 yuan, high in the weeks before the cut. */
function spentIn(book: Notebook, back: number): Minor {
  const wave = (1 + Math.cos(((back - 4) / 10) * 2 * Math.PI)) / 2;
  return Math.round(200_000 + wave * 600_000) + book.random.whole(0, 90_000);
}
