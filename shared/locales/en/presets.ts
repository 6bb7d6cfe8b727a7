import type { presets as zh } from '../zh-CN/presets';

export const presets = {
  names: {
    jiebei: 'Jiebei',
    huabei: 'Huabei',
    weilidai: 'Weilidai',
    jintiao: 'JD Jintiao',
    baitiao: 'JD Baitiao',
    'credit-card': 'Credit card',
    'bank-loan': 'Bank loan',
    other: 'Other',
  },
  lenders: {
    jiebei: 'Ant Consumer Finance',
    huabei: 'Ant Consumer Finance',
    weilidai: 'WeBank',
    jintiao: 'JD Finance',
    baitiao: 'JD Finance',
    'credit-card': '',
    'bank-loan': '',
    other: '',
  },
  asOf: 'As of {{day}}; change what does not fit.',
  notes: {
    partnerLender:
      'Shown as “信用贷” when a partner bank lends; prepaying may work differently then. Go by the contract.',
    noGrace: 'No grace period to count on: past the due day, take it as overdue.',
    grace: 'Many banks let about 3 days and 10 yuan pass. They differ; do not rely on it.',
    overdueHalfMore:
      'The overdue rate is commonly said to be 1.5 times the normal rate. Go by the contract.',
    dueDayMayDiffer:
      'Mostly due on the 10th; on the 8th or 9th for older accounts, and you can move it.',
    minimumCosts:
      'Paying only the minimum costs daily interest on the rest; a card may charge it on the whole bill. Go by the contract.',
    reportedMonthly:
      'The line and its repayment are reported to the credit registry monthly, single purchases are not.',
    dueDayOfLoan:
      'Each loan falls due every month on the day of the month it was borrowed; go by the page.',
    dayBefore: 'Debited in the early hours of the due day: have the money there the day before.',
    prepaymentByPlan:
      'On a plan by the day, prepaying saves interest; on a plan by the month, the remaining interest is still charged.',
    lateFee: 'There may be a late fee as well, commonly 5% of the unpaid part of the minimum.',
    readContract: 'Go by what the contract says.',
  },
} satisfies typeof zh;
