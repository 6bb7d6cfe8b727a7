import { describe, expect, it } from 'vitest';
import { assembleBook, bookOf } from '../../../shared/history/book-of';
import { historyOf } from '../../../shared/history/history-of';
import { everyEvent } from '../../../shared/history/whole';
import {
  account,
  bill,
  cashflow,
  check,
  creditEvent,
  loan,
  prompt,
  score,
  settings,
} from '../../fixtures/records';

const own = account();
const other = account();
const chosen = settings();
const late = check({ accountId: own.id, on: '2026-05-01', totalLimit: 10, annualRate: 0.1 });
const early = check({ accountId: own.id, on: '2026-04-01', totalLimit: 20 });
const elsewhere = check({ accountId: other.id, on: '2026-04-15' });

describe('historyOf', () => {
  const history = historyOf(own, [late, elsewhere, early, other, own]);

  it('takes the account’s own records, by day', () => {
    expect(history.checks).toEqual([early, late]);
  });

  it('derives from them where the limit and the rate turned', () => {
    expect(history.turns.limits.map(({ point }) => point.limit)).toEqual([20, 10]);
    expect(history.turns.rates.map(({ point }) => point)).toEqual([
      { on: '2026-05-01', rate: 0.1, recordId: late.id },
    ]);
  });

  it('orders records of one day by when they were entered', () => {
    const first = loan({ accountId: own.id, borrowedOn: '2026-04-01' });
    const second = loan({ accountId: own.id, borrowedOn: '2026-04-01' });
    expect(historyOf(own, [second, first]).loans).toEqual([first, second]);
  });

  it('orders bills by their statement day, where one is known', () => {
    const first = bill({ accountId: own.id, statementOn: '2026-04-01', dueOn: '2026-04-20' });
    const second = bill({ accountId: own.id, dueOn: '2026-04-10' });
    expect(historyOf(own, [second, first]).bills).toEqual([first, second]);
  });
});

describe('bookOf', () => {
  const loose = [
    creditEvent({ on: '2026-04-02', kind: 'policy-change' }),
    prompt({ on: '2026-04-03' }),
    score({ on: '2026-04-06', value: 650 }),
    cashflow({ month: '2026-04', income: 1 }),
  ];
  const named = creditEvent({ accountId: own.id, on: '2026-04-01', kind: 'login-failed' });
  const book = bookOf([...loose, late, named, other, elsewhere, own, early], chosen);

  it('lists the accounts as they were added', () => {
    expect(book.accounts.map((history) => history.account)).toEqual([own, other]);
  });

  it('keeps what names no account apart', () => {
    expect([book.events, book.prompts, book.scores, book.cashflows]).toEqual(
      loose.map((record) => [record]),
    );
    expect(book.accounts[0]?.events).toEqual([named]);
  });

  it('knows every event in one list', () => {
    expect(everyEvent(book)).toEqual([named, loose[0]]);
  });

  it('passes over records of an account that is not there', () => {
    const orphan = check({ accountId: account().id, on: '2026-04-01' });
    expect(bookOf([own, orphan], chosen).accounts.map(({ checks }) => checks)).toEqual([[]]);
  });

  it('is the same when put together from histories', () => {
    const records = [own, other, early, late, elsewhere, named];
    const histories = [other, own].map((each) => historyOf(each, records));
    expect(assembleBook({ histories, loose, settings: chosen })).toEqual(
      bookOf([...records, ...loose], chosen),
    );
  });
});
