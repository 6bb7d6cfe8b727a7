import { describe, expect, it } from 'vitest';
import { checkModel, sameAsLast } from '../../../../renderer/screens/log/drafts/check';
import {
  askable,
  basisOf,
  readForm,
  type Moved,
  type Start,
} from '../../../../renderer/screens/log/drafts/form-model';
import { billModel } from '../../../../renderer/screens/log/drafts/bill';
import { eventModel } from '../../../../renderer/screens/log/drafts/event';
import { limitChangeModel } from '../../../../renderer/screens/log/drafts/limit-change';
import {
  loanModel,
  nextInstalment,
  nextRateChange,
  sameTerms,
  type LoanValues,
} from '../../../../renderer/screens/log/drafts/loan';
import { promptModel, withResolution } from '../../../../renderer/screens/log/drafts/prompt';
import {
  payableDues,
  payingDue,
  repaymentModel,
} from '../../../../renderer/screens/log/drafts/repayment';
import { scoreModel } from '../../../../renderer/screens/log/drafts/score';
import { cashflowModel } from '../../../../renderer/screens/log/drafts/cashflow';
import type { Due } from '../../../../shared/analysis/opinions';
import { anyRecord, type Account, type Loan } from '../../../../shared/records';
import { accountRow, base, check, idOf, limitChange, repayment } from './samples';

const start: Start = { accountId: idOf(1), on: '2026-11-21' };

/** From one account to another, on the day on which the form was begun. */
const moved = (from: Partial<Account>, to: Partial<Account>): Moved => {
  const { account } = accountRow(1);
  return { on: start.on, from: { ...account, ...from }, to: { ...account, ...to } };
};
const about = (account: Account | undefined): Start => ({ ...start, account });

describe('a check', () => {
  it('saves what was typed and leaves out what was not seen', () => {
    const values = { ...checkModel.empty(start), totalLimit: '3万', availableLimit: '12,000' };
    expect(readForm(checkModel, values, 365)).toEqual({
      draft: {
        type: 'check',
        accountId: idOf(1),
        on: '2026-11-21',
        totalLimit: 3_000_000,
        availableLimit: 1_200_000,
        symptoms: [],
      },
      issues: [],
    });
  });

  it('may be bare: one looked, and saw nothing worth noting', () => {
    expect(readForm(checkModel, checkModel.empty(start), 365).issues).toEqual([]);
  });

  it('names each refused field and keeps the others', () => {
    const values = { ...checkModel.empty(start), totalLimit: 'abc', used: '10', accountId: '' };
    expect(readForm(checkModel, values, 365).issues).toEqual([
      { path: 'totalLimit', code: 'not-an-amount' },
      { path: 'accountId', code: 'required' },
    ]);
  });

  it('is refused by the record schema where a figure is readable but out of bounds', () => {
    const values = {
      ...checkModel.empty(start),
      annualRate: { text: '900', unit: 'year' } as const,
    };
    expect(readForm(checkModel, values, 365).issues).toEqual([
      { path: 'annualRate', code: 'too-big' },
    ]);
  });

  it('is asked about nothing that is refused', () => {
    const read = readForm(
      checkModel,
      { ...checkModel.empty(start), totalLimit: '-5', used: '20' },
      365,
    );
    expect(read.issues).toMatchObject([{ path: 'totalLimit' }]);
    expect(askable(read)).toMatchObject({ totalLimit: undefined, used: 2_000 });
  });

  it('is filled from the last one only where nothing is typed', () => {
    const typed = { ...checkModel.empty(start), totalLimit: '5000' };
    const last = check(9, { totalLimit: 1_000_000, used: 20_000, symptoms: ['limit-frozen'] });
    expect(sameAsLast(typed, last, 365)).toMatchObject({
      totalLimit: '5000',
      used: '200',
      symptoms: ['limit-frozen'],
    });
  });

  it('takes a daily rate on the account’s own basis', () => {
    const { account } = accountRow(1);
    expect(basisOf({ ...account, dayCount: 'actual/360' })).toBe(360);
  });

  it('asks for a rate that is still to be typed in the unit of the account it is moved to', () => {
    const change = moved({ product: 'jiebei' }, { product: 'bank-loan' });
    const values = checkModel.empty(about(change.from));
    expect(values.annualRate).toEqual({ text: '', unit: 'day' });
    expect(checkModel.follow?.(values, change).annualRate).toEqual({ text: '', unit: 'year' });
  });

  it('keeps a typed rate in its unit when it is moved', () => {
    const change = moved({ product: 'jiebei' }, { product: 'bank-loan' });
    const annualRate = { text: '4', unit: 'day' } as const;
    const values = { ...checkModel.empty(about(change.from)), annualRate };
    expect(checkModel.follow?.(values, change).annualRate).toEqual(annualRate);
  });
});

