import type { repayment as zh } from '../zh-CN/repayment';

export const repayment = {
  methodHints: {
    'equal-instalment':
      'The same payment every month: more interest at first, more principal later.',
    'equal-principal':
      'The same principal every month; interest falls, and there is less of it in all.',
    'interest-only': 'Interest every month, the principal at the end; more interest in all.',
    bullet: 'Principal and interest together at the end.',
    daily: 'Interest by the day on what is still owed; repaying early saves the days left.',
    'flat-fee':
      'The fee is charged on the original principal every time; paying early saves none of it.',
    custom: 'Instalment by instalment, as the contract has them.',
  },
  dayCounts: {
    monthly: 'Interest by the month',
    'actual/365': 'Interest by the day, 365 to the year',
    'actual/360': 'Interest by the day, 360 to the year',
  },
  rates: {
    simple: 'simple interest',
    nominal: 'Annual rate (12 × monthly IRR)',
    effective: 'Annual rate, compounded',
    daily: 'Daily rate (per 10,000)',
    flatFee: 'Fee per instalment',
    flatFeeHint:
      'The fee stays on the original principal, so the real annual rate is about twice the quoted one.',
  },
  overdue: {
    estimate: 'Estimated overdue interest',
    hint: 'At {{n}} times the normal rate; unverified, the contract decides.',
  },
  orders: {
    avalanche: 'Dearest rate first',
    snowball: 'Smallest balance first',
    own: 'My own order',
  },
  orderHints: {
    avalanche: 'Least interest in all.',
    snowball: 'The first debt is gone soonest.',
    own: 'In the order you set.',
  },
  plan: {
    extra: 'Extra each month',
    months: 'Paid off in {{n}} months',
    never: 'This never pays it off; raise the extra amount.',
    interest: 'Interest in all',
    saved: 'Interest saved',
    estimate: 'Estimated in whole months; interest by the day comes out a little different.',
  },
  whatIf: {
    title: 'If you paid something today',
    utilisation: 'Utilisation from {{before}} to {{after}}',
    saved: 'Interest saved, estimated',
    noSaving: 'Prepaying saves no interest here.',
    findings: 'Findings that would go',
  },
} satisfies typeof zh;
