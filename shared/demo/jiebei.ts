import type { Day } from '../dates';
import type { Account, Symptom } from '../records';
import type { Balance } from './lending';
import { borrow, hundreds, sumOf } from './lending';
import type { Notebook } from './notebook';
import type { DemoWords } from './words';

/** Days before today of what happened to the line; the recovery story builds on them. */
export const story = { raised: 520, outage: 450, dearer: 210, cut: 70, refused: 60, frozen: 38 };

const LIMITS = { first: 2_000_000, raised: 3_000_000, cut: 1_500_000 };
const RATES = { first: 0.1314, dearer: 0.146 };

/** What the recovery story needs to know of the line. */
export type JiebeiStory = { readonly account: Account; readonly frozenCheckId: string };

/** Two years of 借呗: limit raised, rate raised, four loans within two weeks, limit halved, then frozen. */
export function addJiebei(book: Notebook): JiebeiStory {
  const account = book.add(book.back(728), {
    type: 'account',
    name: book.words.jiebei.name,
    product: 'jiebei',
    lender: book.words.jiebei.lender,
    currency: 'CNY',
    revolving: true,
    openedOn: book.back(1100),
    checkEveryDays: 30,
    dayCount: 'monthly',
    prepaymentSavesInterest: true,
  });
  const used = addLoans(book, account);
  addLimitChanges(book, account);
  addMonthlyChecks(book, account, used);
  return { account, frozenCheckId: addTroubledChecks(book, account, used) };
}

function addLoans(book: Notebook, account: Account): Balance {
  const lend = ({ on, yuan, months, purpose }: Plan): Balance => {
    const borrowedOn = on(book);
    return borrow(book, account, {
      borrowedOn,
      principal: hundreds(book, ...yuan),
      annualRate: borrowedOn < book.back(story.dearer) ? RATES.first : RATES.dearer,
      method: 'equal-instalment',
      months,
      purpose: book.words.purposes[purpose],
    });
  };
  return sumOf(plans.map(lend));
}

type Plan = {
  readonly on: (book: Notebook) => Day;
  /** The least and the most that is borrowed. */
  readonly yuan: readonly [number, number];
  readonly months: number;
  readonly purpose: keyof DemoWords['purposes'];
};

const plans: readonly Plan[] = [
  { on: (book) => book.monthsBack(23, 5), yuan: [2500, 3500], months: 6, purpose: 'phone' },
  { on: (book) => book.monthsBack(19, -9), yuan: [4500, 5500], months: 12, purpose: 'course' },
  { on: (book) => book.monthsBack(13, -12), yuan: [5500, 6500], months: 12, purpose: 'rent' },
  { on: (book) => book.monthsBack(6, 5), yuan: [14_000, 15_000], months: 12, purpose: 'repairs' },
  { on: (book) => book.back(98), yuan: [5000, 6000], months: 6, purpose: 'medical' },
  { on: (book) => book.back(91), yuan: [3500, 4500], months: 3, purpose: 'bills' },
  { on: (book) => book.back(86), yuan: [2500, 3000], months: 6, purpose: 'bills' },
];

function addLimitChanges(book: Notebook, account: Account): void {
  const change = { type: 'limit-change', accountId: account.id } as const;
  const raisedOn = book.back(story.raised);
  book.add(raisedOn, {
    ...change,
    on: raisedOn,
    previousLimit: LIMITS.first,
    newLimit: LIMITS.raised,
    announced: true,
  });
  const cutOn = book.back(story.cut);
  book.add(cutOn, {
    ...change,
    on: cutOn,
    previousLimit: LIMITS.raised,
    newLimit: LIMITS.cut,
    announced: true,
    note: book.words.jiebei.cutNote,
  });
}

function addMonthlyChecks(book: Notebook, account: Account, used: Balance): void {
  for (let days = 727; days > story.cut + 6; days -= 30) {
    const dearer = days <= story.dearer && days > story.dearer - 30;
    addCheck(book, account, { days, used, symptoms: dearer ? ['rate-raised'] : [] });
  }
  // A zero that was gone two days later: the classifier's transient case.
  const on = book.back(story.outage);
  book.add(on, {
    type: 'check',
    accountId: account.id,
    on,
    totalLimit: LIMITS.raised,
    availableLimit: 0,
    used: used(on),
    symptoms: ['transaction-failed'],
    note: book.words.jiebei.outageNote,
  });
  addCheck(book, account, { days: story.outage - 2, used, symptoms: [] });
}

/** The checks after the cut; gives the id of the one that first showed the freeze. */
function addTroubledChecks(book: Notebook, account: Account, used: Balance): string {
  addCheck(book, account, { days: story.cut, used, symptoms: ['limit-reduced'] });
  addCheck(book, account, { days: story.refused, used, symptoms: [] });
  const frozen = addCheck(book, account, { days: story.frozen, used, symptoms: ['limit-frozen'] });
  for (let days = story.frozen - 7; days > 0; days -= 7)
    addCheck(book, account, { days, used, symptoms: ['limit-frozen'] });
  return frozen;
}

function addCheck(
  book: Notebook,
  account: Account,
  seen: { readonly days: number; readonly used: Balance; readonly symptoms: Symptom[] },
): string {
  const on = book.back(seen.days);
  const totalLimit = limitOn(seen.days);
  const used = seen.used(on);
  const frozen = seen.symptoms.includes('limit-frozen');
  return book.add(on, {
    type: 'check',
    accountId: account.id,
    on,
    totalLimit,
    availableLimit: frozen ? 0 : Math.max(0, totalLimit - used),
    used,
    annualRate: seen.days <= story.dearer ? RATES.dearer : RATES.first,
    symptoms: seen.symptoms,
  }).id;
}

function limitOn(days: number): number {
  if (days <= story.cut) return LIMITS.cut;
  return days <= story.raised ? LIMITS.raised : LIMITS.first;
}