describe('a prompt', () => {
  const open = promptModel.empty(start);

  it('is settled today once its result is begun, and stays so while it is typed', () => {
    const begun = { ...open, ...withResolution(open, '已', '2026-05-09') };
    expect(begun).toMatchObject({ resolution: '已', resolvedOn: '2026-05-09' });
    const emptied = { ...begun, resolvedOn: '' };
    expect(withResolution(emptied, '已解', '2026-05-09')).toEqual({ resolution: '已解' });
  });

  it('keeps the day that was chosen', () => {
    const chosen = { ...open, resolvedOn: '2026-05-02' };
    expect(withResolution(chosen, '已解除', '2026-05-09')).toEqual({ resolution: '已解除' });
  });
});

describe('a loan', () => {
  const typed = {
    ...loanModel.empty(start),
    principal: '1万',
    annualRate: { text: '4', unit: 'day' } as const,
  };

  it.each([
    ['equal-instalment', 'months'],
    ['equal-principal', 'months'],
    ['interest-only', 'months'],
    ['bullet', 'dueOn'],
    ['custom', 'instalments'],
  ] as const)('repaid by %s says that %s is missing', (method, path) => {
    expect(readForm(loanModel, { ...typed, method }, 365).issues).toEqual([
      { path, code: 'required' },
    ]);
  });

  it('does not send the fields of another method', () => {
    const values = { ...typed, method: 'daily', months: '12', feeRatePerPeriod: '1' } as const;
    expect(Object.keys(readForm(loanModel, values, 365).draft)).toEqual([
      'type',
      'accountId',
      'borrowedOn',
      'principal',
      'method',
      'annualRate',
    ]);
  });

  it('takes a fee for each instalment in per cent', () => {
    const values = {
      ...typed,
      method: 'flat-fee',
      months: '12',
      feeRatePerPeriod: '0.6 %',
    } as const;
    expect(readForm(loanModel, values, 365).draft['feeRatePerPeriod']).toBe(0.006);
  });

  it('needs a rate where the method lives by it', () => {
    const values = { ...typed, months: '12', annualRate: { text: '', unit: 'day' } as const };
    expect(readForm(loanModel, values, 365).issues).toEqual([
      { path: 'annualRate', code: 'required' },
    ]);
  });

  it('names the line and the cell of its own schedule that is wrong', () => {
    const instalments = [
      { dueOn: '2026-12-21', principal: '5000', interest: '' },
      { dueOn: '', principal: 'x', interest: '1' },
    ];
    expect(readForm(loanModel, { ...typed, method: 'custom', instalments }, 365).issues).toEqual([
      { path: 'instalments.1.principal', code: 'not-an-amount' },
      { path: 'instalments.1.dueOn', code: 'required' },
    ]);
  });

  it('offers the next line of its own schedule a month later', () => {
    const values = {
      ...typed,
      instalments: [{ dueOn: '2026-01-31', principal: '5', interest: '1' }],
    };
    expect(nextInstalment(values)).toEqual({ dueOn: '2026-02-28', principal: '5', interest: '1' });
  });

  const changed = (...rateChanges: LoanValues['rateChanges']) => ({
    ...typed,
    borrowedOn: '2026-11-21',
    months: '12',
    rateChanges,
  });
  const change = (from: string, text: string) => ({ from, rate: { text, unit: 'day' } as const });

  it('takes the days from which its rate changes, in either unit', () => {
    const values = changed(change('2026-12-21', '5'), {
      from: '2027-01-21',
      rate: { text: '7.3', unit: 'year' },
    });
    expect(readForm(loanModel, values, 365)).toMatchObject({
      draft: {
        rateChanges: [
          { from: '2026-12-21', rate: 0.1825 },
          { from: '2027-01-21', rate: 0.073 },
        ],
      },
      issues: [],
    });
  });

  it.each<[string, string, LoanValues['rateChanges']]>([
    ['rateChanges.0.from', 'required', [change('', '5')]],
    ['rateChanges.0.rate', 'required', [change('2026-12-21', '')]],
    ['rateChanges.0.from', 'not-a-day', [change('soon', '5')]],
    ['rateChanges.0.rate', 'not-a-rate', [change('2026-12-21', 'more')]],
    ['rateChanges.0.rate', 'too-big', [change('2026-12-21', '110')]],
    ['rateChanges.0.from', 'not-after-borrowed', [change('2026-11-21', '5')]],
    ['rateChanges.0.from', 'not-before-last-due', [change('2027-11-21', '5')]],
    ['rateChanges.1.from', 'repeated', [change('2026-12-21', '5'), change('2026-12-21', '6')]],
    ['rateChanges.1.from', 'out-of-order', [change('2026-12-21', '5'), change('2026-12-01', '6')]],
  ])('says at %s that a change of the rate is %s', (path, code, rows) => {
    expect(readForm(loanModel, changed(...rows), 365).issues).toEqual([{ path, code }]);
  });

  it('does not send changes of the rate where the cost does not follow one', () => {
    const values = {
      ...changed(change('2026-12-21', '5')),
      method: 'flat-fee',
      feeRatePerPeriod: '0.6',
    } as const;
    expect(readForm(loanModel, values, 365)).toMatchObject({ issues: [] });
    expect(readForm(loanModel, values, 365).draft).not.toHaveProperty('rateChanges');
  });

  it('comes back as it was saved, changes of the rate included', () => {
    const { draft } = readForm(loanModel, changed(change('2026-12-21', '5')), 365);
    const saved = anyRecord.parse({ ...base(7), ...draft });
    if (saved.type !== 'loan') throw new Error('not a loan');
    expect(readForm(loanModel, loanModel.from(saved, 365), 365).draft).toEqual(draft);
  });

  it('offers a further change of the rate in the unit of the one before', () => {
    expect(nextRateChange(changed())).toEqual({ from: '', rate: { text: '', unit: 'day' } });
  });

  it('can take over the terms of the last one', () => {
    const last: Loan = {
      ...base(7),
      type: 'loan',
      accountId: idOf(1),
      borrowedOn: '2026-01-01',
      principal: 100,
      annualRate: 0.073,
      method: 'interest-only',
      months: 6,
    };
    expect(sameTerms(loanModel.empty(start), last, 365)).toMatchObject({
      method: 'interest-only',
      months: '6',
      annualRate: { text: '7.3', unit: 'year' },
    });
  });

  const toBank = moved({ product: 'huabei' }, { product: 'bank-loan' });

  it('moved to another account takes its unit and its usual method, where nobody has chosen one', () => {
    const values = loanModel.empty(about(toBank.from));
    expect(values).toMatchObject({ annualRate: { unit: 'day' }, method: 'flat-fee' });
    expect(loanModel.follow?.(values, toBank)).toEqual({
      annualRate: { text: '', unit: 'year' },
      method: 'equal-instalment',
    });
  });

  it('moved to another account keeps a rate and a method that were chosen', () => {
    const chosen = {
      annualRate: { text: '4', unit: 'day' },
      method: 'interest-only',
    } as const;
    const values = { ...loanModel.empty(about(toBank.from)), ...chosen };
    expect(loanModel.follow?.(values, toBank)).toEqual(chosen);
  });
});

describe('a repayment', () => {
  const due = (id: string, fields: Partial<Due> = {}): Due => ({
    id,
    accountId: idOf(1),
    recordId: idOf(5),
    kind: 'instalment',
    dueOn: '2026-12-01',
    amount: 90_070,
    paid: 70,
    status: 'upcoming',
    late: false,
    ...fields,
  });

  it('begins with the amount it was asked for', () => {
    expect(repaymentModel.empty({ ...start, amount: 123_450 }).amount).toBe('1234.5');
    expect(repaymentModel.empty(start).amount).toBe('');
  });

  it('of an instalment names the loan and offers what is left', () => {
    expect(payingDue(repaymentModel.empty(start), due('a'))).toMatchObject({
      loanId: idOf(5),
      billId: '',
      amount: '900',
    });
  });

  it('of a bill names the bill', () => {
    const values = payingDue(repaymentModel.empty(start), due('a', { kind: 'bill' }));
    expect(values).toMatchObject({ loanId: '', billId: idOf(5) });
  });

  it('keeps an amount that was already typed', () => {
    const typed = { ...repaymentModel.empty(start), amount: '100' };
    expect(payingDue(typed, due('a')).amount).toBe('100');
  });

  it('offers the unpaid dues of its account, the oldest first', () => {
    const dues = [
      due('late'),
      due('early', { dueOn: '2026-11-01', recordId: idOf(6) }),
      due('after', { dueOn: '2026-12-01', recordId: idOf(6) }),
      due('paid', { status: 'paid' }),
      due('elsewhere', { accountId: idOf(2) }),
    ];
    expect(payableDues(dues, idOf(1)).map((it) => it.id)).toEqual(['early', 'late']);
  });
});

describe('an inquiry', () => {
  it('alone says whether it is a hard one', () => {
    const values = eventModel.empty(start);
    const hardOf = (kind: 'credit-inquiry' | 'login-failed') =>
      readForm(eventModel, { ...values, kind }, 365).draft['hard'];
    expect([hardOf('credit-inquiry'), hardOf('login-failed')]).toEqual([true, undefined]);
  });
});

describe('a bill', () => {
  it('starts with the account’s next due day', () => {
    const { account } = accountRow(1);
    expect(billModel.empty({ ...start, account: { ...account, dueDay: 10 } }).dueOn).toBe(
      '2026-12-10',
    );
  });

  const dueAfter = (dueOn: string, change: Moved) => {
    const values = { ...billModel.empty(about(change.from)), dueOn };
    return { ...values, ...billModel.follow?.(values, change) }.dueOn;
  };

  it.each([
    ['2026-12-10', { dueDay: 10 }, { dueDay: 25 }, '2026-11-25'],
    ['2026-12-10', { dueDay: 10 }, {}, ''],
    ['', {}, { dueDay: 25 }, '2026-11-25'],
    ['', { dueDay: 10 }, { dueDay: 25 }, '2026-11-25'],
    ['2026-12-15', { dueDay: 10 }, { dueDay: 25 }, '2026-12-15'],
    ['2026-12-15', { dueDay: 10 }, {}, '2026-12-15'],
  ])('due on %j, moved from %o to %o, is due on %j', (dueOn, from, to, then) => {
    expect(dueAfter(dueOn, moved(from, to))).toBe(then);
  });

  it('refuses a minimum above the amount, at the minimum', () => {
    const values = {
      ...billModel.empty(start),
      amount: '100',
      minimumDue: '200',
      dueOn: '2026-12-10',
    };
    expect(readForm(billModel, values, 365).issues).toEqual([
      { path: 'minimumDue', code: 'above-amount' },
    ]);
  });
});

describe('a score', () => {
  it('outside the Zhima range is refused by name', () => {
    expect(readForm(scoreModel, { ...scoreModel.empty(start), value: '7120' }, 365).issues).toEqual(
      [{ path: 'value', code: 'not-zhima' }],
    );
  });
});

describe('a record that is edited and saved unchanged', () => {
  const rate = 0.146;
  const records = [
    check(20, {
      totalLimit: 5,
      temporaryLimit: 7,
      temporaryUntil: '2026-12-01',
      annualRate: rate,
      note: 'x',
    }),
    limitChange(21, { previousLimit: 9, announced: false, temporary: true }),
    repayment(22, { loanId: idOf(3), outcome: 'failed' }),
    {
      ...base(23),
      type: 'loan',
      accountId: idOf(1),
      borrowedOn: '2026-01-01',
      principal: 100,
      annualRate: rate,
      method: 'custom',
      instalments: [{ dueOn: '2026-02-01', principal: 100, interest: 1 }],
      purpose: 'p',
    },
    {
      ...base(24),
      type: 'bill',
      accountId: idOf(1),
      dueOn: '2026-02-01',
      amount: 300,
      minimumDue: 30,
      statementOn: '2026-01-05',
    },
    {
      ...base(25),
      type: 'prompt',
      on: '2026-02-01',
      kind: 'other',
      text: 't',
      resolvedOn: '2026-02-03',
      resolution: 'r',
    },
    {
      ...base(26),
      type: 'event',
      lender: 'L',
      on: '2026-02-01',
      kind: 'credit-inquiry',
      hard: false,
      reference: '1',
      outcome: 'o',
    },
    { ...base(27), type: 'score', scheme: 'other', schemeName: 'S', on: '2026-02-01', value: 71.5 },
    { ...base(28), type: 'cashflow', month: '2026-02', income: 1_000_000, essentialSpending: 5 },
  ].map((record) => anyRecord.parse(record));

  it.each(records.map((record) => [record.type, record] as const))(
    'is the same %s',
    (_, record) => {
      const { id, createdAt, updatedAt, ...rest } = record;
      expect([id, createdAt, updatedAt].every(Boolean) && draftOf(record)).toEqual(rest);
    },
  );

  function draftOf(record: (typeof records)[number]) {
    switch (record.type) {
      case 'check':
        return readForm(checkModel, checkModel.from(record, 365), 365).draft;
      case 'limit-change':
        return readForm(limitChangeModel, limitChangeModel.from(record, 365), 365).draft;
      case 'repayment':
        return readForm(repaymentModel, repaymentModel.from(record, 365), 365).draft;
      case 'loan':
        return readForm(loanModel, loanModel.from(record, 365), 365).draft;
      case 'bill':
        return readForm(billModel, billModel.from(record, 365), 365).draft;
      case 'prompt':
        return readForm(promptModel, promptModel.from(record, 365), 365).draft;
      case 'event':
        return readForm(eventModel, eventModel.from(record, 365), 365).draft;
      case 'score':
        return readForm(scoreModel, scoreModel.from(record, 365), 365).draft;
      case 'cashflow':
        return readForm(cashflowModel, cashflowModel.from(record, 365), 365).draft;
      default:
        return undefined;
    }
  }
});
